import type { FillPlan } from "../../assessment";
import type { Location, WorkbookSnapshot } from "../../workbook";
import type { Loss } from "../session/loss";
import type { Session } from "../session/session";
import type { FileProblem } from "../thread";

/** A file, and why it could not be opened or carried over. */
export interface Trouble {
  readonly file: string;
  readonly problem: FileProblem;
}

/** A file that is open, and what is to be seen of it. */
export interface OpenState {
  readonly kind: "open";
  /** Counts the files of this visit. */
  readonly serial: number;
  readonly session: Session;
  /** The file as it was last read. */
  readonly snapshot: WorkbookSnapshot | null;
  /** The last result; kept while another is worked out. */
  readonly plan: FillPlan | null;
  /** The sheet that is shown, by its name, and the cell that is looked at. */
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly trouble: Trouble | null;
  /** The file that is to take its place, once the user agrees to what is lost by that; null where none is. */
  readonly leaving: { readonly file: string; readonly loss: Loss } | null;
}

/** What the page shows. */
export type PageState =
  | { readonly kind: "welcome"; readonly trouble: Trouble | null }
  | {
      readonly kind: "opening";
      readonly file: string;
      readonly done: number;
      readonly total: number;
      /** What is open meanwhile, and stays so unless the file opens. */
      readonly before: OpenState | null;
    }
  | OpenState;

/** Everything that can happen to the page around the pane. */
export type PageAction =
  | { readonly type: "openingStarted"; readonly file: string }
  | { readonly type: "openingProgressed"; readonly done: number; readonly total: number }
  | { readonly type: "openingStopped" }
  | { readonly type: "opened"; readonly session: Session; readonly snapshot: WorkbookSnapshot | null }
  | ({ readonly type: "troubled" } & Trouble)
  | { readonly type: "troubleDismissed" }
  /** Asks before a file is opened; another one that was on its way is opened no more. */
  | { readonly type: "leavingAsked"; readonly file: string; readonly loss: Loss }
  | { readonly type: "stayed" }
  /** News of a file that is open, perhaps while another is on its way. */
  | { readonly type: "read"; readonly session: Session; readonly snapshot: WorkbookSnapshot }
  | { readonly type: "planned"; readonly session: Session; readonly plan: FillPlan }
  | ({ readonly type: "revealed"; readonly session: Session } & Location)
  | { readonly type: "sheetChosen"; readonly sheet: string };

export const WELCOME = { kind: "welcome", trouble: null } as const satisfies PageState;

/** What the page is after something happened. Pure. */
export function pageReducer(state: PageState, action: PageAction): PageState {
  switch (action.type) {
    case "openingStarted":
      if (state.kind === "open" && state.leaving !== null) return pageReducer({ ...state, leaving: null }, action);
      return { kind: "opening", file: action.file, done: 0, total: 0, before: openOf(state) };
    case "openingProgressed":
      return state.kind === "opening" ? { ...state, done: action.done, total: action.total } : state;
    case "openingStopped":
      return openOf(state) ?? WELCOME;
    case "opened": {
      const { session, snapshot } = action;
      const sheet = firstShown(snapshot);
      const serial = (openOf(state)?.serial ?? 0) + 1;
      return { kind: "open", serial, session, snapshot, plan: null, sheet, cell: null, trouble: null, leaving: null };
    }
    case "troubled": {
      const { file, problem } = action;
      return { ...(openOf(state) ?? WELCOME), trouble: { file, problem } };
    }
    case "troubleDismissed":
      return state.kind === "opening" ? state : { ...state, trouble: null };
    case "leavingAsked": {
      const open = openOf(state);
      return open === null ? state : { ...open, leaving: { file: action.file, loss: action.loss } };
    }
    case "stayed":
      return state.kind === "open" ? { ...state, leaving: null } : state;
    case "read":
      return inOpen(state, action.session, { snapshot: action.snapshot });
    case "planned":
      return inOpen(state, action.session, { plan: action.plan });
    case "revealed":
      return inOpen(state, action.session, { sheet: action.sheet, cell: action.cell });
    case "sheetChosen":
      return state.kind === "open" ? { ...state, sheet: action.sheet, cell: null } : state;
  }
}

/** Changes what is open, also beneath another file on its way; news of a file that was left change nothing. */
function inOpen(state: PageState, session: Session, changed: Partial<OpenState>): PageState {
  const open = openOf(state);
  if (open?.session !== session) return state;
  return state.kind === "opening" ? { ...state, before: { ...open, ...changed } } : { ...open, ...changed };
}

/** The file that is open, also while another one is opened. */
export function openOf(state: PageState): OpenState | null {
  if (state.kind === "opening") return state.before;
  return state.kind === "open" ? state : null;
}

/** The first sheet that the workbook shows. */
function firstShown(snapshot: WorkbookSnapshot | null): string | null {
  const sheets = snapshot?.sheets ?? [];
  return (sheets.find(({ visible }) => visible) ?? sheets[0])?.name ?? null;
}
