import type { Stage } from "../../standards";
import type { SheetSnapshot } from "../../workbook";
import { locationOf } from "../../workbook";
import { headerKey } from "../headerKey";
import { textOf } from "../layout/cells";
import type { HeaderRows, TitledHeader } from "../layout/header";
import { isNoteRow } from "../layout/notes";
import { stageNamed } from "../layout/stages";
import type { Measure, StageTable, TableId } from "../types";
import { isIndicator, STAGE_VOCABULARIES } from "../vocabulary";
import { stageAbove, standardAbove, type Place } from "./place";
import { countIndicators, matchStandard, withUnits, type ReadTable } from "./schoolTable";

type StageRow = StageTable["rows"][number];

const FEWEST_INDICATORS = 3;
export const STAGE_TABLES: ReadonlySet<TableId> = new Set(["2017.II-1", "2017.III", "2012.III"]);
/** So many rows without a label end the table: a list of schools may be long. */
const GAP = 20;
/** Labels by header key, i.e. without units and brackets; the first that matches is taken. */
const MEASURES: readonly (readonly [RegExp, Measure])[] = [
  [/达标(学校|校)?(比例|率|占比|百分比)/, "metShare"],
  [/达标(学校|校)(总数|数|个数|所数|总个数)/, "metCount"],
  [/差异系数/, "coefficient"],
  [/(平均值|均值)/, "mean"],
];

/**
 * Reads a table with indicators as columns and stages and measures as rows: 表Ⅱ-1, 表Ⅲ of either standard.
 *
 * @returns null where the header has too few indicators or no row below it is labelled with a stage and a measure
 */
export function readStageTable(place: Place, header: TitledHeader): ReadTable<StageTable> | null {
  const { sheet, title, pointers } = place;
  const titleStandard = standardAbove(place, header.first);
  const { standard, matched } = matchStandard(header.titles, STAGE_VOCABULARIES, titleStandard, pointers);
  const isSaid = pointers.table !== null && STAGE_TABLES.has(pointers.table);
  if (countIndicators(matched.columns) < (isSaid ? 1 : FEWEST_INDICATORS)) return null;
  const columns = withUnits(matched.columns, header.units);
  const indicators = [...columns.values()].filter(({ field }) => isIndicator(field.id)).map((column) => column.index);
  const firstColumn = Math.min(...indicators);
  const rows = readStageRows(place, header, firstColumn);
  const [firstStageRow] = rows;
  if (firstStageRow === undefined) return null;
  const isBalance = rows.some(({ measure }) => measure === "mean" || measure === "coefficient");
  const number = isBalance ? "III" : "II-1";
  const id: TableId = standard === "quality-2017" ? `2017.${number}` : `2012.${number}`;
  const table: StageTable = {
    kind: "stages",
    id,
    sheet: sheet.name,
    sheetIndex: place.sheetIndex,
    visible: sheet.visible,
    title: title === null ? null : locationOf(sheet, title.row, title.column),
    titleStandard,
    range: {
      firstRow: title?.row ?? header.first,
      firstColumn: Math.min(title?.column ?? firstColumn, ...labelColumns(sheet, rows, firstColumn)),
      lastRow: rows[rows.length - 1]?.row ?? firstStageRow.row,
      lastColumn: Math.max(...[...columns.values(), ...matched.strange].map((column) => column.index)),
    },
    headerRows: { first: header.first, last: header.last },
    columns,
    rows,
  };
  // What stands above the labels is the corner of the table: 学段, 指标.
  return { table, strange: matched.strange.filter((column) => column.index > firstColumn) };
}

/** Labelled rows; a stage counts for the rows below it until another one stands there. */
function readStageRows(place: Place, header: HeaderRows, labelsEnd: number): readonly StageRow[] {
  const { sheet } = place;
  const rows: StageRow[] = [];
  let stage: Stage | null = stageAbove(place, header.first);
  let last = header.bodyRow;
  for (let row = header.bodyRow; row <= Math.min(place.lastRow, last + GAP) && !isNoteRow(sheet, row); row++) {
    const labels = (sheet.rows[row] ?? []).slice(0, labelsEnd).map(textOf).join("");
    if (labels === "") continue;
    stage = stageNamed(labels) ?? stage;
    const { key } = headerKey(labels);
    const measure = MEASURES.find(([label]) => label.test(key))?.[1];
    if (stage === null || measure === undefined) continue;
    rows.push({ row, stage, measure });
    last = row;
  }
  return rows;
}

function labelColumns(sheet: SheetSnapshot, rows: readonly StageRow[], end: number): readonly number[] {
  return rows.map(({ row }) => {
    const first = (sheet.rows[row] ?? []).slice(0, end).findIndex((value) => textOf(value) !== "");
    return first === -1 ? end : first;
  });
}
