import type { SheetPiece } from "../../../workbook";
import { postSheets } from "../../worker/postSheets";
import type { ToPlanning } from "./messages";

/** What is used of a `Worker`. */
export interface PlanningThread {
  postMessage(message: ToPlanning): void;
  terminate(): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: "error", listener: (event: { readonly message?: string }) => void): void;
}

/** The message that gives a workbook to plan over. */
export type OpenMessage = Extract<ToPlanning, { kind: "open" }>;

/** Gives the workbook to a thread. @param signal ends what is still on its way there */
export async function giveWorkbook(thread: PlanningThread, workbook: OpenMessage, signal: AbortSignal): Promise<void> {
  const post = (piece: SheetPiece): void => {
    thread.postMessage({ kind: "sheets", piece });
  };
  const snapshot = await postSheets(workbook.snapshot, post, signal);
  if (snapshot !== null) thread.postMessage({ ...workbook, snapshot });
}
