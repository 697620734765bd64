import { aborted } from "../../../workbook";
import { ProblemError } from "../../controller/problem";
import { RefusedError } from "../port";
import type { FromPlanning, PlanningAnswer, PlanningQuestion, ToPlanning } from "./messages";
import { isFromPlanning } from "./messages";
import { giveWorkbook, type OpenMessage, type PlanningThread } from "./planningThread";
import { Waiting } from "./waiting";

/** Answers in the page's own thread. */
export type PageAnswering = (message: ToPlanning) => FromPlanning | null;

/** The page stands still while it answers; it is given the time to say so first. */
const TIME_TO_DRAW = 50;

/**
 * Questions to a planner and their answers. It is started with the first one, and keeps its workbook until it is stopped;
 * once it is ended, it lets go of the workbook, and nothing is ever started again.
 */
export class Conversation {
  private readonly waiting = new Waiting();
  private thread: PlanningThread | null = null;
  private page: Promise<PageAnswering> | null = null;
  /** Ends what is on its way to the thread. */
  private ending = new AbortController();
  /** Settles once the thread has the workbook. */
  private opened: Promise<unknown> = Promise.resolve();
  private isReady = false;

  /**
   * @param start starts a thread; may throw
   * @param fallback fetches what answers where no thread can be started, and says that it does
   * @param workbook what is asked about; null once the conversation is ended
   */
  constructor(
    private readonly start: () => PlanningThread,
    private readonly fallback: () => Promise<PageAnswering>,
    private workbook: OpenMessage | null,
  ) {}

  /** @throws RefusedError, ProblemError; DOMException `AbortError` where it is stopped meanwhile or was ended before */
  ask(question: PlanningQuestion): Promise<PlanningAnswer> {
    const { workbook } = this;
    if (workbook === null) return Promise.reject(aborted());
    return new Promise((resolve, reject) => {
      const id = this.waiting.add({ question, resolve, reject });
      if (this.thread === null && this.page === null) this.begin(workbook);
      this.send({ kind: "ask", id, question });
    });
  }

  /** Ends the thread and all that is waited for; what is asked later starts another one. */
  stop(): void {
    this.endThread();
    this.page = null;
    this.waiting.rejectAll(aborted());
  }

  /** Stops for good. */
  end(): void {
    this.workbook = null;
    this.stop();
  }

  private begin(workbook: OpenMessage): void {
    try {
      const thread = this.start();
      thread.addEventListener("message", ({ data }) => {
        if (isFromPlanning(data)) this.hear(data);
      });
      thread.addEventListener("error", ({ message = "" }) => {
        this.breakOff(thread, workbook, message);
      });
      this.thread = thread;
      this.ending = new AbortController();
      this.opened = giveWorkbook(thread, workbook, this.ending.signal).catch((error: unknown) => {
        this.breakOff(thread, workbook, String(error));
      });
    } catch {
      this.answerByPage(workbook);
    }
  }

  private answerByPage(workbook: OpenMessage): void {
    this.page = this.fallback();
    this.send(workbook);
  }

  private endThread(): void {
    this.ending.abort();
    this.thread?.terminate();
    this.thread = null;
    this.isReady = false;
  }

  private send(message: ToPlanning): void {
    const { thread, page } = this;
    if (thread !== null)
      void this.opened.then(() => {
        if (this.thread === thread) thread.postMessage(message);
      });
    else
      void page?.then(
        (answer) => {
          setTimeout(() => {
            const said = this.page === page ? answer(message) : null;
            if (said !== null) this.hear(said);
          }, TIME_TO_DRAW);
        },
        (error: unknown) => {
          if (this.page === page) this.giveUp(error);
        },
      );
  }

  private hear(message: FromPlanning): void {
    if (message.kind === "ready") {
      this.isReady = true;
      return;
    }
    const asked = this.waiting.take(message.id);
    if (message.kind === "answered") asked?.resolve(message.result);
    else if (message.kind === "refused") asked?.reject(new RefusedError(message.message));
    else asked?.reject(new ProblemError(message.problem));
  }

  /** A thread that never came up is replaced by the page; one that broke down fails what was asked, and is started anew. */
  private breakOff(thread: PlanningThread, workbook: OpenMessage, detail: string): void {
    if (this.thread !== thread) return;
    const wasReady = this.isReady;
    this.endThread();
    if (wasReady) {
      this.failAll(detail);
      return;
    }
    this.answerByPage(workbook);
    for (const [id, question] of this.waiting.questions) this.send({ kind: "ask", id, question });
  }

  /** Not even the page's own answering could be fetched; the next question tries again. */
  private giveUp(error: unknown): void {
    this.page = null;
    this.failAll(error instanceof Error ? error.message : String(error));
  }

  private failAll(detail: string): void {
    this.waiting.rejectAll(new ProblemError({ kind: "internal", detail }));
  }
}
