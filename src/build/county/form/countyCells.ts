import { columnName } from "../../../workbook";

/** Where a figure of the county tables stands. */
export interface CountyCell {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
}

/** 表Ⅰ from A9 on, by field. */
const PROFILE_FIELDS = [
  "n_pop", "n_agri", "n_town", "n_vill", "n_gdp", "n_fisc", "n_farm", "n_city", "n_ps", "n_9", "n_js", "n_ws", "n_12",
  "n_sp", "n_pt", "n_pt50", "k_ps", "k_js", "s_ps", "s_js", "f_ps", "t_ps", "f_js", "t_js",
]; // prettier-ignore

/** The blanks of the sentences in their order, by cell. */
export const GOVERNMENT_BLANKS: Readonly<Record<string, readonly string[]>> = {
  B6: ["g_over_ps", "g_over_js", "g_over_9"],
  B7: ["g_c45", "g_c50"],
  B8: ["g_small_s", "g_small_f"],
  B9: ["g_sp_f", "g_sp_s", "g_sp_pp"],
  B10: ["g_wage_t", "g_wage_c"],
  B13: ["g_360", "g_tall", "g_360_pct"],
  B15: ["g_elig", "g_exch", "g_exch_pct", "g_exch_core", "g_exch_core_pct"],
  B16: ["g_ft", "g_cert", "g_cert_pct"],
  B17: ["g_near_p", "g_near_j"],
  B18: ["g_hs", "g_hs_q", "g_hs_pct", "g_hs_r", "g_hs_r_pct"],
  B19: ["g_mig", "g_mig_pub", "g_mig_pri", "g_mig_sum", "g_mig_pct"],
};
export const QUALITY_BLANKS: Readonly<Record<string, readonly string[]>> = {
  B4: ["q_grad", "q_in", "q_trin", "q_dead", "q_trout", "q_ret"],
  B5: ["q_dis", "q_dis_in", "q_dis_pct", "q_dis_sp", "q_dis_sp_pct"],
  B12: ["q_mon_chinese_diff"],
};
/** 表Ⅵ: rows 计 and 其中：家长; the percentages are left to the product. */
export const APPROVAL_CELLS: Readonly<Record<string, string>> = {
  B6: "v_n",
  C6: "v_valid",
  D6: "v_sat",
  E6: "v_pct",
  F6: "v_visit",
  G6: "v_visit_sat",
  H6: "v_visit_pct",
  B7: "v_par_n",
  C7: "v_par_valid",
  D7: "v_par_sat",
  F7: "v_par_visit",
  G7: "v_par_visit_sat",
};

/** 表Ⅰ by cell. */
export const PROFILE_CELLS: Readonly<Record<string, string>> = Object.fromEntries(
  PROFILE_FIELDS.map((field, column): [string, string] => [`${columnName(column)}9`, field]),
);

function alone(cells: Readonly<Record<string, string>>): [cell: string, fields: readonly string[]][] {
  return Object.entries(cells).map(([cell, field]) => [cell, [field]]);
}

const PLACES: readonly (CountyCell & { readonly fields: readonly string[] })[] = [
  ...alone(PROFILE_CELLS).map(([cell, fields]) => ({ sheet: "表Ⅰ", cell, fields })),
  ...Object.entries(GOVERNMENT_BLANKS).map(([cell, fields]) => ({ sheet: "表Ⅳ", cell, fields })),
  ...Object.entries(QUALITY_BLANKS).map(([cell, fields]) => ({ sheet: "表Ⅴ", cell, fields })),
  ...alone(APPROVAL_CELLS).map(([cell, fields]) => ({ sheet: "表Ⅵ", cell, fields })),
];

/**
 * The cell in which a figure stands, alone or in a sentence.
 *
 * @throws RangeError for a field that no county table has
 */
export function countyCell(field: string): CountyCell {
  const place = PLACES.find(({ fields }) => fields.includes(field));
  if (place === undefined) throw new RangeError(`no county table has ${field}`);
  return { sheet: place.sheet, cell: place.cell };
}
