import type { Assessment, Settings, SkippedWrite, Wishes } from "../../assessment";
import type { EditOutcome, Location } from "../../workbook";
import type { Change } from "../controller/changedInputs";
import type { Problem } from "../controller/problem";
import { EVERYTHING, type Arrangement } from "../findings/arrangement";
import type { Unwritten } from "../findings/typed";

/** A cell that was to be written and was not. */
export interface NotWritten extends Location {
  readonly reason: Exclude<EditOutcome, "applied"> | SkippedWrite["reason"];
}

/** What a fill did. */
export interface FillResult {
  /** Cells that were written. */
  readonly applied: number;
  readonly notWritten: readonly NotWritten[];
  /** False where the workbook's structure is locked, so that there is no sheet 校验结果. */
  readonly reported: boolean;
}

/** The pane at rest: what it shows, and from where the user decides what happens next. */
export type Resting =
  | { readonly kind: "unchecked" }
  | { readonly kind: "checked"; readonly assessment: Assessment }
  | {
      /** The writes before they happen. */
      readonly kind: "preview";
      readonly assessment: Assessment;
      /** Whether the sheet 校验结果 will be written. */
      readonly reports: boolean;
      /** What was changed between the check and a fill that therefore wrote nothing; null where there was none. */
      readonly changes: readonly Change[] | null;
    }
  | { readonly kind: "filled"; readonly result: FillResult }
  | {
      readonly kind: "restored";
      /** Places that were changed since the fill and therefore keep what they hold. */
      readonly left: readonly Location[];
    };

/** The pane at work. `before` is where it returns to. */
export type Working =
  | {
      readonly kind: "reading";
      /** Of all blocks of cells; 0 of 0 until the workbook's size is known. */
      readonly done: number;
      readonly total: number;
      readonly before: Resting;
    }
  | { readonly kind: "assessing"; readonly before: Resting }
  | { readonly kind: "filling"; readonly before: Resting }
  | { readonly kind: "restoring"; readonly before: Resting };

/** What can be tried again after a failure. */
export type Task = "check" | "prepareFill" | "restore";

export interface Failed {
  readonly kind: "failed";
  readonly problem: Problem;
  readonly task: Task;
  readonly before: Resting;
}

export type Phase = Resting | Working | Failed;

/** Something to say beside what is going on. */
export type Notice =
  | { readonly kind: "problem"; readonly problem: Problem }
  | { readonly kind: "nothingToRestore" }
  | { readonly kind: "templateOpened" };

export interface PaneState {
  readonly settings: Settings;
  /** What the user wants of a fill of this workbook. */
  readonly wishes: Wishes;
  /** What was said of findings and is in the workbook by each fill of this pane, the last one at the end. */
  readonly written: readonly Unwritten[];
  /** How the findings are listed. */
  readonly arrangement: Arrangement;
  readonly phase: Phase;
  readonly notice: Notice | null;
  /** True where a former fill can be taken back. */
  readonly restorable: boolean;
  /** True where no worker could be started, so that the pane stands still while it judges. */
  readonly withoutWorker: boolean;
}

/** The pane as it opens. The standard is taken as the form says. */
export function initialState(language: Settings["language"]): PaneState {
  return {
    settings: { standard: null, province: null, language, replaceFormulas: false },
    wishes: { explanations: [] },
    written: [],
    arrangement: EVERYTHING,
    phase: { kind: "unchecked" },
    notice: null,
    restorable: false,
    withoutWorker: false,
  };
}

export function isWorking(phase: Phase): phase is Working {
  return ["reading", "assessing", "filling", "restoring"].includes(phase.kind);
}

/** Where the pane is at rest, or was before it went to work. */
export function restOf(phase: Phase): Resting {
  return "before" in phase ? phase.before : phase;
}
