import type { Assessment, ClaimedConcession, Cleaning, Settings, SkippedWrite, Wishes } from "../../assessment";
import type { Edit, EditOutcome, Location } from "../../workbook";
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

/** The writes before they happen. */
export interface PreviewPhase {
  readonly kind: "preview";
  readonly assessment: Assessment;
  readonly cleanings: readonly Cleaning[];
  /** Every cell that could be filled … */
  readonly writes: readonly Edit[];
  /** … and those of them that the user left out. */
  readonly left: readonly Location[];
  /** Whether the sheet 校验结果 will be written. */
  readonly reports: boolean;
  /** What was changed between the check and a fill that therefore wrote nothing; null where there was none. */
  readonly changes: readonly Change[] | null;
}

/** What a cleaning did. */
export interface CleanResult {
  /** Cells that were mended. */
  readonly applied: number;
  readonly notWritten: readonly NotWritten[];
  /** True where nothing was written, because the workbook was changed since the check. */
  readonly changed: boolean;
}

/** What was done to the workbook in one go, and can be taken back in one. */
export type Step = "filled" | "cleaned";

/** A step that this pane took. */
export interface TakenStep {
  readonly kind: Step;
  /** By what the host knows it. */
  readonly number: number;
  /** What was said of findings and came into the workbook with it. */
  readonly said: Unwritten;
}

/** The pane at rest: what it shows, and from where the user decides what happens next. */
export type Resting =
  | { readonly kind: "unchecked" }
  | {
      readonly kind: "checked";
      readonly assessment: Assessment;
      /** Cells that can be mended without doubt. */
      readonly cleanings: readonly Cleaning[];
      /** What the cleaning did after which this was checked; null where there was none. */
      readonly cleaned: CleanResult | null;
    }
  | {
      /** Between the check and the preview: claimed concessions that the verdicts rest on. */
      readonly kind: "confirming";
      readonly assessment: Assessment;
      readonly claims: readonly ClaimedConcession[];
      /** Where it goes on once they are confirmed. */
      readonly preview: PreviewPhase;
    }
  | PreviewPhase
  | { readonly kind: "filled"; readonly result: FillResult }
  | {
      readonly kind: "restored";
      /** What was taken back; null where another pane did it. */
      readonly step: Step | null;
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
  | { readonly kind: "cleaning"; readonly before: Resting }
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
  | { readonly kind: "templateOpened" }
  | { readonly kind: "takenAway" | "jsonSaved"; readonly name: string };

export interface PaneState {
  readonly settings: Settings;
  /** What the user wants of a fill of this workbook. */
  readonly wishes: Wishes;
  /** Claimed concessions that the user has confirmed, by `claimKey`. */
  readonly confirmed: ReadonlySet<string>;
  /** Mark of the data that was shown last: over other data, a choice of writes counts no more. */
  readonly dataMark: string | null;
  /** How the findings are listed. */
  readonly arrangement: Arrangement;
  readonly phase: Phase;
  readonly notice: Notice | null;
  /** By what the host knows the step that can be taken back next; null where there is none. */
  readonly lastStep: number | null;
  /** What this pane has done to the workbook and not taken back. */
  readonly steps: readonly TakenStep[];
  /** True where no worker could be started, so that the pane stands still while it judges. */
  readonly withoutWorker: boolean;
}

/** The pane as it opens. The standard is taken as the form says. */
export function initialState(language: Settings["language"]): PaneState {
  return {
    settings: { standard: null, province: null, language, replaceFormulas: false },
    wishes: { explanations: [] },
    confirmed: new Set(),
    dataMark: null,
    arrangement: EVERYTHING,
    phase: { kind: "unchecked" },
    notice: null,
    lastStep: null,
    steps: [],
    withoutWorker: false,
  };
}

export function isWorking(phase: Phase): phase is Working {
  return ["reading", "assessing", "cleaning", "filling", "restoring"].includes(phase.kind);
}

/** Where the pane is at rest, or was before it went to work. */
export function restOf(phase: Phase): Resting {
  return "before" in phase ? phase.before : phase;
}

/** Cells that are to be filled once the user agrees. */
export function chosenCount({ writes, left }: Extract<Resting, { readonly kind: "preview" }>): number {
  return writes.length - left.length;
}
