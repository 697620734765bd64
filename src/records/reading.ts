import { isCellDate, isCellError, type CellValue } from "../workbook";

/** What a cell says where a number belongs. */
export type Reading =
  /** `asText`: the number was typed as text, with blanks or in full-width digits, and Excel would not add it up. */
  | { readonly kind: "number"; readonly value: number; readonly asText: boolean }
  | { readonly kind: "blank" }
  /** “/”, “无”, “—” and the like: the writer says that there is no figure. */
  | { readonly kind: "absent"; readonly text: string }
  | { readonly kind: "unusable"; readonly text: string };

const BLANK: Reading = { kind: "blank" };
const ABSENT = /^(?:\/|无|没有|空|[-—–－_一]+|n\/?a)$/i;
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+|\d{1,3}(?:,\d{3})+(?:\.\d+)?)$/;

/** Nothing that normalising would change; most names and figures are such, and normalising is slow. */
const PLAIN = /^[\x21-\x7e\u4e00-\u9fff]*$/u;

/** Full-width characters made half-width, all blanks removed. */
export function plainText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.normalize("NFKC").replace(/\s+/gu, "");
}

/**
 * Reads a cell where a number belongs.
 *
 * "3.5", "３．５" and " 3.5 " are the number 3.5 typed as text; "/", "无" and "—" say that there is none.
 */
export function readNumber(value: CellValue): Reading {
  if (typeof value === "number") return { kind: "number", value, asText: false };
  if (value === null) return BLANK;
  if (typeof value === "boolean") return { kind: "unusable", text: value ? "TRUE" : "FALSE" };
  if (isCellError(value)) return { kind: "unusable", text: value.error };
  if (isCellDate(value)) return { kind: "unusable", text: value.date };
  const text = plainText(value);
  if (text === "") return BLANK;
  if (NUMBER.test(text)) return { kind: "number", value: Number(text.replace(/,/g, "")), asText: true };
  return ABSENT.test(text) ? { kind: "absent", text: value.trim() } : { kind: "unusable", text: value.trim() };
}
