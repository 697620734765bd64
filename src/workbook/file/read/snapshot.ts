import type { Progress, SheetSnapshot, WorkbookSnapshot } from "../..";
import { WorkbookFileError } from "../errors";
import { LIMITS } from "../limits";
import { ownNames } from "../package/definedNames";
import { CellBudget } from "./cellBudget";
import { readCellContext, type WorkbookPackage } from "./openPackage";
import { readSheet } from "./sheetSnapshot";

/**
 * Reads all worksheets of a workbook; a sheet is a unit of progress, and between sheets the signal is looked at.
 *
 * @throws DOMException `AbortError` when the signal has fired; WorkbookFileError where a part is broken
 */
export async function readSnapshot(
  source: WorkbookPackage,
  signal: AbortSignal,
  onProgress: Progress,
): Promise<WorkbookSnapshot> {
  throwIfAborted(signal);
  const context = readCellContext(source);
  const budget = new CellBudget();
  const sheets: SheetSnapshot[] = [];
  let rows = 0;
  let stretch = 0;
  for (const sheet of source.workbook.sheets) {
    // A wait costs a millisecond or more: a small form of many sheets is read in one go.
    if (stretch >= LONGEST_STRETCH) {
      await letEventsIn();
      stretch = 0;
    }
    throwIfAborted(signal);
    stretch += source.archive.sizeOf(sheet.part);
    const read = readSheet(source.archive, sheet, context, budget);
    source.formulasByPart.set(sheet.part, read.formulas.size > 0 || read.truncated);
    rows += read.rows.reduce((filled, cells) => (cells.length > 0 ? filled + 1 : filled), 0);
    if (rows > LIMITS.rows) throw new WorkbookFileError("tooManyCells", sheet.part);
    sheets.push(read);
    onProgress(sheets.length, source.workbook.sheets.length);
  }
  return { sheets, ownNames: ownNames(source.workbook.root) };
}

/** Bytes of sheets, some milliseconds of work, that are read before everything else gets its turn. */
const LONGEST_STRETCH = 1 << 20;

function throwIfAborted(signal: AbortSignal): void {
  if (signal.aborted) throw new DOMException("Reading the workbook was cancelled.", "AbortError");
}

/** Gives a click on "cancel" its turn. */
function letEventsIn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
