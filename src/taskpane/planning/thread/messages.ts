import type { PlanAnswer, Planner, Settings, Survey, TrialResult, OverviewStage } from "../../../assessment";
import type { ReportSheet, SheetPiece, WorkbookSnapshot } from "../../../workbook";
import type { Problem } from "../../controller/problem";

/** What a question asks of the planner: its name and what is given with it. */
export type PlanningQuestion = {
  readonly [Kind in keyof Planner]: { readonly kind: Kind; readonly asked: Parameters<Planner[Kind]> };
}[keyof Planner];

/** What the thread hears: the workbook, its sheets perhaps piece by piece before it, then any number of questions about it. */
export type ToPlanning =
  | { readonly kind: "sheets"; readonly piece: SheetPiece }
  | { readonly kind: "open"; readonly snapshot: WorkbookSnapshot; readonly settings: Settings }
  | { readonly kind: "ask"; readonly id: number; readonly question: PlanningQuestion };

/** What the planner answers, by the question's kind. */
export type PlanningAnswer =
  | { readonly kind: "overview"; readonly answer: readonly OverviewStage[] }
  | { readonly kind: "survey"; readonly answer: Survey }
  | { readonly kind: "plan"; readonly answer: PlanAnswer }
  | { readonly kind: "tryNumbers"; readonly answer: TrialResult }
  | { readonly kind: "sheet"; readonly answer: ReportSheet };

/** What the thread says: that it is there, then one message for each question. */
export type FromPlanning =
  | { readonly kind: "ready" }
  | { readonly kind: "answered"; readonly id: number; readonly result: PlanningAnswer }
  /** The question makes no sense for the workbook; the message is a sentence for the user. */
  | { readonly kind: "refused"; readonly id: number; readonly message: string }
  | { readonly kind: "failed"; readonly id: number; readonly problem: Problem };

/** What a message has to carry besides its kind. */
const CARRIED: ReadonlyMap<unknown, string | null> = new Map([
  ["ready", null],
  ["answered", "result"],
  ["refused", "message"],
  ["failed", "problem"],
]);

/** True for a message of our own thread; anything else, such as what an extension posts, is none of our business. */
export function isFromPlanning(data: unknown): data is FromPlanning {
  if (typeof data !== "object" || data === null || !("kind" in data)) return false;
  const carried = CARRIED.get(data.kind);
  if (carried === undefined) return false;
  return carried === null || (Reflect.has(data, carried) && typeof Reflect.get(data, "id") === "number");
}
