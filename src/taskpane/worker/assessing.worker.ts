import { planFill } from "../../assessment";
import { problemOf } from "../controller/problem";
import { SheetPieces } from "../../workbook";
import type { Question } from "./assessor";
import type { ToWorker, WorkerMessage } from "./messages";
import { frameOf, piecesOfPlan } from "./planPieces";

/** The thread that judges: one question, one answer, and it may be ended at any time. */
const sheets = new SheetPieces();

function answer({ snapshot, settings, context, wishes }: Question): WorkerMessage {
  try {
    const plan = planFill({ ...snapshot, sheets: sheets.whole() }, settings, context, wishes);
    for (const piece of piecesOfPlan(plan)) say({ kind: "lists", piece });
    return { kind: "planned", plan: frameOf(plan) };
  } catch (error) {
    return { kind: "failed", problem: problemOf(error) };
  }
}

function say(message: WorkerMessage): void {
  self.postMessage(message);
}

self.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === "sheets") sheets.hear(data.piece);
  else say(answer(data.question));
});
say({ kind: "ready" });
