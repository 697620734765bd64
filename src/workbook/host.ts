import type { Edit, EditOutcome, ReportSheet } from "./edit";
import type { Location, WorkbookSnapshot } from "./snapshot";

/** `done` of `total` units of work; what a unit is, is the host's own. */
export type Progress = (done: number, total: number) => void;

/**
 * Why a host could not do what it was asked.
 *
 * - `cellEditMode`: the user is typing in a cell
 * - `protected`: the sheet or the workbook's structure is locked
 * - `readOnly`: the workbook can only be read
 * - `tooLarge`: the application refuses even the smallest block
 * - `busy`: the application asks to come back later
 * - `gone`: a sheet or cell that was there when the workbook was read
 * - `changed`: the workbook is not what it was when it was read, so that nothing was written
 * - `unsupported`: the application lacks what is needed
 * - `unknown`: anything else; the application's own code is in `detail`
 */
export type HostProblem =
  "cellEditMode" | "protected" | "readOnly" | "tooLarge" | "busy" | "gone" | "changed" | "unsupported" | "unknown";

/** A call that the application behind a host refused; nothing is said in it that depends on a language. */
export class HostError extends Error {
  override readonly name = "HostError";

  /**
   * @param detail the application's own code, for a report of the fault
   * @param sheet the sheet in question, where there is one
   */
  constructor(
    readonly problem: HostProblem,
    readonly detail: string,
    readonly sheet: string | null = null,
  ) {
    super(`${problem}: ${detail}`);
  }
}

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
  /**
   * By what the host knows the step that `restore` takes back next, also after the workbook was closed where it can
   * remember: a number greater than that of any step before. An `apply` that changes nothing makes no step; one that fails
   * midway does. Null where there is nothing to put back.
   */
  lastStep(): Promise<number | null>;
  /**
   * Puts back all that stood there before the last `apply`, and forgets it, so that another call takes back the one before
   * it, as far as `RESTORABLE_STEPS` reach. A cell that was changed since then keeps its new content.
   *
   * @returns the places that were left alone for that reason
   */
  restore(): Promise<readonly Location[]>;
}
