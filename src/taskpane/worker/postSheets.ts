import { breath, piecesOfSheets, type SheetPiece, type WorkbookSnapshot } from "../../workbook";

/**
 * Posts the sheets of a workbook to a thread, piece by piece, so that the page stays alive meanwhile.
 *
 * @param signal ends it before any piece
 * @returns the workbook without its sheets, once all of them are posted; null where that was ended before
 */
export async function postSheets(
  { sheets, ...workbook }: WorkbookSnapshot,
  post: (piece: SheetPiece) => void,
  signal: AbortSignal,
): Promise<WorkbookSnapshot | null> {
  for (const piece of piecesOfSheets(sheets)) {
    // Also before the first one: what put the workbook together may have taken its time.
    await breath();
    if (signal.aborted) return null;
    post(piece);
  }
  return { ...workbook, sheets: [] };
}
