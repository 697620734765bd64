import Papa from "papaparse";
import type { WorkbookSnapshot } from "../../..";
import { WorkbookFileError } from "../../errors";
import { decodeText } from "../decode";
import { plainSheet, SlotBudget } from "../plainSheet";
import { separatorOf } from "./separator";

/**
 * Reads separated text as a workbook of one sheet: .csv, .txt, or what is copied out of a table.
 *
 * @param name of the sheet
 * @throws WorkbookFileError `unknownEncoding`, `tooManyCells`, or `empty` where there is nothing but blanks
 */
export function delimitedSnapshot(bytes: Uint8Array, name: string): WorkbookSnapshot {
  const text = decodeText(bytes);
  if (text.trim() === "") throw new WorkbookFileError("empty");
  const separator = separatorOf(text);
  requireFewCells(text, separator);
  const rows = rowsOf(text, separator);
  return { sheets: [plainSheet({ name, rows, merges: [] })], ownNames: new Map() };
}

/** What a quote costs, in cells: honest cells have two at most. */
const QUOTE = 0.25;

/** Before anything is split: a file of nothing but commas or quotes must not fill the memory. */
function requireFewCells(text: string, separator: string): void {
  const budget = new SlotBudget();
  for (const character of text) {
    if (character === separator) budget.take(1);
    else if (character === "\n" || character === "\r") budget.takeRow();
    else if (character === '"') budget.take(QUOTE);
  }
}

/** A file whose quotes do not match, such as a table copied out of Word, means its quotes as they stand. */
function rowsOf(text: string, delimiter: string): readonly (readonly string[])[] {
  const quoted = Papa.parse<string[]>(text, { delimiter });
  const broken = quoted.errors.some(({ type }) => type === "Quotes");
  return broken ? Papa.parse<string[]>(text, { delimiter, fastMode: true }).data : quoted.data;
}
