import type { Content } from "../read/content";
import type { CellLook } from "../write/looks";

/** One cell as it was, and as we made it. */
export interface JournalCell {
  readonly row: number;
  readonly column: number;
  readonly before: Content;
  readonly after: Content;
  /** The number format as it was; null where we leave it. */
  readonly format: string | null;
  /** The fill as it was; left out where we leave it. */
  readonly fill?: string | null;
}

/** The cells of one sheet. */
export interface JournalSheet {
  readonly id: string;
  /** As it was called; for telling where something was left alone. */
  readonly name: string;
  readonly cells: readonly JournalCell[];
  /** A text of each row that we did not write, to know the row again once rows were moved. */
  readonly anchors: readonly RowAnchor[];
}

/** The first text of a row. */
export interface RowAnchor {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A sheet of our own as it was. Rows and columns count from A1. */
export interface FormerReport {
  readonly id: string;
  readonly contents: readonly (readonly Content[])[];
  readonly looks: readonly (readonly CellLook[])[];
  readonly lists: readonly OfferedList[];
  readonly frozenRows: number;
}

/** A list of choices that a cell offers. */
export interface OfferedList {
  readonly row: number;
  readonly column: number;
  /** With commas between. */
  readonly source: string;
}

/** What was done to the sheet of our own. */
export interface JournalReport {
  /** The hidden name by which it is known. */
  readonly ownName: string;
  /** Its name; where we added it, one that no sheet had. */
  readonly title: string;
  /** Null where there was none. */
  readonly before: FormerReport | null;
  readonly after: readonly (readonly Content[])[];
}

/** All that is needed to put back what one `apply` does. */
export interface Journal {
  readonly sheets: readonly JournalSheet[];
  readonly report: JournalReport | null;
}
