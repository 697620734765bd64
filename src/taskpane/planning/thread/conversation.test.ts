import { fiveSchools } from "../../../build/samples/fiveSchools";
import { toSnapshot } from "../../../build/county";
import { piecesOfSheets } from "../../../workbook";
import { ProblemError } from "../../controller/problem";
import { RefusedError } from "../port";
import { answering } from "./answering";
import { Conversation } from "./conversation";
import { isFromPlanning, type ToPlanning } from "./messages";
import type { PlanningThread } from "./planningThread";
import { openPlanner } from "./threadPlanner";

const SNAPSHOT = toSnapshot(fiveSchools());
/** The sheets go before the workbook. */
const PIECES = [...piecesOfSheets(SNAPSHOT.sheets)].map(() => "sheets");
const SETTINGS = { standard: null, province: null, language: "zh", replaceFormulas: false } as const;
const books = { stage: "primary", indicator: "B5" } as const;

/** A thread in the test's own: what is posted is copied, as a browser would. */
class FakeThread implements PlanningThread {
  readonly heard: ToPlanning["kind"][] = [];
  ended = false;
  private readonly answer = answering();
  private readonly listeners = new Map<string, (event: never) => void>();

  constructor(private readonly answers = true) {
    if (answers) queueMicrotask(() => this.says({ kind: "ready" }));
  }

  postMessage(message: ToPlanning): void {
    this.heard.push(message.kind);
    if (!this.answers) return;
    const said = this.answer(structuredClone(message));
    if (said !== null) queueMicrotask(() => this.says(structuredClone(said)));
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

function setUp(thread = new FakeThread(), start: () => PlanningThread = () => thread) {
  const onFallback = jest.fn();
  const examined = { snapshot: SNAPSHOT, settings: SETTINGS, over: new AbortController().signal };
  return { thread, onFallback, ...openPlanner(examined, start, onFallback) };
}

describe("a planner in a thread", () => {
  it("is given the workbook once, and answers every question from it", async () => {
    const { planner, thread, onFallback } = setUp();
    const [overview, survey] = await Promise.all([planner.overview(), planner.survey(books)]);
    const { outcome } = await planner.plan({ ...books, way: "add", target: "0.50", keepStandards: false });
    expect([overview.length, survey.schools.length, outcome.possible]).toEqual([1, 5, true]);
    expect(thread.heard).toEqual([...PIECES, "open", "ask", "ask", "ask"]);
    expect(onFallback).not.toHaveBeenCalled();
  });

  it("sends the sheet and the trial over as plain data", async () => {
    const { planner } = setUp();
    const request = { ...books, way: "move", target: "0.50", keepStandards: false } as const;
    const sheet = await planner.sheet(request, { date: "2026-03-01", program: "Balance test" });
    expect(sheet.title).toBe("均衡规划");
    const none = { totals: [], pupils: [], closures: [], mergers: [] };
    expect((await planner.tryNumbers(none)).schools).toEqual([]);
  });

  it("refuses what makes no sense with a sentence", async () => {
    const { planner } = setUp();
    const refused = planner.survey({ stage: "junior", indicator: "B5" });
    await expect(refused).rejects.toEqual(new RefusedError("没有这个学段或指标：junior B5"));
    await expect(refused).rejects.toBeInstanceOf(RefusedError);
  });

  it("fails the question, not the thread, where the workbook cannot be read", async () => {
    const over = new AbortController().signal;
    const examined = { snapshot: { ...SNAPSHOT, sheets: [] }, settings: SETTINGS, over };
    const { planner, stop } = openPlanner(examined, () => new FakeThread(), jest.fn());
    await expect(planner.overview()).rejects.toMatchObject({ problem: { kind: "notAssessable" } });
    stop();
  });

  it.each<[string, () => PlanningThread]>([
    [
      "none can be started",
      () => {
        throw new Error("no workers here");
      },
    ],
    [
      "its script does not come",
      () => {
        const thread = new FakeThread(false);
        queueMicrotask(() => {
          thread.breaks("not found");
        });
        return thread;
      },
    ],
  ])("is replaced by the page where %s, which is said", async (_, start) => {
    const { planner, onFallback } = setUp(undefined, start);
    const [overview, survey] = await Promise.all([planner.overview(), planner.survey(books)]);
    expect([overview.length, survey.schools.length]).toEqual([1, 5]);
    expect(onFallback).toHaveBeenCalledTimes(1);
  });

  it("fails what was asked when it breaks down later, and is started anew with the next question", async () => {
    const threads: FakeThread[] = [];
    const { planner } = setUp(undefined, () => {
      const thread = new FakeThread();
      threads.push(thread);
      return thread;
    });
    await planner.overview();
    const asked = planner.survey(books);
    threads[0]?.breaks("out of memory");
    await expect(asked).rejects.toEqual(new ProblemError({ kind: "internal", detail: "out of memory" }));
    expect((await planner.survey(books)).schools).toHaveLength(5);
    expect(threads.map(({ ended }) => ended)).toEqual([true, false]);
  });

  it("fails what was asked where not even the page can answer, and tries again with the next question", async () => {
    const fallback = jest.fn(() => Promise.reject(new Error("offline")));
    const noThread = (): PlanningThread => {
      throw new Error("no workers here");
    };
    const workbook = { kind: "open", snapshot: SNAPSHOT, settings: SETTINGS } as const;
    const conversation = new Conversation(noThread, fallback, workbook);
    for (const times of [1, 2]) {
      const asked = conversation.ask({ kind: "overview", asked: [] });
      await expect(asked).rejects.toEqual(new ProblemError({ kind: "internal", detail: "offline" }));
      expect(fallback).toHaveBeenCalledTimes(times);
    }
  });

  it.each([null, "ready", { kind: "answered" }, { kind: "answered", result: {} }, { kind: "installHook" }])(
    "does not hear %p, which is none of its own",
    (data) => {
      expect(isFromPlanning(data)).toBe(false);
    },
  );
});
