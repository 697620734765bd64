import { FileProblemError, type FileProblem } from "./fileProblem";
import { answers, isReceived, type Answer, type News, type OpenedFile, type Question, type Sent } from "./protocol";

/** What is used of a `Worker`. */
export interface Thread {
  postMessage(message: Sent): void;
  terminate(): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: "error", listener: (event: { readonly message?: string }) => void): void;
}

/** A file as it stands. */
export interface FileContent {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
  readonly hear: (news: News) => void;
}

/** Milliseconds after which a reader of .xls counts as caught by a hostile file. */
const XLS_LIMIT = 20_000;

/**
 * Asks the thread that holds the file. Whoever stops a question ends the thread; the next question starts another one
 * over the file as it stands, so nothing is ever lost with a thread.
 */
export class FileThread {
  private thread: Thread | null = null;
  private isReady = false;
  private file: FileContent | null = null;
  private lastId = 0;
  private readonly waiting = new Map<number, Waiting>();

  /**
   * @param start may throw where the browser allows no threads
   * @param xlsLimit milliseconds that an .xls may take to be read
   */
  constructor(
    private readonly start: () => Thread,
    private readonly xlsLimit = XLS_LIMIT,
  ) {}

  /**
   * Opens a file in place of the one before.
   *
   * @throws FileProblemError; DOMException `AbortError` when the signal fires
   */
  async open(file: FileContent, signal: AbortSignal): Promise<OpenedFile> {
    this.end(aborted());
    this.file = file;
    return this.reopen(file, signal);
  }

  /** The file was changed; the thread has it already. */
  changed(bytes: Uint8Array): void {
    if (this.file !== null) this.file = { ...this.file, bytes };
  }

  /**
   * @param hear told what comes before the answer
   * @throws FileProblemError; DOMException `AbortError` when the signal fires
   */
  async ask<Name extends Answer["name"]>(
    question: Extract<Question, { readonly name: Name }>,
    signal: AbortSignal,
    hear: (news: News) => void = () => undefined,
  ): Promise<Extract<Answer, { readonly name: Name }>> {
    if (this.thread === null && this.file !== null) await this.reopen(this.file, signal);
    const answer = await this.send(question, signal, hear);
    if (answers(answer, question.name)) return answer;
    throw internal(`${question.name} was answered by ${answer.name}`);
  }

  /** Ends the thread; what was asked is not answered any more. */
  close(): void {
    this.end(aborted());
    this.file = null;
  }

  private async reopen({ name, bytes }: FileContent, signal: AbortSignal): Promise<OpenedFile> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const answer = await this.send({ name: "open", file: name, bytes }, signal, (news) => {
      if (news.name !== "opening" || news.kind !== "legacyXls") return;
      timer = setTimeout(() => {
        this.end(new FileProblemError({ kind: "file", code: "xlsTooSlow" }));
      }, this.xlsLimit);
    }).finally(() => {
      clearTimeout(timer);
    });
    if (answer.name === "open") return answer.opened;
    throw internal(`open was answered by ${answer.name}`);
  }

  private send(question: Question, signal: AbortSignal, hear: (news: News) => void): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) {
        reject(aborted());
        return;
      }
      const stop = (): void => {
        this.end(aborted());
      };
      const settled = (): void => {
        signal.removeEventListener("abort", stop);
      };
      signal.addEventListener("abort", stop);
      this.lastId += 1;
      this.waiting.set(this.lastId, {
        resolve: (answer) => {
          settled();
          resolve(answer);
        },
        reject: (error) => {
          settled();
          reject(error);
        },
        hear,
      });
      try {
        this.running().postMessage({ id: this.lastId, question });
      } catch {
        this.end(new FileProblemError({ kind: "noThread" }));
      }
    });
  }

  private running(): Thread {
    if (this.thread !== null) return this.thread;
    const thread = this.start();
    this.isReady = false;
    this.thread = thread;
    thread.addEventListener("message", ({ data }) => {
      if (this.thread === thread) this.receive(data);
    });
    thread.addEventListener("error", ({ message = "" }) => {
      if (this.thread === thread) this.end(this.isReady ? internal(message) : failure({ kind: "noThread" }));
    });
    return thread;
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

  private end(reason: Error): void {
    this.thread?.terminate();
    this.thread = null;
    const left = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of left) reject(reason);
  }
}

function failure(problem: FileProblem): FileProblemError {
  return new FileProblemError(problem);
}

function internal(detail: string): FileProblemError {
  return failure({ kind: "internal", detail });
}

/** What a promise is rejected with whose work was stopped. */
function aborted(): DOMException {
  return new DOMException("stopped", "AbortError");
}
