import { planFill } from "../../assessment";
import { problemOf } from "../controller/problem";
import type { Question } from "./assessor";
import type { WorkerMessage } from "./messages";

/** The thread that judges: one question, one answer, and it may be ended at any time. */
function answer({ snapshot, settings, context, wishes }: Question): WorkerMessage {
  try {
    return { kind: "planned", plan: planFill(snapshot, settings, context, wishes) };
  } catch (error) {
    return { kind: "failed", problem: problemOf(error) };
  }
}

function say(message: WorkerMessage): void {
  self.postMessage(message);
}

self.addEventListener("message", ({ data }: MessageEvent<Question>) => {
  say(answer(data));
});
say({ kind: "ready" });
