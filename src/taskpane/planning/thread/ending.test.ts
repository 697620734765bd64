import { fiveSchools } from "../../../build/samples/fiveSchools";
import { toSnapshot } from "../../../build/county";
import { Conversation } from "./conversation";
import type { PlanningThread } from "./planningThread";
import { openPlanner } from "./threadPlanner";

const SNAPSHOT = toSnapshot(fiveSchools());
const SETTINGS = { standard: null, province: null, language: "zh", replaceFormulas: false } as const;
const books = { stage: "primary", indicator: "B5" } as const;
const STOPPED = { name: "AbortError" };

/** Threads that never answer, as if each question took for ever. */
function silentThreads() {
  const threads: { ended: boolean }[] = [];
  const start = (): PlanningThread => {
    const own = { ended: false };
    threads.push(own);
    return {
      postMessage: () => undefined,
      terminate: () => (own.ended = true),
      addEventListener: () => undefined,
    };
  };
  return { threads, start };
}

function setUp(start: () => PlanningThread) {
  const ending = new AbortController();
  const examined = { snapshot: SNAPSHOT, settings: SETTINGS, over: ending.signal };
  return { ending, ...openPlanner(examined, start, jest.fn()) };
}

describe("a planner in a thread", () => {
  it("that is stopped ends its thread and answers nothing that waits; the next question starts another thread", async () => {
    const { threads, start } = silentThreads();
    const { planner, stop } = setUp(start);
    const asked = [planner.overview(), planner.survey(books)];
    stop();
    for (const answer of asked) await expect(answer).rejects.toMatchObject(STOPPED);
    void planner.overview().catch(() => undefined);
    expect(threads.map(({ ended }) => ended)).toEqual([true, false]);
    stop();
  });

  it("ends with the judgement that it rests on, and nothing is started over that any more", async () => {
    const { threads, start } = silentThreads();
    const { planner, ending } = setUp(start);
    const asked = planner.overview();
    ending.abort();
    await expect(asked).rejects.toMatchObject(STOPPED);
    await expect(planner.survey(books)).rejects.toMatchObject(STOPPED);
    expect(threads.map(({ ended }) => ended)).toEqual([true]);
  });

  it("starts nothing over a judgement that was over before", async () => {
    const { threads, start } = silentThreads();
    const examined = { snapshot: SNAPSHOT, settings: SETTINGS, over: AbortSignal.abort() };
    const { planner } = openPlanner(examined, start, jest.fn());
    await expect(planner.overview()).rejects.toMatchObject(STOPPED);
    expect(threads).toEqual([]);
  });

  it("computes nothing in the page any more once it is stopped", async () => {
    const answer = jest.fn(() => null);
    const noThread = (): PlanningThread => {
      throw new Error("no workers here");
    };
    const workbook = { kind: "open", snapshot: SNAPSHOT, settings: SETTINGS } as const;
    const conversation = new Conversation(noThread, () => Promise.resolve(answer), workbook);
    const asked = conversation.ask({ kind: "overview", asked: [] });
    conversation.stop();
    await expect(asked).rejects.toMatchObject(STOPPED);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(answer).not.toHaveBeenCalled();
  });
});
