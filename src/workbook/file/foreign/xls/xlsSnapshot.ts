import { read, type WorkBook } from "@e965/xlsx";
import type { WorkbookSnapshot } from "../../..";
import { WorkbookFileError } from "../../errors";
import { LIMITS } from "../../limits";
import { SlotBudget } from "../plainSheet";
import { requireWhole } from "./compoundFile";
import { xlsOwnNames } from "./xlsNames";
import { xlsSheet } from "./xlsSheet";

/**
 * Reads an .xls in this very thread. Of a hostile file that may take forever: a host runs it in a worker.
 *
 * @throws WorkbookFileError `encrypted`, `xlsBroken` for a damaged file and for one in which nothing is found,
 *   `tooManyCells`
 */
export function xlsSnapshot(bytes: Uint8Array): WorkbookSnapshot {
  if (bytes.length > LIMITS.foreignBytes) throw new WorkbookFileError("tooManyCells");
  requireWhole(bytes);
  const book = readBook(bytes);
  const budget = new SlotBudget();
  const context = { date1904: book.Workbook?.WBProps?.date1904 ?? false, budget };
  const sheets = book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name];
    // The reader passes over a sheet that it cannot find; half a workbook must not look like a whole one.
    if (sheet === undefined) throw new WorkbookFileError("xlsBroken", name);
    if (sheet["!type"] === "chart") return [];
    const visible = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) === 0;
    return [xlsSheet(name, visible, sheet, context)];
  });
  // The reader answers "no rows" to some broken files instead of an error.
  if (!sheets.some(({ rows }) => rows.some((cells) => cells.length > 0))) throw new WorkbookFileError("xlsBroken");
  return { sheets, ownNames: xlsOwnNames(book.Workbook?.Names ?? []) };
}

function readBook(bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, {
      type: "array",
      dense: true,
      cellNF: true,
      cellStyles: true,
      cellText: false,
      cellHTML: false,
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new WorkbookFileError(/password|encrypt/i.test(message) ? "encrypted" : "xlsBroken", message);
  }
}
