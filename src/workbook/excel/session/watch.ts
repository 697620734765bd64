import type { Progress } from "../..";

/** Who waits for a long read: may cancel it, and sees how far it is. */
export interface Watch {
  readonly signal: AbortSignal;
  readonly onProgress: Progress;
}

/** @throws DOMException `AbortError` where the user has cancelled */
export function throwIfAborted({ signal }: Watch): void {
  if (signal.aborted) throw new DOMException("Reading the workbook was cancelled.", "AbortError");
}

/** Nobody waits for the reading that goes before a write, and nobody can stop it. */
export const UNWATCHED: Watch = { signal: new AbortController().signal, onProgress: () => undefined };
