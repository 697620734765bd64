import { decimal } from "../../statistics";
import type { Bilingual, ByStage, Eligibility, Source } from "../types";
import type { Decimal } from "../../statistics";

/** 拟申报优质均衡: the 2012 composite that two provinces ask of counties about to apply. */
export const preApplicationCompositeLimit: ByStage<Decimal> = { primary: decimal("0.60"), junior: decimal("0.50") };

/** The same as a condition of the 2017 standard. `who`: the counties it is asked of, as each province words it. */
export function preApplicationCondition(id: string, who: Bilingual, source: Source): Eligibility {
  return {
    id,
    text: {
      zh: `${who.zh}的县，基本均衡综合差异系数小学不高于0.60、初中不高于0.50`,
      en: `counties ${who.en}: 2012 composite at most 0.60 (primary) and 0.50 (junior)`,
    },
    source,
  };
}
