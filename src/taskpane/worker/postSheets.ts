import { piecesOfSheets, type SheetPiece, type WorkbookSnapshot } from "../../workbook";

/** Lets the page do what else it has to do. A timer would not do: a page that is not seen waits a second for each. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Posts the sheets of a workbook to a thread, piece by piece, so that the page stays alive meanwhile.
 *
 * @param signal ends it between two pieces
 * @returns the workbook without its sheets, once all of them are posted; null where that was ended before
 */
export async function postSheets(
  { sheets, ...workbook }: WorkbookSnapshot,
  post: (piece: SheetPiece) => void,
  signal: AbortSignal,
): Promise<WorkbookSnapshot | null> {
  for (const piece of piecesOfSheets(sheets)) {
    post(piece);
    await breath();
    if (signal.aborted) return null;
  }
  return { ...workbook, sheets: [] };
}
