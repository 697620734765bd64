import type { Progress, SheetSnapshot, WorkbookSnapshot } from "../..";
import { ownNames } from "../package/definedNames";
import { requireXmlPart } from "../package/xmlPart";
import { readCellContext, type WorkbookPackage } from "./openPackage";
import { readSheet } from "./sheetSnapshot";
import { CellBudget } from "./sheetWalk";

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
  let stretch = LONGEST_STRETCH;
  for (const sheet of source.workbook.sheets) {
    // A wait costs a millisecond or more: a small form of many sheets is read in one go.
    if (stretch >= LONGEST_STRETCH) {
      await letEventsIn();
      stretch = 0;
    }
    throwIfAborted(signal);
    const part = requireXmlPart(source.archive, sheet.part);
    stretch += part.length;
    const read = readSheet(part, sheet, context, budget);
    source.formulasByPart.set(sheet.part, read.formulas.size > 0 || read.truncated);
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
