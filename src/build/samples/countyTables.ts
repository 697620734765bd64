import { parseAddress } from "../../workbook";
import type { County, ModelCell, SheetModel } from "../county";
import { approvalSheet, countySheet } from "../template/sheets/countyFigures";
import { governmentSheet, qualitySheet } from "../template/sheets/items";
import { countyFigures, type CountyFigures } from "./countyFigures";

/** 表Ⅰ from A9 on, by field. */
const PROFILE_FIELDS = [
  "n_pop", "n_agri", "n_town", "n_vill", "n_gdp", "n_fisc", "n_farm", "n_city", "n_ps", "n_9", "n_js", "n_ws", "n_12",
  "n_sp", "n_pt", "n_pt50", "k_ps", "k_js", "s_ps", "s_js", "f_ps", "t_ps", "f_js", "t_js",
]; // prettier-ignore

/** The blanks of the sentences in their order, by cell. */
const GOVERNMENT_BLANKS: Readonly<Record<string, readonly string[]>> = {
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
const QUALITY_BLANKS: Readonly<Record<string, readonly string[]>> = {
  B4: ["q_grad", "q_in", "q_trin", "q_dead", "q_trout", "q_ret"],
  B5: ["q_dis", "q_dis_in", "q_dis_pct", "q_dis_sp", "q_dis_sp_pct"],
};
/** 表Ⅵ: rows 计 and 其中：家长; both percentages are left to the product. */
const APPROVAL_CELLS: Readonly<Record<string, string>> = {
  B6: "v_n",
  C6: "v_valid",
  D6: "v_sat",
  F6: "v_visit",
  G6: "v_visit_sat",
  B7: "v_par_n",
  C7: "v_par_valid",
  D7: "v_par_sat",
  F7: "v_par_visit",
  G7: "v_par_visit_sat",
};
/** Two subjects were monitored that year. */
const MONITORING = "语文Ⅲ级、校际差异率0.11；数学Ⅳ级、校际差异率0.09";

/** What the county itself says of the items that no figure decides. */
const OWN_CONCLUSIONS: Readonly<Record<string, string>> = {
  B3: "编制了学校布局专项规划并按规划实施（虚构）",
  B4: "四项标准城乡统一（虚构）",
  B14: "编制和岗位由县级统筹分配（虚构）",
};
const OWN_QUALITY: Readonly<Record<string, string>> = {
  B6: "全部学校制定章程（虚构）",
  B8: "设施设备利用率较高（虚构）",
  B9: "全部学校达到良好以上（虚构）",
  B10: "课程开齐开足（虚构）",
  B11: "作业总量控制在规定范围（虚构）",
};
const MET = "达标";

function withCells(sheet: SheetModel, contents: ReadonlyMap<string, string | number>): SheetModel {
  const rows = sheet.rows.map((row): (ModelCell | null)[] => [...row]);
  for (const [address, content] of contents) {
    const position = parseAddress(address);
    const cell = position === null ? null : (rows[position.row]?.[position.column] ?? null);
    const row = position === null ? undefined : rows[position.row];
    if (position === null || cell === null || row === undefined)
      throw new RangeError(`${sheet.name} has no ${address}`);
    row[position.column] = { ...cell, content };
  }
  return { ...sheet, rows };
}

function textAt(sheet: SheetModel, address: string): string {
  const position = parseAddress(address);
  const content = position === null ? null : sheet.rows[position.row]?.[position.column]?.content;
  return typeof content === "string" ? content : "";
}

function figureOf(figures: CountyFigures, field: string): number {
  const figure = figures[field];
  if (figure === undefined) throw new RangeError(`no figure ${field}`);
  return figure;
}

/** The sentence with its blanks filled in, one after the other. */
function filled(sentence: string, values: readonly number[]): string {
  const left = [...values];
  return sentence.replace(/[＿_]{2,}/gu, () => String(left.shift() ?? ""));
}

function sentences(
  sheet: SheetModel,
  blanks: Readonly<Record<string, readonly string[]>>,
  figures: CountyFigures,
): [string, string][] {
  return Object.entries(blanks).map(([address, fields]) => [
    address,
    filled(
      textAt(sheet, address),
      fields.map((field) => figureOf(figures, field)),
    ),
  ]);
}

function ownVerdicts(conclusions: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(conclusions).flatMap(([address, text]) => [
    [address, text],
    [address.replace("B", "C"), MET],
  ]);
}

/** 表Ⅰ, 表Ⅳ, 表Ⅴ and 表Ⅵ of an invented county, as a careful officer fills them; what figures decide is left blank. */
export function countyTables(county: County): {
  readonly profile: SheetModel;
  readonly others: readonly SheetModel[];
} {
  const figures = countyFigures(county);
  const [profile, government, quality, approval] = [countySheet(), governmentSheet(), qualitySheet(), approvalSheet()];
  const profileCells = PROFILE_FIELDS.map((field, column): [string, number] => [
    `${String.fromCharCode(65 + column)}9`,
    figureOf(figures, field),
  ]);
  const approvalCells = Object.entries(APPROVAL_CELLS).map(([address, field]): [string, number] => [
    address,
    figureOf(figures, field),
  ]);
  return {
    profile: withCells(profile, new Map(profileCells)),
    others: [
      withCells(
        government,
        new Map([
          ...sentences(government, GOVERNMENT_BLANKS, figures),
          ...ownVerdicts(OWN_CONCLUSIONS),
          ["C8", MET],
          ["C18", MET],
        ]),
      ),
      withCells(
        quality,
        new Map([
          ...sentences(quality, QUALITY_BLANKS, figures),
          ...ownVerdicts(OWN_QUALITY),
          ["B7", "各校均按不低于5%安排"],
          ["B12", MONITORING],
        ]),
      ),
      withCells(approval, new Map(approvalCells)),
    ],
  };
}
