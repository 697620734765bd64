import type { FillPlan } from "../../assessment";
import type { Problem } from "../controller/problem";

/** What a worker says: that it is there, and how the one question to it ended. */
export type WorkerMessage =
  | { readonly kind: "ready" }
  | { readonly kind: "planned"; readonly plan: FillPlan }
  | { readonly kind: "failed"; readonly problem: Problem };

/** What each message has to carry besides its kind. */
const CARRIED: ReadonlyMap<unknown, string | null> = new Map([
  ["ready", null],
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
