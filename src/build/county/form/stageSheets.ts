import { addressOf, type CellRange } from "../../../workbook";
import type { FormContent, MeanOrCoefficient, StageField, StageWord } from "./content";
import { INDICATOR_FIELDS } from "./indicators";
import {
  BALANCE_HEADERS,
  BALANCE_NOTE,
  BALANCE_TITLE,
  COUNTS_HEADERS,
  COUNTS_TITLE,
  NO_COMPOSITE_MEAN,
} from "./officialText";
import { cellsOf, type CellLook, type ModelCell, type SheetModel } from "./sheetModel";

const COUNTS_SHEET = "表Ⅱ-1";
export const BALANCE_SHEET = "表Ⅲ";

const FIELDS: readonly StageField[] = [...INDICATOR_FIELDS, "composite"];
const LABEL_COLUMNS = 2;
const LAST = LABEL_COLUMNS + FIELDS.length - 1;
const FIRST_ROW = 3;
const ROWS: readonly { readonly stage: StageWord; readonly measure: MeanOrCoefficient }[] = [
  { stage: "小学", measure: "mean" },
  { stage: "小学", measure: "coefficient" },
  { stage: "初中", measure: "mean" },
  { stage: "初中", measure: "coefficient" },
];

function wide(text: string, look: CellLook): ModelCell[] {
  return cellsOf(
    Array.from({ length: LAST + 1 }, (_, index) => (index === 0 ? text : null)),
    look,
  );
}

function headerRows(headers: readonly string[]): ModelCell[][] {
  return [
    cellsOf([null, null, ...headers], "header"),
    [
      ...cellsOf([null, null], "header"),
      ...cellsOf(
        headers.map((_, index) => `L${String(index + 1)}`),
        "code",
      ),
    ],
  ];
}

function merge(firstRow: number, lastRow: number, firstColumn: number, lastColumn: number): CellRange {
  return { firstRow, lastRow, firstColumn, lastColumn };
}

function stageSheet(parts: Pick<SheetModel, "name" | "rows"> & { readonly noteRow: number | null }): SheetModel {
  const { name, rows, noteRow } = parts;
  return {
    name,
    rows,
    merges: [
      merge(0, 0, 0, LAST),
      merge(1, 2, 0, 1),
      merge(3, 4, 0, 0),
      merge(5, 6, 0, 0),
      ...(noteRow === null ? [] : [merge(noteRow, noteRow, 0, LAST)]),
    ],
    columnWidths: [8, 20, ...FIELDS.map(() => 14)],
    rowHeights: new Map([
      [0, 30],
      [1, 66],
      [2, 18],
      ...ROWS.map((_, index): [number, number] => [FIRST_ROW + index, 24]),
    ]),
    frozen: { rows: FIRST_ROW, columns: LABEL_COLUMNS },
    printTitleRows: FIRST_ROW,
    printPagesWide: 1,
  };
}

/** 表Ⅱ-1: counts and shares of the schools that meet each indicator, left blank for the product. */
export function countsSheet(): SheetModel {
  const row = (stage: StageWord | null, label: string, look: CellLook): ModelCell[] => [
    ...cellsOf([stage, label], "centred"),
    ...cellsOf(
      FIELDS.map(() => null),
      look,
    ),
  ];
  return stageSheet({
    name: COUNTS_SHEET,
    rows: [
      wide(COUNTS_TITLE, "title"),
      ...headerRows(COUNTS_HEADERS),
      row("小学", "达标学校总数", "integer"),
      row(null, "达标学校比例（%）", "centred"),
      row("初中", "达标学校总数", "integer"),
      row(null, "达标学校比例（%）", "centred"),
    ],
    noteRow: null,
  });
}

function balanceRow(content: FormContent, stage: StageWord, measure: MeanOrCoefficient): ModelCell[] {
  const look = measure === "mean" ? "decimal" : "coefficient";
  const cells = FIELDS.map((field): ModelCell => {
    if (field === "composite" && measure === "mean") return { content: NO_COMPOSITE_MEAN, look: "centred" };
    const typed = content.stageCells.find(
      (cell) => cell.stage === stage && cell.measure === measure && cell.field === field,
    );
    return { content: typed?.content ?? null, look };
  });
  const labels = measure === "mean" ? [stage, "全县平均值"] : [null, "差异系数"];
  return [...cellsOf(labels, "centred"), ...cells];
}

/** 表Ⅲ: means and coefficients, blank but for what somebody typed. */
export function balanceSheet(content: FormContent): SheetModel {
  return stageSheet({
    name: BALANCE_SHEET,
    rows: [
      wide(BALANCE_TITLE, "title"),
      ...headerRows(BALANCE_HEADERS),
      ...ROWS.map(({ stage, measure }) => balanceRow(content, stage, measure)),
      wide(BALANCE_NOTE, "note"),
    ],
    noteRow: FIRST_ROW + ROWS.length,
  });
}

/** Where a figure of 表Ⅲ stands. */
export function balanceCell(stage: StageWord, measure: MeanOrCoefficient, field: StageField): string {
  const row = ROWS.findIndex((candidate) => candidate.stage === stage && candidate.measure === measure);
  return addressOf(FIRST_ROW + row, LABEL_COLUMNS + FIELDS.indexOf(field));
}
