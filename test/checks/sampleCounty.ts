import type { CellFormula, CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/workbook";
import { fieldOf } from "../../src/forms";
import type { StandardId } from "../../src/standards";
import { cellKey } from "../../src/workbook";
import { INDICATORS_2012, INDICATORS_2017 } from "../forms/county";
import { sheetOf, workbookOf } from "../forms/snapshotOf";
import type { CountyFigures } from "../records/countyRecord";

/** A row of a school table by field id. */
export type Row = Readonly<Record<string, CellValue>>;

/** What 表Ⅲ states, by stage: the indicators and 综合. */
export type Stated = Readonly<Record<"小学" | "初中", readonly CellValue[]>>;

/** A workbook to be checked, before it is laid out. Every fault is a change of it. */
export interface SampleCounty {
  readonly standard: StandardId;
  /** The standard that is chosen for the check; null: the form's own. */
  readonly chosen: StandardId | null;
  /** 学校基础数据; null: no such sheet. */
  readonly base: readonly Row[];
  /** Titles that differ from the official ones, by field. */
  readonly titles: Readonly<Record<string, string>>;
  /** The 合计 row of 学校基础数据; null: none. */
  readonly total: Row | null;
  /** 表Ⅱ-2: 小学, then 初中. */
  readonly form: { readonly primary: readonly Row[]; readonly junior: readonly Row[] };
  readonly formTitle: string;
  /** Headings above the two blocks of 表Ⅱ-2. */
  readonly formHeadings: readonly [string, string] | null;
  readonly formNote: string | null;
  /** 表Ⅲ. */
  readonly means: Stated | null;
  readonly coefficients: Stated | null;
  /** Formulas in the first row of coefficients, by position of the indicator. */
  readonly formulas: readonly number[];
  /** A second sheet of 学校基础数据. */
  readonly copy: readonly Row[];
  /** Figures of the county tables by field; null: no such tables. */
  readonly county: CountyFigures | null;
  /** 表Ⅰ, 表Ⅵ or 表Ⅴ经费 as sheets, beside or instead of the record above. */
  readonly sheets: readonly SheetSnapshot[];
  /** Texts of the county tables that no figure could be read from, by field. */
  readonly unread: Readonly<Record<string, string>>;
}

const IDENTITY: Row = {
  ...{ c25: null, c30: null, c35: null, c40: null, c45: null, c50: null, c55: null, c60: null, c65: null, c66: null },
  region_code: "990199",
  urban_code: "121",
  urban_type: "镇区",
  sponsor_code: 7,
  count_school: "是",
  is_point: "否",
  is_center_dense: "否",
  a_other: null,
  a_rent: null,
  t_pea_x: null,
  pub_budget: 40,
  train_budget: 3,
  r_mus: 2,
  r_mus_ok: 1,
  r_art: 2,
  r_art_ok: 1,
};

/** A 小学 of 400 pupils without fault. */
export const PRIMARY: Row = {
  ...IDENTITY,
  ...{ school_name: "样例镇小学", school_code: "2199000001", run_type: "小学", stage: "小学" },
  ...{ stu: 400, g1: 66, g2: 66, g3: 67, g4: 67, g5: 67, g6: 67, stu_prev: 390, grades: 6, classes: 10 },
  ...{ c40: 10, max_class: 40, stu_migrant: 50, stu_in_zone: 380 },
  ...{ staff: 30, teachers: 28, t_doc: 0, t_mas: 2, t_bac: 16, t_col: 8, t_sec: 2 },
  ...{ t_core: 6, t_pe: 3, t_mus: 1, t_fin: 1, t_artx: 1, t_art: 3, t_mid: 10, t_cert: 28, t_360: 28 },
  ...{ a_teach: 2800, a_indoor: 400, a_field: 3200, equip_w: 100, books: 12000, media: 12 },
};

/** A 初中 of 300 pupils without fault. */
const JUNIOR: Row = {
  ...IDENTITY,
  ...{ school_name: "样例镇初级中学", school_code: "3199000001", run_type: "初级中学", stage: "初中" },
  ...{ stu: 300, g7: 100, g8: 100, g9: 100, stu_prev: 310, grades: 3, classes: 7 },
  ...{ c45: 7, max_class: 45, stu_migrant: 20, stu_in_zone: 280 },
  ...{ staff: 30, teachers: 26, t_doc: 0, t_mas: 3, t_bac: 21, t_col: 2, t_sec: 0 },
  ...{ t_core: 5, t_pe: 3, t_mus: 1, t_fin: 1, t_artx: 1, t_art: 3, t_mid: 12, t_cert: 26, t_360: 26 },
  ...{ a_teach: 2400, a_indoor: 300, a_field: 3600, equip_w: 90, books: 12000, media: 9 },
  ...{ grad: 100, g7_in: 104, tr_in: 2, tr_out: 3, dead: 0 },
};

/** A 教学点 of 40 pupils without fault, and its row where 表Ⅱ-2 lists it. */
export const POINT: Row = {
  ...IDENTITY,
  ...{
    school_name: "样例县李家湾教学点",
    school_code: "2199000020",
    run_type: "教学点",
    stage: "小学",
    is_point: "是",
  },
  ...{ stu: 40, g1: 7, g2: 7, g3: 7, g4: 7, g5: 6, g6: 6, stu_prev: 42, grades: 6, classes: 2, c25: 2, max_class: 20 },
  ...{ stu_migrant: 0, stu_in_zone: 40, staff: 4, teachers: 4, t_doc: 0, t_mas: 0, t_bac: 2, t_col: 2, t_sec: 0 },
  ...{ t_core: 1, t_pe: 1, t_mus: 0, t_fin: 0, t_artx: 0, t_art: 0, t_mid: 1, t_cert: 4, t_360: 4 },
  ...{ a_teach: 280, a_indoor: 40, a_field: 320, equip_w: 10, books: 1200, media: 1 },
};
export const LISTED_POINT: Row = {
  ...{ school_name: "样例县李家湾教学点", sponsor_code: 7, stu: 40, grades: 6, classes: 2 },
  ...{ y1: 10, y2: 2.5, y3: 2.5, y4: 6, y5: 9, y6: 2500, y7: 2.5 },
};

/** The row of 表Ⅱ-2 that belongs to a row without fault. */
function formRow(base: Row, indicators: readonly number[]): Row {
  const { school_name = null, sponsor_code = null, stu = null, grades = null, classes = null } = base;
  const figures = Object.fromEntries(indicators.map((value, index) => [`y${String(index + 1)}`, value]));
  return { school_name, sponsor_code, stu, grades, classes, ...figures };
}

const PRIMARY_INDICATORS = [6.5, 1.5, 1.5, 6, 9, 2500, 3];
const JUNIOR_INDICATORS = [8, 1.67, 2, 7, 13, 3000, 3];

const numbered = (row: Row, kind: string, prefix: string) => (number: number) => ({
  ...row,
  school_name: `样例县第${String(number)}${kind}`,
  school_code: `${prefix}9900000${String(number)}`,
});

/** Six 小学, five 初中 and a 九年一贯制学校 of two rows, all alike and without fault. */
const primaries = [1, 2, 3, 4, 5, 6].map(numbered(PRIMARY, "小学", "21"));
const juniors = [1, 2, 3, 4, 5].map(numbered(JUNIOR, "初级中学", "31"));
const nineYear: Row = { school_name: "样例县九年一贯制学校", school_code: "3199000009", run_type: "九年一贯制学校" };
const nineYearPrimary: Row = { ...PRIMARY, ...nineYear };
const nineYearJunior: Row = { ...JUNIOR, ...nineYear };

/** What 表Ⅲ of that county rightly states. */
export const STATED = {
  means: { 小学: [...PRIMARY_INDICATORS, "——"], 初中: [...JUNIOR_INDICATORS, "——"] },
  coefficients: { 小学: [0, 0, 0, 0, 0, 0, 0, "——"], 初中: [0, 0, 0, 0, 0, 0, 0, "——"] },
};

/** A county in which everything is right; 表Ⅲ is left out, since every other figure changes what it should state. */
export const GOOD: SampleCounty = {
  standard: "quality-2017",
  chosen: null,
  base: [...primaries, nineYearPrimary, ...juniors, nineYearJunior],
  titles: {},
  total: null,
  form: {
    primary: [...primaries, nineYearPrimary].map((row) => formRow(row, PRIMARY_INDICATORS)),
    junior: [...juniors, nineYearJunior].map((row) => formRow(row, JUNIOR_INDICATORS)),
  },
  formTitle: "表Ⅱ-2 小学、初中资源配置基本情况（分学校）",
  formHeadings: null,
  formNote: null,
  means: null,
  coefficients: null,
  formulas: [],
  copy: [],
  county: null,
  sheets: [],
  unread: {},
};

/** What the county tables of that county rightly state. */
export const COUNTY_FIGURES: CountyFigures = {
  ...{ n_pop: 42.5, n_agri: 20.1, n_ps: 6, n_9: 1, n_js: 5, n_ws: 0, n_12: 0, n_sp: 0, n_pt: 0, n_pt50: 0 },
  ...{ k_ps: 70, k_js: 42, s_ps: 2800, s_js: 1800, f_ps: 210, t_ps: 196, f_js: 180, t_js: 156 },
  ...{ g_over_ps: 0, g_over_js: 0, g_over_9: 0, g_c45: 0, g_c50: 0, g_wage_t: 98_000, g_wage_c: 96_500 },
  ...{ g_360: 352, g_tall: 352, g_ft: 352, g_cert: 352, g_elig: 200, g_exch: 24, g_exch_core: 6 },
  ...{ g_near_p: 100, g_near_j: 98.5, g_hs: 600, g_hs_q: 330, g_hs_r: 150 },
  ...{ g_mig: 300, g_mig_pub: 270, g_mig_pri: 12, q_dis: 40, q_dis_in: 39, q_dis_sp: 12 },
  ...{ q_grad: 605, q_in: 620, q_trin: 10, q_trout: 14, q_dead: 1, q_ret: 98.4 },
  ...{
    v_n: 1200,
    v_valid: 1100,
    v_sat: 1010,
    v_pct: 91.8,
    v_visit: 80,
    v_visit_sat: 76,
    v_visit_pct: 95,
    v_par_n: 640,
  },
  ...{ q_mon_chinese_level: 3, q_mon_chinese_diff: 0.12 },
};

const FORM_FIELDS = ["school_name", "sponsor_code", "stu", "grades", "classes"];

/** Fields of the rows in the order of their first appearance. */
function fieldsOf(rows: readonly Row[]): string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))];
}

