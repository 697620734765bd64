import { typedInCounty } from "./change";
import type { Mistake } from "./mistake";

function percent(part: number, whole: number): number {
  return Math.round((part / whole) * 1000) / 10;
}

/** Wrong figures of 表Ⅵ (rules X17–X20). */
export const APPROVAL_MISTAKES: readonly Mistake[] = [
  {
    id: "more-content-parents",
    rule: "X17",
    companions: [],
    what: { zh: "表Ⅵ家长满意问卷多于有效问卷", en: "More satisfied than valid questionnaires of parents (表Ⅵ)" },
    suits: null,
    plant: typedInCounty("v_par_sat", (figureOf) => figureOf("v_par_valid") + 5),
  },
  {
    id: "satisfaction-of-all",
    rule: "X18",
    companions: [],
    what: {
      zh: "表Ⅵ满意度用问卷总数作分母，应为有效问卷数",
      en: "Satisfaction of 表Ⅵ over all questionnaires, not over the valid ones",
    },
    suits: null,
    plant: typedInCounty("v_pct", (figureOf) => percent(figureOf("v_sat"), figureOf("v_n"))),
  },
  {
    id: "wrong-visit-share",
    rule: "X19",
    companions: [],
    what: { zh: "表Ⅵ实地走访满意度计算错误", en: "Satisfaction of those visited computed wrongly (表Ⅵ)" },
    suits: null,
    plant: typedInCounty("v_visit_pct", (figureOf) => percent(figureOf("v_visit_sat") - 2, figureOf("v_visit"))),
  },
  {
    id: "few-parents",
    rule: "X20",
    companions: [],
    what: { zh: "表Ⅵ家长问卷不足问卷总数的一半", en: "Less than half of the questionnaires are from parents (表Ⅵ)" },
    suits: null,
    plant: typedInCounty("v_n", (figureOf) => figureOf("v_par_n") * 2 + 40),
  },
];
