import { parseAddress } from "../../workbook";
import {
  APPROVAL_CELLS,
  countyFigures,
  GOVERNMENT_BLANKS,
  isFormula,
  PROFILE_CELLS,
  QUALITY_BLANKS,
  sheetsOf,
  type County,
  type FormContent,
  type ModelCell,
  type SheetModel,
} from "../county";
import { approvalSheet, countySheet } from "../template/sheets/countyFigures";
import { governmentSheet, qualitySheet } from "../template/sheets/items";

type Content = ModelCell["content"];
type Figures = FormContent["countyFigures"];

/** Two subjects were monitored that year: the county writes a sentence of its own. */
const OWN_SENTENCES: Readonly<Record<string, string>> = {
  B12: "语文Ⅲ级、校际差异率＿＿；数学Ⅳ级、校际差异率0.09",
};

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

function withCells(sheet: SheetModel, contents: ReadonlyMap<string, Content>): SheetModel {
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

/** The sentence with its blanks filled in, one after the other. */
function filled(sentence: string, contents: readonly Content[]): string {
  const left = contents.map((content) => (isFormula(content) ? content.result : content));
  return sentence.replace(/[＿_]{2,}/gu, () => String(left.shift() ?? ""));
}

function sentences(
  sheet: SheetModel,
  blanks: Readonly<Record<string, readonly string[]>>,
  figures: Figures,
): [string, string][] {
  return Object.entries(blanks).map(([address, fields]) => [
    address,
    filled(
      OWN_SENTENCES[address] ?? textAt(sheet, address),
      fields.map((field) => figures[field] ?? null),
    ),
  ]);
}

/** Figures that stand in cells of their own; blank where there is none. */
function cells(fields: Readonly<Record<string, string>>, figures: Figures): [string, Content][] {
  return Object.entries(fields).map(([address, field]) => [address, figures[field] ?? null]);
}

function ownVerdicts(conclusions: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(conclusions).flatMap(([address, text]) => [
    [address, text],
    [address.replace("B", "C"), MET],
  ]);
}

/**
 * 表Ⅰ, 表Ⅳ, 表Ⅴ and 表Ⅵ of an invented county, as a careful officer fills them; what figures decide is left blank.
 *
 * @param figures what stands there, mistakes included; left out, all is right
 */
export function countyTables(
  county: County,
  figures: Figures = countyFigures(county),
): {
  readonly profile: SheetModel;
  readonly others: readonly SheetModel[];
} {
  const [profile, government, quality, approval] = [countySheet(), governmentSheet(), qualitySheet(), approvalSheet()];
  return {
    profile: withCells(profile, new Map(cells(PROFILE_CELLS, figures))),
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
        ]),
      ),
      withCells(approval, new Map(cells(APPROVAL_CELLS, figures))),
    ],
  };
}

/** The whole reporting workbook: the school tables with 表Ⅰ before and 表Ⅳ, 表Ⅴ, 表Ⅵ behind them, as in the official form. */
export function reportingSheets(county: County, content: FormContent): SheetModel[] {
  const { profile, others } = countyTables(county, content.countyFigures);
  const [cover, schools, ...rest] = sheetsOf(content);
  return [cover, schools, profile, ...rest, ...others].filter((sheet) => sheet !== undefined);
}
