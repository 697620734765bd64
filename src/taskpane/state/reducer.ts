import type { AssessedFinding, Assessment, Settings } from "../../assessment";
import type { Location } from "../../workbook";
import type { Change } from "../controller/changedInputs";
import type { Problem } from "../controller/problem";
import type { Arrangement } from "../findings/arrangement";
import { NOTHING_UNWRITTEN, unwrittenAgain, withTyped } from "../findings/typed";
import { restOf, type FillResult, type Notice, type PaneState, type Phase, type Task } from "./state";

/** Everything that can happen to the pane. */
export type Action =
  | { readonly type: "settingsChosen"; readonly settings: Settings }
  /** The user gave a reason for some findings; an empty one takes away what stands there. */
  | { readonly type: "explained"; readonly findings: readonly AssessedFinding[]; readonly text: string }
  | { readonly type: "arranged"; readonly arrangement: Arrangement }
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
    case "checked":
      return to({ kind: "checked", assessment: action.assessment });
    case "previewed":
      return to({
        kind: "preview",
        assessment: action.assessment,
        reports: action.reports,
        changes: action.changes,
      });
    case "fillingStarted":
      return to({ kind: "filling", before });
    case "filled":
      return { ...to({ kind: "filled", result: action.result }), ...said(state, action.result.reported) };
    case "restoringStarted":
      return to({ kind: "restoring", before });
    case "restored":
      return { ...to({ kind: "restored", left: action.left }), ...unsaid(state) };
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

/** What was said of findings is in the workbook once that was filled with its sheet 校验结果 … */
function said({ wishes, written }: PaneState, reported: boolean): Pick<PaneState, "wishes" | "written"> {
  if (!reported) return { wishes, written: [...written, NOTHING_UNWRITTEN] };
  const { explanations, typed = [] } = wishes;
  return { wishes: { ...wishes, ...NOTHING_UNWRITTEN }, written: [...written, { explanations, typed }] };
}

/** … and waits to be written again once the fill is taken back. */
function unsaid({ wishes, written }: PaneState): Pick<PaneState, "wishes" | "written"> {
  const last = written[written.length - 1] ?? NOTHING_UNWRITTEN;
  return { wishes: unwrittenAgain(wishes, last), written: written.slice(0, -1) };
}

/** A failure leads back to what was there before it, the preview to the findings; elsewhere there is no way back. */
function wayBack(phase: Phase): Phase {
  if (phase.kind === "failed") return phase.before;
  return phase.kind === "preview" ? { kind: "checked", assessment: phase.assessment } : phase;
}
