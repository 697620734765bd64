import type { CellRange } from "../../../workbook";
import { cellsOf, type ModelCell } from "../../county";
import {
  amount,
  COUNT,
  MET,
  ORDINAL,
  SPONSOR,
  SPONSOR_HINT,
  TEXT,
  typed,
  written,
  type Entry,
  type InputArea,
} from "../entry";
import type { TemplateSheet } from "../templateSheet";
import { blankRows, filledLayout, HEADER_ROWS } from "./filledLayout";
import { heightFor } from "./officialSheet";

/** Rows of each stage; more can be inserted. */
const BLOCKS = [
  { heading: "小学", room: 100 },
  { heading: "初中", room: 50 },
] as const;

/** Columns A to O in neighbours that take the same. */
const COLUMNS: readonly (readonly [first: number, last: number, entry: Entry, written: boolean])[] = [
  [0, 0, ORDINAL, false],
  [1, 1, TEXT, false],
  [2, 2, SPONSOR, false],
  [3, 5, COUNT, false],
  [6, 12, amount(2), true],
  [13, 13, MET, true],
  [14, 14, TEXT, true],
];
const LAST = 14;

function inputsOf(firstRow: number, count: number): InputArea[] {
  return COLUMNS.map(([firstColumn, lastColumn, entry, byProgram]) => {
    const range = { firstRow, firstColumn, lastRow: firstRow + count - 1, lastColumn };
    return byProgram ? written(range, entry) : typed(range, entry, entry === SPONSOR ? SPONSOR_HINT : null);
  });
}

function acrossRow(row: number): CellRange {
  return { firstRow: row, firstColumn: 0, lastRow: row, lastColumn: LAST };
}

function across(text: string, look: ModelCell["look"]): ModelCell[] {
  return cellsOf(
    Array.from({ length: LAST + 1 }, (_, column) => (column === 0 ? text : null)),
    look,
  );
}

/**
 * 表Ⅱ-2: a block with a heading for each stage, then the official note. The placeholders of the printed form (小学 1, 小学 2,
 * …) are blank rows here.
 */
export function listSheet(): TemplateSheet {
  const layout = filledLayout("表Ⅱ-2");
  const rows: (readonly (ModelCell | null)[])[] = layout.rows.slice(0, HEADER_ROWS);
  const merges = layout.merges.filter(({ lastRow }) => lastRow < HEADER_ROWS);
  const inputs: InputArea[] = [];
  for (const { heading, room } of BLOCKS) {
    merges.push(acrossRow(rows.length));
    rows.push(across(heading, "header"));
    inputs.push(...inputsOf(rows.length, room));
    rows.push(...blankRows(layout, room));
  }
  const note = layout.rows[layout.rows.length - 1] ?? [];
  const noteText = note[0]?.content;
  const width = layout.columnWidths.reduce((sum, one) => sum + one, 0);
  merges.push(acrossRow(rows.length));
  const rowHeights = new Map([...layout.rowHeights].filter(([row]) => row < HEADER_ROWS));
  rowHeights.set(rows.length, heightFor([[typeof noteText === "string" ? noteText : "", width]], 1));
  // The schools are counted in the note itself.
  inputs.push(typed({ ...acrossRow(rows.length) }, TEXT));
  rows.push(note);
  return { ...layout, rows, merges, rowHeights, inputs, framedWhenFilled: null, pageEnds: [] };
}
