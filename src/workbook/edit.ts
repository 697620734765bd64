import type { CellValue } from "./snapshot";

/** A look that the official instructions ask for. `unmet`: the dark fill of a failing value (2012 form). */
export type EditStyle = "unmet";

/**
 * One cell to change. A number stays one: where the cell is formatted as text or as a date, its number format becomes
 * General, and nothing else of its look.
 *
 * `from` is what stood there when the edit was planned; an edit that finds another value is stale.
 * Where `to` is what stands there and there is a `style`, only the look changes: a formula stays a formula.
 */
export interface Edit {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  readonly from: CellValue;
  readonly to: string | number | null;
  readonly style: EditStyle | null;
  /** True where a plain formula may be replaced, because the user asked for it. */
  readonly replacesFormula: boolean;
}

/** What became of an edit. */
export type EditOutcome = "applied" | "stale" | "protected" | "unsupported" | "failed";

/** A cell of a sheet of our own: text or number, where a click leads, and how it looks. A `line` runs on over its neighbours. */
export interface ReportCell {
  readonly value: string | number | null;
  /** A place in the same workbook. */
  readonly link?: { readonly sheet: string; readonly cell: string };
  /** Texts offered in a list; any other may be typed. Together at most 255 characters, none with a comma or a quote. */
  readonly choices?: readonly string[];
  readonly look?: "title" | "header" | "mustFix" | "explain" | "note" | "input" | "line";
}

/** A whole sheet of our own, replaced on every run. */
export interface ReportSheet {
  /** The name wished for; a foreign sheet of that name stays and ours gets `(2)`. */
  readonly title: string;
  /** The hidden defined name by which the sheet is known again. */
  readonly ownName: string;
  /** What A1 holds on such a sheet, in every language. A sheet that begins otherwise is not ours, whatever name leads there. */
  readonly marks: readonly string[];
  readonly rows: readonly (readonly ReportCell[])[];
  /** In characters, one a column. */
  readonly columnWidths: readonly number[];
  /** Rows that stay in view, from the top. */
  readonly frozenRows: number;
}
