import { decimal } from "../../statistics";
import { ADDRESS } from "../address";
import { splitWeights } from "../split";
import type { Standard } from "../types";
import { concessions } from "./concessions";
import { eligibility, unchecked, vetoes } from "./conditions";
import { indicators } from "./indicators";
import { items } from "./items";
import { resources } from "./sources";

/** 优质均衡, without any province's changes. */
export const quality2017: Standard = {
  id: "quality-2017",
  name: { zh: "优质均衡", en: "Quality balance" },
  document: {
    zh: "《县域义务教育优质均衡发展督导评估办法》（教督〔2017〕6号）",
    en: "Measures for the evaluation of quality and balanced compulsory education in counties (Jiaodu [2017] No. 6)",
  },
  procedure: {
    zh: "按2017年办法；2024年规程文本未收录",
    en: "by the 2017 measures; the text of the 2024 procedure is not included",
  },
  province: null,
  indicators,
  schoolRule: { minimumMet: 6, floorShare: decimal("0.85"), source: resources },
  compositeLimit: null,
  preApplicationCompositeLimit: null,
  compositeSource: {
    ...resources,
    note: "every single coefficient is limited, not their mean; one reporting platform tests the mean of seven instead",
  },
  scope: {
    excludedKinds: ["specialEducation", "vocational"],
    teachingPointMinimum: 50,
    sponsors: null,
    source: {
      clause: "河北省具体办法：资源配置指标不含特殊教育学校、职业学校、不足50人的教学点",
      confidence: "verbatim",
      addresses: [ADDRESS.hebei2017],
      note: "whether the 2024 procedure keeps the 50 pupils is open; no sponsor is left out as far as seen",
    },
  },
  split: splitWeights,
  verdictWords: { met: "达标", unmet: "不达标" },
  concessions,
  eligibility,
  vetoes,
  items,
  unchecked,
};
