import { aborted } from "../../workbook";
import { answers, type Answer, type News, type OpenedFile, type Question } from "./protocol";
import { failure, internal, InterruptedError, RunningThread, type Thread } from "./runningThread";

/** A file as it stands. */
export interface FileContent {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Milliseconds after which a reader of .xls counts as caught by a hostile file. */
const XLS_LIMIT = 20_000;

/**
 * Asks the thread that holds the file. Whoever stops a question ends the thread; the next question starts another one
 * over the file as it stands, so nothing is ever lost with a thread. What others have asked meanwhile is asked again
 * there, except for writes, which are never stopped by others.
 */
export class FileThread {
  private thread: RunningThread | null = null;
  /** What was opened last, and is opened again in the next thread. */
  private file: FileContent | null = null;

  /**
   * @param start may throw where the browser allows no threads
   * @param xlsLimit milliseconds that an .xls may take to be read
   */
  constructor(
    private readonly start: () => Thread,
    private readonly xlsLimit = XLS_LIMIT,
  ) {}

  /**
   * Opens a file in place of the one before, which stays where the file does not open.
   *
   * @throws FileProblemError; DOMException `AbortError` when the signal fires
   */
  async open(file: FileContent, signal: AbortSignal): Promise<OpenedFile> {
    this.thread?.end(new InterruptedError());
    let opened: OpenedFile | null = null;
    while (opened === null) opened = await this.opening(file, signal).catch(whereInterrupted);
    this.file = file;
    return opened;
  }

  /** The file was changed; the thread has it already. */
  changed(bytes: Uint8Array): void {
    if (this.file !== null) this.file = { ...this.file, bytes };
  }

  /**
   * @param listen makes what is told of all that comes before the answer; called anew when the question is asked again
   * @throws FileProblemError; DOMException `AbortError` when the signal fires
   */
  async ask<Name extends Answer["name"]>(
    question: Extract<Question, { readonly name: Name }>,
    signal: AbortSignal,
    listen: () => (news: News) => void = () => () => undefined,
  ): Promise<Extract<Answer, { readonly name: Name }>> {
    for (;;) {
      while (!this.isRunning && this.file !== null) await this.opening(this.file, signal).catch(whereInterrupted);
      try {
        const answer = await this.send(question, signal, listen());
        if (answers(answer, question.name)) return answer;
        throw internal(`${question.name} was answered by ${answer.name}`);
      } catch (error) {
        if (!(error instanceof InterruptedError)) throw error;
        if (question.name === "apply") throw aborted();
      }
    }
  }

  /** Ends the thread; what was asked is not answered any more. */
  close(): void {
    this.thread?.end(aborted());
    this.file = null;
  }

  /** Opens a file once; one that does not open leaves no thread behind. */
  private async opening({ name, bytes }: FileContent, signal: AbortSignal): Promise<OpenedFile> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const answering = this.send({ name: "open", file: name, bytes }, signal, (news) => {
      if (news.name !== "opening" || news.kind !== "legacyXls") return;
      timer = setTimeout(() => {
        thread?.end(failure({ kind: "file", code: "xlsTooSlow" }));
      }, this.xlsLimit);
    });
    const { thread } = this;
    try {
      const answer = await answering;
      if (answer.name === "open") return answer.opened;
      throw internal(`open was answered by ${answer.name}`);
    } catch (error) {
      // What was stopped has ended the thread already, unless something is written there.
      if (!signal.aborted) thread?.end(new InterruptedError());
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  private get isRunning(): boolean {
    return this.thread !== null && !this.thread.isEnded;
  }

  private async send(question: Question, signal: AbortSignal, hear: (news: News) => void): Promise<Answer> {
    if (signal.aborted) throw aborted();
    return this.running().send(question, signal, hear);
  }

  /** @throws FileProblemError `noThread` */
  private running(): RunningThread {
    if (this.thread !== null && !this.thread.isEnded) return this.thread;
    try {
      this.thread = new RunningThread(this.start());
      return this.thread;
    } catch {
      throw failure({ kind: "noThread" });
    }
  }
}

/** @throws any other error than the one of a question that may be asked again */
function whereInterrupted(error: unknown): null {
  if (error instanceof InterruptedError) return null;
  throw error;
}