function cells(row: Row, fields: readonly string[]): CellValue[] {
  return fields.map((field) => row[field] ?? null);
}

function baseSheet(name: string, rows: readonly Row[], county: SampleCounty): SheetSnapshot {
  const fields = fieldsOf(rows);
  const titles = fields.map((field) => county.titles[field] ?? fieldOf(field).title);
  const total = county.total === null ? [] : [cells({ ...county.total, school_name: "合计" }, fields)];
  return sheetOf(name, [["学校基础数据"], titles, ...rows.map((row) => cells(row, fields)), ...total]);
}

function formSheet(county: SampleCounty): SheetSnapshot {
  const prefix = county.standard === "quality-2017" ? "y" : "b";
  const titles = county.standard === "quality-2017" ? INDICATORS_2017 : INDICATORS_2012;
  const fields = [...FORM_FIELDS, ...titles.map((_, index) => `${prefix}${String(index + 1)}`)];
  const block = (rows: readonly Row[]) => rows.map((row, index) => [index + 1, ...cells(row, fields)]);
  const { primary, junior } = county.form;
  return sheetOf("表Ⅱ-2", [
    [county.formTitle],
    ["序号", ...FORM_FIELDS.map((field) => fieldOf(field).title), ...titles, "该校综合评估是否达标", "备注"],
    ...(county.formHeadings === null ? [] : [[county.formHeadings[0]]]),
    ...block(primary),
    ...(county.formHeadings === null ? [] : [[county.formHeadings[1]]]),
    ...block(junior),
    ...(county.formNote === null ? [] : [[county.formNote]]),
  ]);
}

