import { ADDRESS } from "../address";
import type { Eligibility } from "../types";

/** 门槛 */
export const eligibility: readonly Eligibility[] = [
  {
    id: "ELIG1",
    text: {
      zh: "县域义务教育学校达到本省（区、市）义务教育学校办学基本标准",
      en: "the schools reach the province's basic standards",
    },
    source: {
      clause: "教督〔2012〕3号 附件1 第二条（首句）",
      confidence: "verbatim",
      addresses: [ADDRESS.feedbackGuangxi],
    },
  },
];

/** What the product does not judge under this standard. */
export const unchecked: readonly Eligibility[] = [
  {
    id: "G",
    text: {
      zh: "县级人民政府推进义务教育均衡发展工作17项（由用户填写得分）",
      en: "the 17 items of government work (the user's score)",
    },
    source: {
      clause: "教督〔2012〕3号 附件1 第二章",
      confidence: "verbatim",
      addresses: [ADDRESS.governmentWork],
      note: "how the 100 points are split is each province's",
    },
  },
  {
    id: "2012.II",
    text: { zh: "表Ⅱ的各项办学基本标准由各省规定", en: "the columns of table II are the province's" },
    source: {
      clause: "全国义务教育发展基本均衡县申报表 填报说明",
      confidence: "several sources",
      addresses: [ADDRESS.form2012Notes, ADDRESS.form2012NotesCopy],
    },
  },
];
