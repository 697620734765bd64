import { decimal } from "../../statistics";
import { ADDRESS } from "../address";
import { splitWeights } from "../split";
import type { Standard } from "../types";
import { eligibility, unchecked } from "./conditions";
import { indicators } from "./indicators";

/** 举办者: 县级教育部门, 县级其他部门. */
const COUNTY_RUN = [7, 8];

/** 基本均衡, without any province's changes; as far as coefficients and the composite go. */
export const basic2012: Standard = {
  id: "basic-2012",
  name: { zh: "基本均衡", en: "Basic balance" },
  document: {
    zh: "《县域义务教育均衡发展督导评估暂行办法》（教督〔2012〕3号）",
    en: "Provisional measures for the evaluation of balanced compulsory education in counties (Jiaodu [2012] No. 3)",
  },
  procedure: {
    zh: "按2012年暂行办法；附件2原文未收录",
    en: "by the 2012 provisional measures; the text of their annex 2 is not included",
  },
  province: null,
  indicators,
  schoolRule: null,
  compositeLimit: { primary: decimal("0.65"), junior: decimal("0.55") },
  preApplicationCompositeLimit: null,
  compositeSource: {
    clause: "教督〔2012〕3号 附件1 第二章（条号未见）：八项差异系数的平均值",
    confidence: "several sources",
    addresses: [ADDRESS.anhui, ADDRESS.jiujiang, ADDRESS.henan2014, ADDRESS.henan2022, ADDRESS.workedExample],
  },
  scope: {
    excludedKinds: ["specialEducation", "vocational"],
    teachingPointMinimum: null,
    sponsors: COUNTY_RUN,
    source: {
      clause: "申报表填报说明二-5：民办、省（市）直属、高校附属、企业办学及教学点不计入",
      confidence: "verbatim",
      addresses: [ADDRESS.form2012Notes, ADDRESS.form2012NotesCopy],
      note:
        "stated for 表Ⅱ, taken for 表Ⅲ too; that sponsor codes 7 and 8 remain, and that special and vocational schools " +
        "are out, is our reading",
    },
  },
  split: splitWeights,
  verdictWords: { met: 1, unmet: null },
  concessions: [],
  eligibility,
  vetoes: [],
  items: null,
  unchecked,
};
