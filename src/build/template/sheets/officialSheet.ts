import { addressOf, parseRange, textWidth, type CellRange } from "../../../workbook";
import type { CellLook, ModelCell } from "../../county";
import type { InputArea } from "../entry";
import type { OfficialTable } from "../official";
import type { TemplateSheet } from "../templateSheet";

/** How a table of the official form is laid out on its sheet; rows and columns are counted from 0. */
export interface OfficialLayout {
  readonly table: OfficialTable;
  readonly rows: number;
  readonly columnWidths: readonly number[];
  /** Merges that the transcription of the form lost: a title over the table, a header down to its codes. */
  readonly moreMerges: readonly string[];
  readonly look: (row: number, column: number) => CellLook | null;
  /** In points; a row with text that wraps is given what it needs. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly printTitleRows: number;
  readonly inputs: readonly InputArea[];
  readonly pageEnds: readonly number[];
}

const LINE = 15;
const PADDING = 8;
/** Columns of Latin text that a cell of a given width really holds: Chinese fonts run wide. */
const FILLED = 0.9;

/** @throws RangeError for a text that is no range, which only a slip in the table's data can be */
export function rangeOf(address: string): CellRange {
  const range = parseRange(address);
  if (range === null) throw new RangeError(`${address} is no range`);
  return range;
}

/** The width over which a text of a cell may run, in characters. */
function widthAt(row: number, column: number, merges: readonly CellRange[], widths: readonly number[]): number {
  const merge = merges.find(({ firstRow, firstColumn }) => firstRow === row && firstColumn === column);
  const last = merge?.lastColumn ?? column;
  return widths.slice(column, last + 1).reduce((sum, width) => sum + width, 0);
}

/** Height in points in which the texts of a row show whole, with `spare` lines for what is typed. */
export function heightFor(texts: readonly (readonly [text: string, width: number])[], spare = 0): number {
  const lines = texts.map(([text, width]) => Math.ceil(textWidth(text) / Math.max(1, width * FILLED)));
  return (Math.max(1, ...lines) + spare) * LINE + PADDING;
}

/** The sheet of an official table, texts and merges where the form has them. */
export function officialSheet(layout: OfficialLayout): TemplateSheet {
  const { table, columnWidths, look } = layout;
  const merges = [...table.merges, ...layout.moreMerges].map(rangeOf);
  const heights = new Map(layout.rowHeights);
  const rows = Array.from({ length: layout.rows }, (_, row) => {
    const texts: (readonly [string, number])[] = [];
    const cells = columnWidths.map((__, column): ModelCell | null => {
      const text = table.cells[addressOf(row, column)] ?? null;
      const kind = look(row, column);
      if (text !== null) texts.push([text, widthAt(row, column, merges, columnWidths)]);
      return kind === null ? null : { content: text, look: kind };
    });
    if (!heights.has(row) && texts.length > 0) heights.set(row, heightFor(texts));
    return cells;
  });
  return {
    name: table.name,
    rows,
    merges,
    columnWidths,
    rowHeights: heights,
    frozen: layout.frozen,
    printTitleRows: layout.printTitleRows,
    printPagesWide: 1,
    inputs: layout.inputs,
    framedWhenFilled: null,
    pageEnds: layout.pageEnds,
  };
}
