import { ProblemError } from "../../controller/problem";
import { RefusedError } from "../port";
import type { SheetPiece } from "../../../workbook";
import { postSheets } from "../../worker/postSheets";
import type { FromPlanning, PlanningAnswer, PlanningQuestion, ToPlanning } from "./messages";
import { isFromPlanning } from "./messages";

/** What is used of a `Worker`. */
export interface PlanningThread {
  postMessage(message: ToPlanning): void;
  terminate(): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: "error", listener: (event: { readonly message?: string }) => void): void;
}

/** Answers in the page's own thread. */
export type PageAnswering = (message: ToPlanning) => FromPlanning | null;

interface Waiting {
  readonly question: PlanningQuestion;
  readonly resolve: (answer: PlanningAnswer) => void;
  readonly reject: (error: Error) => void;
}

/** The page stands still while it answers; it is given the time to say so first. */
const TIME_TO_DRAW = 50;

/** Questions to a planner and their answers. It is started with the first one, and keeps its workbook until it is ended. */
export class Conversation {
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;
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
   */
  constructor(
    private readonly start: () => PlanningThread,
    private readonly fallback: () => Promise<PageAnswering>,
    private readonly workbook: Extract<ToPlanning, { kind: "open" }>,
  ) {}

  ask(question: PlanningQuestion): Promise<PlanningAnswer> {
    return new Promise((resolve, reject) => {
      const id = (this.asked += 1);
      this.waiting.set(id, { question, resolve, reject });
      if (this.thread === null && this.page === null) this.begin();
      this.send({ kind: "ask", id, question });
    });
  }

  /** Ends the thread; what is still waited for is never answered. */
  end(): void {
    this.endThread();
    this.page = null;
    this.isReady = false;
    this.waiting.clear();
  }

  private begin(): void {
    try {
      const thread = this.start();
      thread.addEventListener("message", ({ data }) => {
        if (isFromPlanning(data)) this.hear(data);
      });
      thread.addEventListener("error", ({ message = "" }) => {
        this.breakOff(message);
      });
      this.thread = thread;
      this.opened = this.openIn(thread).catch((error: unknown) => {
        this.breakOff(String(error));
      });
    } catch {
      this.answerByPage();
    }
  }

  private answerByPage(): void {
    this.page = this.fallback();
    this.send(this.workbook);
  }

  /** Gives the workbook to a thread. */
  private async openIn(thread: PlanningThread): Promise<void> {
    this.ending = new AbortController();
    const post = (piece: SheetPiece): void => {
      thread.postMessage({ kind: "sheets", piece });
    };
    const snapshot = await postSheets(this.workbook.snapshot, post, this.ending.signal);
    if (snapshot !== null) thread.postMessage({ ...this.workbook, snapshot });
  }

  private endThread(): void {
    this.ending.abort();
    this.thread?.terminate();
    this.thread = null;
  }

  private send(message: ToPlanning): void {
    const { thread } = this;
    if (thread !== null)
      void this.opened.then(() => {
        if (this.thread === thread) thread.postMessage(message);
      });
    else
      void this.page?.then(
        (answer) => this.answerHere(answer, message),
        (error: unknown) => this.giveUp(error),
      );
  }

  private answerHere(answer: PageAnswering, message: ToPlanning): void {
    setTimeout(() => {
      const said = answer(message);
      if (said !== null) this.hear(said);
    }, TIME_TO_DRAW);
  }

  private hear(message: FromPlanning): void {
    if (message.kind === "ready") {
      this.isReady = true;
      return;
    }
    const waiting = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    if (message.kind === "answered") waiting?.resolve(message.result);
    else if (message.kind === "refused") waiting?.reject(new RefusedError(message.message));
    else waiting?.reject(new ProblemError(message.problem));
  }

  /** A thread that never came up is replaced by the page; one that broke down fails what was asked, and is started anew. */
  private breakOff(detail: string): void {
    const [wasReady, left] = [this.isReady, [...this.waiting]];
    this.endThread();
    this.isReady = false;
    if (wasReady) {
      this.failAll(detail);
      return;
    }
    this.answerByPage();
    for (const [id, { question }] of left) this.send({ kind: "ask", id, question });
  }

  /** Not even the page's own answering could be fetched; the next question tries again. */
  private giveUp(error: unknown): void {
    this.page = null;
    this.failAll(error instanceof Error ? error.message : String(error));
  }

  private failAll(detail: string): void {
    const left = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of left) reject(new ProblemError({ kind: "internal", detail }));
  }
}
