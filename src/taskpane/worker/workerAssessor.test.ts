import type { FillPlan } from "../../assessment";
import { ProblemError } from "../controller/problem";
import type { Assessor, Question } from "./assessor";
import { isWorkerMessage, type ToWorker } from "./messages";
import { frameOf, piecesOfPlan } from "./planPieces";
import { workerAssessor, type AssessingThread } from "./workerAssessor";

const ROWS = Array.from({ length: 5 }, (_, row) => Array.from({ length: 9_000 }, () => row));
const SHEET = { name: "长", rows: ROWS };
const QUESTION = { snapshot: { sheets: [SHEET], ownNames: new Map() } } as unknown as Question;
const LISTS = { findings: [1, 2], schools: [3], notCounted: [], concessions: [], edits: [4], skipped: [] };
const PLAN = {
  assessment: { version: 1, ...LISTS },
  writes: [5],
  cleanings: [6],
  cleaned: [7],
  report: { name: "校验结果", rows: [8] },
} as unknown as FillPlan;

/** What a worker says of a plan, bit by bit. */
const SAID = [...piecesOfPlan(PLAN)].map((piece) => ({ kind: "lists", piece }));
const PLANNED = { kind: "planned", plan: frameOf(PLAN) };

/** A thread that a test lets speak. */
class FakeThread implements AssessingThread {
  readonly heard: ToWorker[] = [];
  ended = false;
  private readonly listeners = new Map<string, (event: never) => void>();

  postMessage(message: ToWorker): void {
    this.heard.push(message);
  }
  /** What was asked, once it was. */
  async asked(): Promise<Question> {
    for (;;) {
      const last = this.heard[this.heard.length - 1];
      if (last?.kind === "ask") return last.question;
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }
  terminate(): void {
    this.ended = true;
  }
  addEventListener(type: "message" | "error", listener: (event: never) => void): void {
    this.listeners.set(type, listener);
  }
  says(data: unknown): void {
    this.listeners.get("message")?.({ data } as never);
  }
  breaks(message: string): void {
    this.listeners.get("error")?.({ message } as never);
  }
}

function setUp(start?: () => AssessingThread) {
  const thread = new FakeThread();
  const fallback: Assessor = { plan: jest.fn(() => Promise.resolve(PLAN)) };
  const onFallback = jest.fn();
  const assessor = workerAssessor(start ?? (() => thread), () => Promise.resolve(fallback), onFallback);
  return { thread, fallback, onFallback, assessor };
}

const never = new AbortController().signal;

describe("a worker that judges", () => {
  it("is asked once, piece by piece, answers so, and is ended", async () => {
    const { thread, assessor, onFallback } = setUp();
    const answer = assessor.plan(QUESTION, never);
    thread.says({ kind: "ready" });
    expect(await thread.asked()).toMatchObject({ snapshot: { sheets: [], ownNames: new Map() } });
    expect(thread.heard.map(({ kind }) => kind)).toEqual(["sheets", "sheets", "sheets", "ask"]);
    for (const said of [...SAID, PLANNED]) thread.says(said);
    expect(await answer).toEqual(PLAN);
    expect(thread.ended).toBe(true);
    expect(onFallback).not.toHaveBeenCalled();
  });

  it("is ended at once when the user stops it", async () => {
    const { thread, assessor } = setUp();
    const stop = new AbortController();
    const answer = assessor.plan(QUESTION, stop.signal);
    stop.abort();
    await expect(answer).rejects.toMatchObject({ name: "AbortError" });
    expect(thread.ended).toBe(true);
    const heard = thread.heard.length;
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(thread.heard).toHaveLength(heard);
  });

  it("fails where the workbook cannot be posted to it", async () => {
    const { thread, assessor } = setUp();
    jest.spyOn(thread, "postMessage").mockImplementation(() => {
      throw new Error("could not be cloned");
    });
    await expect(assessor.plan(QUESTION, never)).rejects.toBeInstanceOf(ProblemError);
    expect(thread.ended).toBe(true);
  });

  it("is not even started where the user stopped before", async () => {
    const { thread, assessor } = setUp();
    const stop = new AbortController();
    stop.abort();
    await expect(assessor.plan(QUESTION, stop.signal)).rejects.toMatchObject({ name: "AbortError" });
    expect(thread.heard).toEqual([]);
  });

  it("tells why a workbook cannot be assessed", async () => {
    const { thread, assessor } = setUp();
    const answer = assessor.plan(QUESTION, never);
    thread.says({
      kind: "failed",
      problem: { kind: "notAssessable", code: "noSchoolRow", seen: ["表一"], recognised: null },
    });
    await expect(answer).rejects.toBeInstanceOf(ProblemError);
    await expect(answer).rejects.toMatchObject({ problem: { code: "noSchoolRow", seen: ["表一"] } });
    expect(thread.ended).toBe(true);
  });

  it("that breaks down in the middle is a fault, not a reason to judge once more", async () => {
    const { thread, assessor, fallback } = setUp();
    const answer = assessor.plan(QUESTION, never);
    thread.says({ kind: "ready" });
    thread.breaks("out of memory");
    await expect(answer).rejects.toMatchObject({ problem: { kind: "internal", detail: "out of memory" } });
    expect(fallback.plan).not.toHaveBeenCalled();
  });

  it("takes no notice of messages that are not its own", async () => {
    const { thread, assessor } = setUp();
    const answer = assessor.plan(QUESTION, never);
    for (const strange of [null, "planned", { kind: "planned" }, { kind: "other", plan: PLAN }, 7])
      thread.says(strange);
    for (const said of [...SAID, PLANNED]) thread.says(said);
    expect(await answer).toEqual(PLAN);
  });
});

describe("where no worker can be had", () => {
  it("judges in the page, and says so before it does", async () => {
    const { assessor, fallback, onFallback } = setUp(() => {
      throw new Error("blocked by the policy");
    });
    const order: string[] = [];
    onFallback.mockImplementation(() => order.push("told"));
    jest.mocked(fallback.plan).mockImplementation(() => {
      order.push("judged");
      return Promise.resolve(PLAN);
    });
    expect(await assessor.plan(QUESTION, never)).toBe(PLAN);
    expect(order).toEqual(["told", "judged"]);
  });

  it("does the same where its script could not be loaded, and does not try again", async () => {
    const start = jest.fn();
    const { thread, assessor, fallback, onFallback } = setUp(start);
    start.mockReturnValue(thread);
    const first = assessor.plan(QUESTION, never);
    thread.breaks("404");
    expect(await first).toBe(PLAN);
    await assessor.plan(QUESTION, never);
    expect(start).toHaveBeenCalledTimes(1);
    expect(onFallback).toHaveBeenCalledTimes(2);
    expect(fallback.plan).toHaveBeenCalledTimes(2);
  });
});

it("knows its own messages", () => {
  expect(
    [{ kind: "ready" }, { kind: "planned", plan: {} }, { kind: "failed", problem: {} }].every(isWorkerMessage),
  ).toBe(true);
  expect([undefined, {}, { kind: "failed" }, { kind: "planned", plan: null }].some(isWorkerMessage)).toBe(false);
});
