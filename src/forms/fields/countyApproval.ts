import type { Field } from "../types";
import { integer, percent } from "./field";

/**
 * 表Ⅵ: questionnaires and visits, and the same of parents alone.
 *
 * Ours beyond the published list: the parents' row but for its first column, v_par_valid … v_par_visit_pct.
 */
export const countyApproval: readonly Field[] = [
  integer("v_n", "问卷总数", {
    unit: "份",
    minimum: 0,
    required: true,
    synonyms: ["计", "问卷总数>计", "问卷总数>合计", "问卷数", "调查问卷总数", "发放问卷总数"],
  }),
  integer("v_valid", "回收有效问卷数", {
    unit: "份",
    minimum: 0,
    required: true,
    synonyms: [
      "其中：回收有效问卷数",
      "有效问卷数",
      "问卷总数>回收有效问卷数",
      "问卷总数>回收有效问卷数>计",
      "问卷总数>其中：回收有效问卷数>计",
      "回收有效问卷数>计",
      "回收有效问卷",
    ],
  }),
  integer("v_sat", "满意问卷数", {
    unit: "份",
    minimum: 0,
    required: true,
    synonyms: [
      "其中：满意问卷数",
      "问卷总数>回收有效问卷数>其中：满意问卷数",
      "问卷总数>满意问卷数",
      "回收有效问卷数>满意问卷数",
      "满意问卷",
    ],
  }),
  percent("v_pct", "问卷调查综合满意度", {
    unit: "%",
    minimum: 0,
    maximum: 100,
    required: true,
    synonyms: ["问卷调查综合满意度(%)", "问卷综合满意度", "综合满意度", "问卷调查满意度", "问卷满意度"],
  }),
  integer("v_visit", "实地走访人数", {
    unit: "人",
    minimum: 0,
    required: true,
    synonyms: ["实地走访人数>计", "实地走访人数>合计", "走访人数", "走访人数>计"],
  }),
  integer("v_visit_sat", "实地走访满意人数", {
    unit: "人",
    minimum: 0,
    required: true,
    synonyms: [
      "其中：满意人数",
      "实地走访人数>满意人数",
      "实地走访人数>其中：满意人数",
      "走访满意人数",
      "走访人数>满意人数",
    ],
  }),
  percent("v_visit_pct", "实地走访满意度", {
    unit: "%",
    minimum: 0,
    maximum: 100,
    required: true,
    synonyms: ["实地走访满意度(%)", "走访满意度"],
  }),
  integer("v_par_n", "家长问卷总数", { unit: "份", minimum: 0, required: true, synonyms: ["其中：家长"] }),
  integer("v_par_valid", "家长回收有效问卷数", { unit: "份", minimum: 0 }),
  integer("v_par_sat", "家长满意问卷数", { unit: "份", minimum: 0 }),
  percent("v_par_pct", "家长问卷调查综合满意度", { unit: "%", minimum: 0, maximum: 100 }),
  integer("v_par_visit", "实地走访家长人数", { unit: "人", minimum: 0 }),
  integer("v_par_visit_sat", "实地走访满意家长人数", { unit: "人", minimum: 0 }),
  percent("v_par_visit_pct", "实地走访家长满意度", { unit: "%", minimum: 0, maximum: 100 }),
];
