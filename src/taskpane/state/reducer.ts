import type { Assessment, ClaimedConcession, Settings } from "../../assessment";
import type { Location } from "../../workbook";
import type { Change } from "../controller/changedInputs";
import type { Problem } from "../controller/problem";
import { claimKey, unconfirmedOf } from "./confirmation";
import {
  restOf,
  type FillResult,
  type Notice,
  type PaneState,
  type Phase,
  type PreviewPhase,
  type Resting,
  type Task,
} from "./state";

/** Everything that can happen to the pane. */
export type Action =
  | { readonly type: "settingsChosen"; readonly settings: Settings }
  | { readonly type: "readingStarted" }
  | { readonly type: "readingProgressed"; readonly done: number; readonly total: number }
  | { readonly type: "assessingStarted" }
  | { readonly type: "checked"; readonly assessment: Assessment }
  | {
      readonly type: "previewed";
      readonly assessment: Assessment;
      readonly reports: boolean;
      readonly changes: readonly Change[] | null;
    }
  /** The user says that these claims hold. */
  | { readonly type: "concessionsConfirmed"; readonly claims: readonly ClaimedConcession[] }
  | { readonly type: "fillingStarted" }
  | { readonly type: "filled"; readonly result: FillResult }
  | { readonly type: "restoringStarted" }
  | { readonly type: "restored"; readonly left: readonly Location[] }
  | { readonly type: "failed"; readonly problem: Problem; readonly task: Task }
  /** The user stopped the work. */
  | { readonly type: "cancelled" }
  /** The user goes back to where he came from. */
  | { readonly type: "returned" }
  | { readonly type: "restorableLearnt"; readonly restorable: boolean }
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
    case "readingStarted":
      return to({ kind: "reading", done: 0, total: 0, before });
    case "readingProgressed":
      if (phase.kind !== "reading") return state;
      return { ...state, phase: { ...phase, done: action.done, total: action.total } };
    case "assessingStarted":
      return to({ kind: "assessing", before });
    case "checked":
      return to({ kind: "checked", assessment: action.assessment });
    case "previewed":
      return to(previewed(action, state.confirmed));
    case "concessionsConfirmed": {
      const confirmed = new Set([...state.confirmed, ...action.claims.map(claimKey)]);
      return { ...state, confirmed, phase: goneOn(phase, confirmed) };
    }
    case "fillingStarted":
      return to({ kind: "filling", before });
    case "filled":
      return to({ kind: "filled", result: action.result });
    case "restoringStarted":
      return to({ kind: "restoring", before });
    case "restored":
      return to({ kind: "restored", left: action.left });
    case "failed":
      return to({ kind: "failed", problem: action.problem, task: action.task, before });
    case "cancelled":
      return to(before);
    case "returned":
      return to(wayBack(phase));
    case "restorableLearnt":
      return { ...state, restorable: action.restorable };
    case "workerMissed":
      return { ...state, withoutWorker: true };
    case "noticed":
      return { ...state, notice: action.notice };
    case "noticeDismissed":
      return { ...state, notice: null };
  }
}

type Previewed = Extract<Action, { readonly type: "previewed" }>;

/** No preview before every claimed concession is confirmed: whatever asks for it comes by here. */
function previewed({ assessment, reports, changes }: Previewed, confirmed: ReadonlySet<string>): Resting {
  const preview: PreviewPhase = { kind: "preview", assessment, reports, changes };
  const claims = unconfirmedOf(assessment, confirmed);
  return claims.length === 0 ? preview : { kind: "confirming", assessment, claims, preview };
}

/** What waited for claims to be confirmed goes on to the preview, also where the pane is about to return to it. */
function goneOn(phase: Phase, confirmed: ReadonlySet<string>): Phase {
  const onward = (rest: Resting): Resting =>
    rest.kind === "confirming" && unconfirmedOf(rest.assessment, confirmed).length === 0 ? rest.preview : rest;
  return "before" in phase ? { ...phase, before: onward(phase.before) } : onward(phase);
}

/**
 * A failure leads back to what was there before it, the preview and what is asked before it to the findings; elsewhere
 * there is no way back.
 */
function wayBack(phase: Phase): Phase {
  if (phase.kind === "failed") return phase.before;
  const isAhead = phase.kind === "preview" || phase.kind === "confirming";
  return isAhead ? { kind: "checked", assessment: phase.assessment } : phase;
}
