import type { CellRange } from "../../workbook";

/** What may be typed into a cell. */
export type Entry =
  | { readonly kind: "text" }
  | { readonly kind: "whole"; readonly minimum: number; readonly maximum: number | null }
  /** A number that is not negative, shown with so many decimals. */
  | { readonly kind: "amount"; readonly decimals: number }
  /** Digits kept as text, so that a leading zero stays. */
  | { readonly kind: "code"; readonly digits: number }
  /** One of these words; others are refused where `only`, and asked about otherwise. */
  | { readonly kind: "choice"; readonly words: readonly string[]; readonly only: boolean }
  /** One of the whole numbers from 1 on. */
  | { readonly kind: "listed"; readonly last: number };

/** Cells that may be typed into; everything else on the sheet is locked. */
export interface InputArea {
  readonly range: CellRange;
  readonly entry: Entry;
  /** True where the program writes its result, so that the cells are shown as such. */
  readonly written: boolean;
  /** Shown while such a cell is chosen: what its codes mean, where they do not speak for themselves. */
  readonly hint: string | null;
}

export const TEXT: Entry = { kind: "text" };
export const COUNT: Entry = { kind: "whole", minimum: 0, maximum: null };
export const ORDINAL: Entry = { kind: "whole", minimum: 1, maximum: null };
/** 举办者类型, by code. */
export const SPONSOR: Entry = { kind: "listed", last: 10 };
export const SPONSOR_HINT =
  "1中央教育部门，2中央其他部门，3省级教育部门，4省级其他部门，5地级教育部门，6地级其他部门，7县级教育部门，8县级其他部门，9地方企业，10民办";
export const MET: Entry = { kind: "choice", words: ["达标", "不达标"], only: true };

/** A number of `decimals` places. */
export function amount(decimals: number): Entry {
  return { kind: "amount", decimals };
}

/** Cells that people fill in. */
export function typed(range: CellRange, entry: Entry, hint: string | null = null): InputArea {
  return { range, entry, written: false, hint };
}

/** Cells that the program fills in where they are blank. */
export function written(range: CellRange, entry: Entry): InputArea {
  return { range, entry, written: true, hint: null };
}
