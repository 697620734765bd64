import type { CellValue, SheetSnapshot } from "../../src/workbook";
import { sheetOf } from "./snapshotOf";

/** The amounts of a year of 表Ⅴ经费 by field; a growth left out is blank. */
export type FundingRow = Readonly<Record<string, CellValue>>;

/** The columns behind 年度 in the inferred order of L1–L15. */
const FIELDS = ["e_pct", "e_app", "e_app_g", "e_rev", "e_rev_g", "e_biz_p", "e_biz_p_g", "e_biz_j", "e_biz_j_g", "e_pub_p", "e_pub_p_g", "e_pub_j", "e_pub_j_g", "e_wage", "e_wage_g"]; // prettier-ignore

const GROUPS: readonly CellValue[] = [
  ...["年度", "预算内教育经费占财政支出比例（%）", "义务教育预算内经费拨款", null, "地方财政经常性收入", null],
  ...["生均预算内教育事业费（元）", null, null, null, "生均预算内公用经费（元）", null, null, null],
  ...["教职工年人均工资（元）", null],
];
const STAGES: readonly CellValue[] = [
  ...[null, null, "拨款值(千元)", "比上年增长比例(%)", "收入(千元)", "比上年增长比例(%)"],
  ...["小学", null, "初中", null, "小学", null, "初中", null],
  ...["金额", "比上年增长比例(%)"],
];
const MEASURES: readonly CellValue[] = [
  ...[null, null, null, null, null, null],
  ...["金额", "比上年增长比例(%)", "金额", "比上年增长比例(%)"],
  ...["金额", "比上年增长比例(%)", "金额", "比上年增长比例(%)", null, null],
];
const MERGES = [
  ...["A2:A4", "B2:B4", "C2:D2", "E2:F2", "G2:J2", "K2:N2", "O2:P2"],
  ...["C3:C4", "D3:D4", "E3:E4", "F3:F4", "G3:H3", "I3:J3", "K3:L3", "M3:N3", "O3:O4", "P3:P4"],
];
const CODES: readonly CellValue[] = [null, ...FIELDS.map((_, index) => `L${String(index + 1)}`)];

/** Three years of a county in which everything grows as it must; the first year has no growth. */
export const FUNDING: Readonly<Record<number, FundingRow>> = {
  2010: { e_pct: 18.2, e_app: 200_000, e_rev: 1_000_000, e_biz_p: 4000, e_biz_j: 5000, e_pub_p: 500, e_pub_j: 700, e_wage: 36_000 },
  2011: {
    ...{ e_pct: 18.5, e_app: 224_000, e_app_g: 12, e_rev: 1_100_000, e_rev_g: 10, e_biz_p: 4400, e_biz_p_g: 10 },
    ...{ e_biz_j: 5500, e_biz_j_g: 10, e_pub_p: 550, e_pub_p_g: 10, e_pub_j: 770, e_pub_j_g: 10 },
    ...{ e_wage: 39_600, e_wage_g: 10 },
  },
  2012: {
    ...{ e_pct: 18.9, e_app: 250_880, e_app_g: 12, e_rev: 1_210_000, e_rev_g: 10, e_biz_p: 4840, e_biz_p_g: 10 },
    ...{ e_biz_j: 6050, e_biz_j_g: 10, e_pub_p: 605, e_pub_p_g: 10, e_pub_j: 847, e_pub_j_g: 10 },
    ...{ e_wage: 43_560, e_wage_g: 10 },
  },
}; // prettier-ignore

/** 表Ⅴ of the form of 2012 with these years, 2012 changed as said. */
export function fundingSheet(
  changed: FundingRow = {},
  years: Readonly<Record<number, FundingRow>> = FUNDING,
): SheetSnapshot {
  const rows = Object.entries(years).map(([year, row]) => {
    const typed = year === "2012" ? { ...row, ...changed } : row;
    return [`${year}年`, ...FIELDS.map((field) => typed[field] ?? null)];
  });
  return sheetOf("表Ⅴ", [["表Ⅴ 义务教育经费"], GROUPS, STAGES, MEASURES, CODES, ...rows], { merges: MERGES });
}
