import type { OverviewStage, PlanAnswer, Subject, Survey, TrialResult } from "../../../assessment";
import { carriedOwn } from "./carriedOwn";
import { NO_OWN, withPupils, withTotal, type OwnPupils, type OwnTotal, type Structure } from "./ownNumbers";
import type { PlanForm, PlanningState, Work } from "./state";

/** Everything that can happen while somebody plans. */
export type PlanningAction =
  | { readonly type: "started"; readonly work: Work }
  | { readonly type: "opened"; readonly overview: readonly OverviewStage[]; readonly subject: Subject | null }
  | { readonly type: "subjectChosen"; readonly subject: Subject }
  | { readonly type: "surveyed"; readonly survey: Survey }
  | { readonly type: "formChanged"; readonly changed: Partial<PlanForm> }
  | { readonly type: "planned"; readonly answer: PlanAnswer }
  | { readonly type: "totalTyped"; readonly typed: OwnTotal }
  | { readonly type: "pupilsTyped"; readonly typed: OwnPupils }
  | { readonly type: "structureAdded"; readonly structure: Structure }
  | { readonly type: "structureRemoved"; readonly from: number }
  | { readonly type: "ownReset" }
  | { readonly type: "tried"; readonly result: TrialResult }
  | { readonly type: "exported" }
  /** The user does not wait any longer. */
  | { readonly type: "stopped" }
  | { readonly type: "failed"; readonly work: Work; readonly message: string };

/** What the planning is after something happened. A result goes as soon as what it answered is changed. Pure. */
export function planningReducer(state: PlanningState, action: PlanningAction): PlanningState {
  const done = { work: null, problem: null };
  // Schools of the check before are shown only as long as those of the last one are on their way.
  const survey = state.isOpen ? state.survey : null;
  const withOwn = (own: PlanningState["own"]): PlanningState => ({
    ...state,
    own,
    gone: [],
    result: null,
    problem: null,
  });
  switch (action.type) {
    case "started":
      return { ...state, work: action.work, problem: null, isOpen: state.isOpen && action.work !== "open" };
    case "opened": {
      const { overview, subject } = action;
      const { own, gone } = carriedOwn(state.own, state.overview ?? overview, overview);
      const allGone = [...new Set([...state.gone, ...gone])];
      const fresh = { isOpen: true, survey: null, answer: null, result: null };
      return { ...state, ...done, ...fresh, overview, subject, own, gone: allGone };
    }
    case "subjectChosen":
      return { ...state, subject: action.subject, survey: null, answer: null, problem: null };
    case "surveyed":
      return { ...state, ...done, survey: action.survey };
    case "formChanged":
      return { ...state, form: { ...state.form, ...action.changed }, answer: null, problem: null };
    case "planned":
      return { ...state, ...done, answer: action.answer };
    case "totalTyped":
      return withOwn(withTotal(state.own, action.typed));
    case "pupilsTyped":
      return withOwn(withPupils(state.own, action.typed));
    case "structureAdded":
      return withOwn({ ...state.own, structures: [...state.own.structures, action.structure] });
    case "structureRemoved":
      return withOwn({ ...state.own, structures: state.own.structures.filter(({ from }) => from !== action.from) });
    case "ownReset":
      return withOwn(NO_OWN);
    case "tried":
      return { ...state, ...done, result: action.result };
    case "exported":
      return { ...state, ...done };
    case "stopped":
      return { ...state, ...done, survey };
    case "failed":
      return { ...state, work: null, problem: { work: action.work, message: action.message }, survey };
  }
}
