import { bearsMark, sheetOfReference, type ReportSheet } from "../..";
import { valueOf } from "../read/content";
import type { BookRead, SheetRead } from "../read/types";

/** The sheet to which a hidden name of ours leads. */
export function sheetBehind(book: BookRead, ownName: string): SheetRead | null {
  const name = sheetOfReference(book.ownNames.get(ownName) ?? "");
  return book.sheets.find((sheet) => sheet.name === name) ?? null;
}

/** That sheet where it is ours: an empty one is as well, for we may have been interrupted. */
export function ownSheet(book: BookRead, report: ReportSheet): SheetRead | null {
  const sheet = sheetBehind(book, report.ownName);
  const isOurs = sheet !== null && (isEmpty(sheet) || bearsMark(report, valueOf(sheet, 0, 0)));
  return isOurs ? sheet : null;
}

function isEmpty({ formulas }: SheetRead): boolean {
  return formulas.every((row) => row.every((input) => input === ""));
}
