import type { FillPlan } from "../../assessment";
import { aborted, type SheetPiece } from "../../workbook";
import { problemOf, ProblemError } from "../controller/problem";
import type { Assessor, Question } from "./assessor";
import { isWorkerMessage, type ToWorker, type WorkerMessage } from "./messages";
import { PlanPieces } from "./planPieces";
import { postSheets } from "./postSheets";

/** What is used of a `Worker`. */
export interface AssessingThread {
  postMessage(message: ToWorker): void;
  terminate(): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: "error", listener: (event: { readonly message?: string }) => void): void;
}

/** No thread could be started; nothing was judged. */
class NoThreadError extends Error {}

/**
 * Judges in a thread of its own, so that the pane stays alive. Each question has its thread, which is ended with the
 * answer or when the user stops it.
 *
 * @param start starts a thread; may throw
 * @param fallback fetches what judges where no thread can be started
 * @param onFallback told before the fallback is used: it is never used in silence
 */
export function workerAssessor(
  start: () => AssessingThread,
  fallback: () => Promise<Assessor>,
  onFallback: () => void,
): Assessor {
  let canStart = true;
  return {
    plan: async (question, signal) => {
      if (canStart) {
        try {
          return await inThread(start, question, signal);
        } catch (error) {
          if (!(error instanceof NoThreadError)) throw error;
          canStart = false;
        }
      }
      onFallback();
      const { plan } = await fallback();
      return plan(question, signal);
    },
  };
}

function inThread(start: () => AssessingThread, question: Question, signal: AbortSignal): Promise<FillPlan> {
  return new Promise((resolve, reject: (error: Error | DOMException) => void) => {
    if (signal.aborted) {
      reject(aborted());
      return;
    }
    const thread = started(start);
    if (thread === null) {
      reject(new NoThreadError());
      return;
    }
    let isReady = false;
    const pieces = new PlanPieces();
    const over = new AbortController();
    const end = (settle: () => void): void => {
      over.abort();
      thread.terminate();
      signal.removeEventListener("abort", stop);
      settle();
    };
    const stop = (): void => {
      end(() => {
        reject(aborted());
      });
    };
    const hear = (message: WorkerMessage): void => {
      if (message.kind === "ready") isReady = true;
      else if (message.kind === "lists") pieces.hear(message.piece);
      else if (message.kind === "planned") {
        end(() => {
          resolve(pieces.whole(message.plan));
        });
      } else {
        end(() => {
          reject(new ProblemError(message.problem));
        });
      }
    };
    signal.addEventListener("abort", stop);
    thread.addEventListener("message", ({ data }) => {
      if (isWorkerMessage(data)) hear(data);
    });
    thread.addEventListener("error", ({ message = "" }) => {
      end(() => {
        reject(isReady ? new ProblemError({ kind: "internal", detail: message }) : new NoThreadError(message));
      });
    });
    const postPiece = (piece: SheetPiece): void => {
      thread.postMessage({ kind: "sheets", piece });
    };
    postSheets(question.snapshot, postPiece, over.signal)
      .then((snapshot) => {
        if (snapshot !== null) thread.postMessage({ kind: "ask", question: { ...question, snapshot } });
      })
      .catch((error: unknown) => {
        end(() => {
          reject(new ProblemError(problemOf(error)));
        });
      });
  });
}

function started(start: () => AssessingThread): AssessingThread | null {
  try {
    return start();
  } catch {
    return null;
  }
}