function stageSheet({ standard, means, coefficients, formulas }: SampleCounty): SheetSnapshot[] {
  if (means === null && coefficients === null) return [];
  const titles = standard === "quality-2017" ? INDICATORS_2017 : INDICATORS_2012;
  const rows: (readonly CellValue[])[] = [["表Ⅲ 县域义务教育校际均衡情况"], [null, null, ...titles, "综合"]];
  for (const stage of ["小学", "初中"] as const) {
    if (means !== null) rows.push([stage, "全县平均值", ...means[stage]]);
    if (coefficients !== null) rows.push([stage, "差异系数", ...coefficients[stage]]);
  }
  const first = rows.findIndex((row) => row[1] === "差异系数");
  const formula: CellFormula = { text: "STDEV(A1:A9)/AVERAGE(A1:A9)", kind: "plain" };
  return [sheetOf("表Ⅲ", rows, { formulas: new Map(formulas.map((index) => [cellKey(first, index + 2), formula])) })];
}

/** The workbook of a county. Tables without rows are left out. */
export function workbookFor(county: SampleCounty): WorkbookSnapshot {
  const { base, form, copy } = county;
  return workbookOf([
    ...(base.length === 0 ? [] : [baseSheet("学校基础数据", base, county)]),
    ...(copy.length === 0 ? [] : [baseSheet("学校基础数据(2)", copy, county)]),
    ...(form.primary.length + form.junior.length === 0 ? [] : [formSheet(county)]),
    ...stageSheet(county),
    ...county.sheets,
  ]);
}
