import type { FillPlan } from "../../assessment";
import type { SheetPiece } from "../../workbook";
import type { Problem } from "../controller/problem";
import type { Question } from "./assessor";
import type { PlanPiece } from "./planPieces";

/** What a worker hears: the sheets piece by piece, then the one question about them, whose workbook has none. */
export type ToWorker =
  { readonly kind: "sheets"; readonly piece: SheetPiece } | { readonly kind: "ask"; readonly question: Question };

/** What a worker says: that it is there, what it found, and how the one question to it ended. */
export type WorkerMessage =
  | { readonly kind: "ready" }
  | { readonly kind: "lists"; readonly piece: PlanPiece }
  /** The plan without its lists, which came before, piece by piece. */
  | { readonly kind: "planned"; readonly plan: FillPlan }
  | { readonly kind: "failed"; readonly problem: Problem };

/** What each message has to carry besides its kind. */
const CARRIED: ReadonlyMap<unknown, string | null> = new Map([
  ["ready", null],
  ["lists", "piece"],
  ["planned", "plan"],
  ["failed", "problem"],
]);

/** True for a message of our own worker; anything else, such as what an extension posts, is none of our business. */
export function isWorkerMessage(data: unknown): data is WorkerMessage {
  if (typeof data !== "object" || data === null || !("kind" in data)) return false;
  const carried = CARRIED.get(data.kind);
  if (carried === undefined) return false;
  return carried === null || isObject(Reflect.get(data, carried));
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
