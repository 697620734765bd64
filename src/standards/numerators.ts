import { optional, required } from "./terms";
import type { ByStage, Term } from "./types";

/** Ways to a numerator, best first. */
type Ways = readonly (readonly Term[])[];

/** 万元 of the statistics to 元 of the indicator. */
const YUAN_PER_WAN_YUAN = 10000;

/**
 * 高于规定学历教师: 专科 and above in 小学, 本科 and above in 初中. A press summary that says 本科 for 小学 too is wrong.
 * A blank 博士 column is nothing; the statistics print it only where there are any.
 */
export const teachersAboveQualification: ByStage<Ways> = {
  primary: [[optional("t_doc"), required("t_mas"), required("t_bac"), required("t_col")], [required("t_over")]],
  junior: [[optional("t_doc"), required("t_mas"), required("t_bac")], [required("t_over")]],
};

/** 教学仪器设备资产值, 万元 in the statistics, 元 in the indicator. */
export const equipmentValue: ByStage<Ways> = bothStages([[required("equip_w", YUAN_PER_WAN_YUAN)]]);

/** One way of counting for both stages. */
export function bothStages(ways: Ways): ByStage<Ways> {
  return { primary: ways, junior: ways };
}
