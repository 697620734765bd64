import { aborted } from "../../workbook";
import { FileProblemError, type FileProblem } from "./fileProblem";
import { isReceived, type Answer, type News, type Question, type Sent } from "./protocol";

/** What is used of a `Worker`. */
export interface Thread {
  postMessage(message: Sent): void;
  terminate(): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: "error", listener: (event: { readonly message?: string }) => void): void;
}

/** What a question is rejected with whose thread was ended for the sake of another: it may be asked again. */
export class InterruptedError extends Error {
  override readonly name = "InterruptedError";
}

interface Waiting {
  readonly question: Question["name"];
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
  readonly hear: (news: News) => void;
}

/** One thread from its start to its end, and what it was asked and has not answered yet. */
export class RunningThread {
  private isReady = false;
  private ended = false;
  private lastId = 0;
  private readonly waiting = new Map<number, Waiting>();

  constructor(private readonly thread: Thread) {
    thread.addEventListener("message", ({ data }) => {
      if (!this.ended) this.receive(data);
    });
    thread.addEventListener("error", ({ message = "" }) => {
      this.end(this.isReady ? internal(message) : failure({ kind: "noThread" }));
    });
  }

  /** Nothing can be asked of it any more. */
  get isEnded(): boolean {
    return this.ended;
  }

  /**
   * Asks a question. Whoever stops it ends the thread, unless the file is being written there.
   *
   * @param hear told what comes before the answer
   * @throws FileProblemError; InterruptedError; DOMException `AbortError` when the signal fires
   */
  send(question: Question, signal: AbortSignal, hear: (news: News) => void): Promise<Answer> {
    this.lastId += 1;
    const id = this.lastId;
    const stop = (): void => {
      this.stop(id);
    };
    signal.addEventListener("abort", stop);
    return new Promise<Answer>((resolve, reject) => {
      this.waiting.set(id, { question: question.name, resolve, reject, hear });
      try {
        this.thread.postMessage({ id, question });
      } catch {
        this.end(failure({ kind: "noThread" }));
      }
    }).finally(() => {
      signal.removeEventListener("abort", stop);
    });
  }

  /** Ends the thread, and rejects whatever it has not answered. */
  end(reason: Error): void {
    if (this.ended) return;
    this.ended = true;
    this.thread.terminate();
    const left = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of left) reject(reason);
  }

  private stop(id: number): void {
    const stopped = this.waiting.get(id);
    this.waiting.delete(id);
    stopped?.reject(aborted());
    const isWriting = [...this.waiting.values()].some(({ question }) => question === "apply");
    if (!isWriting) this.end(new InterruptedError());
  }

  private receive(data: unknown): void {
    if (!isReceived(data)) return;
    if (data.kind === "ready") {
      this.isReady = true;
      return;
    }
    const asked = this.waiting.get(data.id);
    if (asked === undefined) return;
    if (data.kind === "news") {
      asked.hear(data.news);
      return;
    }
    this.waiting.delete(data.id);
    if (data.kind === "answer") asked.resolve(data.answer);
    else asked.reject(failure(data.problem));
  }
}

export function failure(problem: FileProblem): FileProblemError {
  return new FileProblemError(problem);
}

export function internal(detail: string): FileProblemError {
  return failure({ kind: "internal", detail });
}
