import type { Edit, EditOutcome, ReportSheet } from "./edit";
import type { Location, WorkbookSnapshot } from "./snapshot";

/** `done` of `total` units of work; what a unit is, is the host's own. */
export type Progress = (done: number, total: number) => void;

/** What a host can do beyond reading and applying. */
export interface Capabilities {
  /** Can show a cell to the user. */
  readonly reveal: boolean;
  /** Can add and replace a sheet of our own. */
  readonly report: boolean;
  /** Takes the whole of an `apply` back in one step of the application's own undo. */
  readonly nativeUndo: boolean;
}

/**
 * The two ends of the pipeline: where a workbook comes from and where edits go.
 *
 * Every call passes plain data in whole blocks, so that a batched, a synchronous and a file host can all implement it.
 */
export interface WorkbookHost {
  readonly capabilities: Capabilities;
  /** @throws DOMException `AbortError` when the signal fires */
  read(signal: AbortSignal, onProgress: Progress): Promise<WorkbookSnapshot>;
  /**
   * Applies edits, each checked against what stands there now. Never assumed atomic.
   *
   * @param report a sheet of our own to add or replace, or null for none
   * @returns one outcome an edit, in the same order
   */
  apply(edits: readonly Edit[], report: ReportSheet | null): Promise<readonly EditOutcome[]>;
  /** Shows a cell to the user, where the host can. */
  reveal(location: Location): Promise<void>;
  /** Puts back all that stood there before the last `apply`. */
  restore(): Promise<void>;
}
