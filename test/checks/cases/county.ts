import {
  added,
  all,
  asItIs,
  base,
  blankFields,
  figures,
  noBase,
  noForm,
  unreadable,
  without,
  type Fault,
} from "../faults";
import type { RuleCases } from "../ruleCases";
import { POINT } from "../sampleCounty";

/** Six 小学 and the 小学部 of the 九年一贯制学校, 400 pupils each, and a 教学点 of 40 that 表Ⅰ counts too. */
const withPoint = added(POINT);

function cases(
  rule: string,
  fail: Readonly<Record<string, number>>,
  boundary: Readonly<Record<string, number>>,
  ...reads: readonly string[]
): RuleCases {
  return {
    rule,
    pass: figures(),
    fail: figures(fail),
    boundary: figures(boundary),
    notAssessable: blankFields(...reads),
  };
}

function sums(rule: string, field: string, right: number, ofPoint: number, ...reads: readonly string[]): RuleCases {
  return {
    rule,
    pass: figures(),
    fail: figures({ [field]: right + 1 }),
    boundary: ofPoint === 0 ? figures() : all(withPoint, figures({ [field]: right + ofPoint })),
    notAssessable: blankFields(...reads),
  };
}

const oneLargePrimary: Fault = base({ c40: 9, c50: 1, max_class: 50 });

export const COUNTY_CASES: readonly RuleCases[] = [
  {
    rule: "R06",
    pass: figures(),
    fail: unreadable({ g_exch: "详见附件", g_elig: "详见附件" }),
    boundary: unreadable({ g_sp_f: "无" }),
    notAssessable: asItIs,
  },
  sums("X01", "s_ps", 2800, 40, "s_ps"),
  sums("X02", "s_js", 1800, 0, "s_js"),
  sums("X03", "k_ps", 70, 2, "k_ps", "k_js"),
  sums("X04", "t_ps", 196, 4, "t_ps", "t_js"),
  // With 表Ⅱ-2 alone only too few are a finding.
  {
    rule: "X01",
    pass: figures(),
    fail: all(noBase, figures({ s_ps: 2799 })),
    boundary: figures(),
    notAssessable: all(noBase, figures({ s_ps: 2801 })),
  },
  cases("X05", { f_js: 155 }, { f_js: 156 }, "t_ps", "t_js"),
  cases("X06", { n_pt50: 1, n_ps: 5 }, { n_pt: 1, n_pt50: 1, n_ps: 5 }, "n_pt50"),
  cases("X07", { n_agri: 42.51 }, { n_agri: 42.5 }, "n_pop"),
  {
    rule: "X08",
    pass: figures(),
    fail: figures({ n_ps: 7 }),
    boundary: figures({ n_ps: 5, n_12: 1, n_js: 4 }),
    notAssessable: blankFields("n_pt50"),
  },
  {
    rule: "X08",
    pass: figures(),
    fail: figures({ n_ps: 5 }),
    boundary: figures(),
    notAssessable: all(noForm, figures()),
  },
  {
    rule: "X09",
    pass: figures(),
    fail: figures({ n_js: 6 }),
    boundary: figures({ n_js: 4, n_ws: 1 }),
    notAssessable: blankFields("n_ws"),
  },
  {
    rule: "X10",
    pass: figures(),
    fail: figures({ g_c45: 1 }),
    boundary: all(oneLargePrimary, figures({ g_c45: 1 })),
    notAssessable: all(
      without("c25", "c30", "c35", "c40", "c45", "c50", "c55", "c60", "c65", "c66", "max_class"),
      figures(),
    ),
  },
  {
    rule: "X11",
    pass: figures(),
    fail: figures({ g_over_9: 1 }),
    boundary: figures({ g_over_ps: 0 }),
    notAssessable: all(noBase, figures()),
  },
  cases("X12", { g_exch_core: 25 }, { g_exch_core: 24 }, "g_exch_core", "g_exch"),
  cases("X12", { g_exch: 201 }, { g_exch: 200 }, "g_exch", "g_elig"),
  cases("X13", { g_hs_r: 331 }, { g_hs_r: 330 }, "g_hs_r", "g_hs_q"),
  cases("X14", { g_mig_pri: 31 }, { g_mig_pri: 30 }, "g_mig"),
  cases("X15", { q_dis_in: 41 }, { q_dis_in: 40 }, "q_dis_in", "q_dis"),
  // (605 − 10 + 14) ÷ (620 − 1) = 98.38 %
  cases("X16", { q_ret: 98.3 }, { q_ret: 98.43 }, "q_dead"),
  cases("X17", { v_valid: 1201, v_pct: 84.1 }, { v_valid: 1200, v_pct: 84.2 }, "v_valid", "v_n"),
  cases("X18", { v_pct: 91.9 }, { v_pct: 91.86 }, "v_pct"),
  cases("X19", { v_visit_pct: 94.9 }, { v_visit_pct: 95.05 }, "v_visit_sat"),
  cases("X20", { v_par_n: 599 }, { v_par_n: 600 }, "v_par_n"),
  cases("X21", { g_wage_t: 9.8, g_wage_c: 9.65 }, { g_wage_t: 1000, g_wage_c: 1000 }, "g_wage_t", "g_wage_c"),
  cases("X22", { g_near_j: 0.985 }, { g_near_j: 1.01 }, "g_near_p", "g_near_j", "q_ret", "v_pct"),
  cases("X22", { q_ret: 0.984 }, { g_near_p: 100 }, "g_near_p", "g_near_j", "q_ret", "v_pct"),
  cases("X27", { g_cert: 353 }, { g_cert: 352 }, "g_360", "g_cert"),
  cases("X28", { q_mon_chinese_diff: 12 }, { q_mon_chinese_diff: 0.99 }, "q_mon_chinese_diff"),
];
