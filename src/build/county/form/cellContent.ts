/** A formula with the result that stands beside it in the file. */
export interface FormulaContent {
  /** Without `=`. */
  readonly formula: string;
  readonly result: number;
}

/** What a cell of a form holds. */
export type CellContent = string | number | FormulaContent | null;

export function isFormula(content: CellContent): content is FormulaContent {
  return typeof content === "object" && content !== null;
}

/** A number, or what a reader of the form takes for one: full-width digits and spaces aside. Null for anything else. */
export function amountOf(content: CellContent): number | null {
  if (typeof content === "number") return content;
  if (typeof content !== "string") return null;
  const text = content.normalize("NFKC").replace(/\s/gu, "");
  return /^-?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : null;
}
