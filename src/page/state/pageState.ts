import type { FillPlan } from "../../assessment";
import type { Location, WorkbookSnapshot } from "../../workbook";
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
  readonly session: Session;
  /** The file as it was last read. */
  readonly snapshot: WorkbookSnapshot | null;
  /** The last result; kept while another is worked out. */
  readonly plan: FillPlan | null;
  /** The sheet that is shown, by its name, and the cell that is looked at. */
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly trouble: Trouble | null;
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
  | { readonly type: "read"; readonly snapshot: WorkbookSnapshot }
  | { readonly type: "planned"; readonly plan: FillPlan }
  | ({ readonly type: "revealed" } & Location)
  | { readonly type: "sheetChosen"; readonly sheet: string };

export const WELCOME = { kind: "welcome", trouble: null } as const satisfies PageState;

/** What the page is after something happened. Pure. */
export function pageReducer(state: PageState, action: PageAction): PageState {
  switch (action.type) {
    case "openingStarted":
      return { kind: "opening", file: action.file, done: 0, total: 0, before: openOf(state) };
    case "openingProgressed":
      return state.kind === "opening" ? { ...state, done: action.done, total: action.total } : state;
    case "openingStopped":
      return openOf(state) ?? WELCOME;
    case "opened": {
      const { session, snapshot } = action;
      const sheet = firstShown(snapshot);
      return { kind: "open", session, snapshot, plan: null, sheet, cell: null, trouble: null };
    }
    case "troubled": {
      const { file, problem } = action;
      return { ...(openOf(state) ?? WELCOME), trouble: { file, problem } };
    }
    case "troubleDismissed":
      return state.kind === "opening" ? state : { ...state, trouble: null };
    case "read":
      return state.kind === "open" ? { ...state, snapshot: action.snapshot } : state;
    case "planned":
      return state.kind === "open" ? { ...state, plan: action.plan } : state;
    case "revealed":
      return state.kind === "open" ? { ...state, sheet: action.sheet, cell: action.cell } : state;
    case "sheetChosen":
      return state.kind === "open" ? { ...state, sheet: action.sheet, cell: null } : state;
  }
}

/** The file that is open, also while another one is opened. */
function openOf(state: PageState): OpenState | null {
  if (state.kind === "opening") return state.before;
  return state.kind === "open" ? state : null;
}

/** The first sheet that the workbook shows. */
function firstShown(snapshot: WorkbookSnapshot | null): string | null {
  const sheets = snapshot?.sheets ?? [];
  return (sheets.find(({ visible }) => visible) ?? sheets[0])?.name ?? null;
}
