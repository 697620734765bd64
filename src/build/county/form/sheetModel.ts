import type { CellRange } from "../../../workbook";
import type { CellContent } from "./cellContent";

/** What a cell looks like; the file writer knows fonts, borders, fills and number formats. */
export type CellLook =
  | "cover"
  | "coverTitle"
  | "coverWarning"
  | "title"
  | "header"
  | "code"
  | "text"
  | "centred"
  | "ordinal"
  | "integer"
  | "decimal"
  | "coefficient"
  | "total"
  | "totalDecimal"
  | "note";

export interface ModelCell {
  readonly content: CellContent;
  readonly look: CellLook;
}

/** One sheet of a reporting workbook, without any file format. */
export interface SheetModel {
  readonly name: string;
  /** `rows[row][column]`, counted from 0; null where there is nothing at all. */
  readonly rows: readonly (readonly (ModelCell | null)[])[];
  readonly merges: readonly CellRange[];
  /** In characters, one a column. */
  readonly columnWidths: readonly number[];
  /** In points, by row; other rows have the usual height. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Rows repeated on every printed page: how many from the top. */
  readonly printTitleRows: number;
  /** How many A4 pages, landscape, one row of the sheet is spread over. */
  readonly printPagesWide: number;
}

/** A row of cells that look alike. */
export function cellsOf(contents: readonly CellContent[], look: CellLook): ModelCell[] {
  return contents.map((content) => ({ content, look }));
}
