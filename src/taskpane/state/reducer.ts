import type { AssessedFinding, Assessment, ClaimedConcession, Cleaning, Settings } from "../../assessment";
import type { Edit, Location } from "../../workbook";
import type { Change } from "../controller/changedInputs";
import type { Problem } from "../controller/problem";
import type { Arrangement } from "../findings/arrangement";
import { withTyped, type Unwritten } from "../findings/typed";
import { claimKey } from "./confirmation";
import { withData } from "./leftWrites";
import { restOf, type CleanResult, type FillResult, type Notice, type PaneState, type Phase, type Task } from "./state";
import { lastTaken, stepFailed, stepTaken, stepTakenBack } from "./steps";
import { goneOn, previewed, wayBack } from "./ways";

/** What a write left behind. */
interface Written {
  /** What was said of findings and stands in the workbook now. */
  readonly said: Unwritten;
  /** By what the host knows the last step that can be taken back. */
  readonly last: number | null;
}

/** Everything that can happen to the pane. */
export type Action =
  | { readonly type: "settingsChosen"; readonly settings: Settings }
  /** The user gave a reason for some findings; an empty one takes away what stands there. */
  | { readonly type: "explained"; readonly findings: readonly AssessedFinding[]; readonly text: string }
  | { readonly type: "arranged"; readonly arrangement: Arrangement }
  | { readonly type: "readingStarted" }
  | { readonly type: "readingProgressed"; readonly done: number; readonly total: number }
  | { readonly type: "assessingStarted" }
  | {
      readonly type: "checked";
      readonly assessment: Assessment;
      readonly cleanings: readonly Cleaning[];
      readonly cleaned: CleanResult | null;
    }
  | {
      readonly type: "previewed";
      readonly assessment: Assessment;
      readonly cleanings: readonly Cleaning[];
      readonly writes: readonly Edit[];
      readonly reports: boolean;
      readonly changes: readonly Change[] | null;
    }
  /** The user says that these claims hold. */
  | { readonly type: "concessionsConfirmed"; readonly claims: readonly ClaimedConcession[] }
  /** The user left some writes out. */
  | { readonly type: "writesLeft"; readonly left: readonly Location[] }
  | { readonly type: "cleaningStarted" }
  /** Cells were mended; a check follows at once. */
  | ({ readonly type: "cleaned" } & Written)
  | { readonly type: "fillingStarted" }
  | ({ readonly type: "filled"; readonly result: FillResult } & Written)
  | { readonly type: "restoringStarted" }
  | { readonly type: "restored"; readonly left: readonly Location[]; readonly last: number | null }
  | { readonly type: "failed"; readonly problem: Problem; readonly task: Task }
  /** A write ended midway. */
  | { readonly type: "writeEnded"; readonly last: number | null }
  /** The user stopped the work. */
  | { readonly type: "cancelled" }
  /** The user goes back to where he came from. */
  | { readonly type: "returned" }
  | { readonly type: "lastStepLearnt"; readonly last: number | null }
  | { readonly type: "workerMissed" }
  | { readonly type: "noticed"; readonly notice: Notice }
  | { readonly type: "noticeDismissed" };

/** What the pane is after something happened. Pure. */
export function reducer(state: PaneState, action: Action): PaneState {
  const { phase } = state;
  const before = restOf(phase);
  const to = (next: Phase): PaneState => ({ ...state, phase: next, notice: null });
  switch (action.type) {
    case "settingsChosen":
      return { ...state, settings: action.settings };
    case "explained":
      return { ...state, wishes: withTyped(state.wishes, action.findings, action.text) };
    case "arranged":
      return { ...state, arrangement: action.arrangement };
    case "readingStarted":
      return to({ kind: "reading", done: 0, total: 0, before });
    case "readingProgressed":
      if (phase.kind !== "reading") return state;
      return { ...state, phase: { ...phase, done: action.done, total: action.total } };
    case "assessingStarted":
      return to({ kind: "assessing", before });
    case "checked": {
      const { assessment, cleanings, cleaned } = action;
      return withData(to({ kind: "checked", assessment, cleanings, cleaned }), assessment.dataMark);
    }
    case "previewed": {
      const seen = withData(state, action.assessment.dataMark);
      return { ...seen, phase: previewed(action, seen), notice: null };
    }
    case "concessionsConfirmed": {
      const confirmed = new Set([...state.confirmed, ...action.claims.map(claimKey)]);
      return { ...state, confirmed, phase: goneOn(phase, confirmed) };
    }
    case "writesLeft": {
      if (phase.kind !== "preview") return state;
      const { left } = action;
      return { ...state, wishes: { ...state.wishes, left }, phase: { ...phase, left } };
    }
    case "cleaningStarted":
      return to({ kind: "cleaning", before });
    case "cleaned":
      return { ...state, ...stepTaken(state, "cleaned", action.said, action.last) };
    case "fillingStarted":
      return to({ kind: "filling", before });
    case "filled":
      return {
        ...to({ kind: "filled", result: action.result }),
        ...stepTaken(state, "filled", action.said, action.last),
      };
    case "restoringStarted":
      return to({ kind: "restoring", before });
    case "restored": {
      const step = lastTaken(state)?.kind ?? null;
      return { ...to({ kind: "restored", step, left: action.left }), ...stepTakenBack(state, action.last) };
    }
    case "writeEnded":
      return { ...state, ...stepFailed(state, phase, action.last) };
    case "failed":
      return to({ kind: "failed", problem: action.problem, task: action.task, before });
    case "cancelled":
      return to(before);
    case "returned":
      return to(wayBack(phase));
    case "lastStepLearnt":
      return { ...state, lastStep: action.last };
    case "workerMissed":
      return { ...state, withoutWorker: true };
    case "noticed":
      return { ...state, notice: action.notice };
    case "noticeDismissed":
      return { ...state, notice: null };
  }
}
