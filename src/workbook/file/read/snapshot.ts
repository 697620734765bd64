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
  for (const sheet of source.workbook.sheets) {
    await letEventsIn();
    throwIfAborted(signal);
    const read = readSheet(requireXmlPart(source.archive, sheet.part), sheet, context, budget);
    source.formulasByPart.set(sheet.part, read.formulas.size > 0 || read.truncated);
    sheets.push(read);
    onProgress(sheets.length, source.workbook.sheets.length);
  }
  return { sheets, ownNames: ownNames(source.workbook.root) };
}

function throwIfAborted(signal: AbortSignal): void {
  if (signal.aborted) throw new DOMException("Reading the workbook was cancelled.", "AbortError");
}

/** Gives a click on "cancel" its turn. */
function letEventsIn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
