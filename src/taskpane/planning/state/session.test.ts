import { fiveSchools } from "../../../build/samples/fiveSchools";
import { toSnapshot } from "../../../build/county";
import { createPlanner } from "../../../assessment";
import { IN_EXCEL } from "../../../messages";
import { RefusedError, type PlannerPort } from "../port";
import type { PlanningAction } from "./reducer";
import { planningReducer } from "./reducer";
import { PlanningSession } from "./session";
import { INITIAL, requestOf, type PlanningState } from "./state";

const sync = createPlanner(toSnapshot(fiveSchools()), {
  standard: null,
  province: null,
  language: "zh",
  replaceFormulas: false,
});

const port: PlannerPort = {
  overview: () => Promise.resolve(sync.overview()),
  survey: (subject) => Promise.resolve(sync.survey(subject)),
  plan: (request) => Promise.resolve(sync.plan(request)),
  tryNumbers: (trial) => Promise.resolve(sync.tryNumbers(trial)),
  sheet: (...asked) => Promise.resolve(sync.sheet(...asked)),
};

function setUp(planner: PlannerPort = port) {
  let state: PlanningState = INITIAL;
  const dispatch = (action: PlanningAction): void => {
    state = planningReducer(state, action);
  };
  return { session: new PlanningSession(planner, dispatch, "zh", IN_EXCEL), state: () => state };
}

const books = { stage: "primary", indicator: "B5" } as const;

describe("a session", () => {
  it("opens the workbook and looks at an indicator", async () => {
    const { session, state } = setUp();
    await session.open(null);
    expect(state()).toMatchObject({ work: null, problem: null, subject: { stage: "primary", indicator: "B1" } });
    expect(state().survey?.indicator).toBe("B1");
  });

  it("looks again at the indicator that was looked at, where the workbook has it", async () => {
    const { session, state } = setUp();
    await session.open(books);
    expect(state().survey?.cv).toBeCloseTo(0.5152566298844765, 14);
    await session.open({ stage: "junior", indicator: "Q1" });
    expect(state().subject).toEqual({ stage: "primary", indicator: "B1" });
  });

  it("brings back the plan that was asked for", async () => {
    const { session, state } = setUp();
    await session.open(books);
    await session.plan(requestOf(books, { way: "move", target: "0.45", keepStandards: false }));
    expect(state().answer?.outcome).toMatchObject({ possible: true, plan: { amount: 49 } });
  });

  it("hears only the answer to the last question", async () => {
    let late: (value: ReturnType<typeof sync.survey>) => void = () => undefined;
    let slow = false;
    const { session, state } = setUp({
      ...port,
      survey: (subject) => {
        if (!slow) return port.survey(subject);
        slow = false;
        return new Promise((resolve) => (late = resolve));
      },
    });
    await session.open(null);
    slow = true;
    const first = session.choose({ stage: "primary", indicator: "B1" });
    await session.choose(books);
    late(sync.survey({ stage: "primary", indicator: "B1" }));
    await first;
    expect([state().survey?.indicator, state().work]).toEqual(["B5", null]);
  });

  it("says what is refused in its own words, and what else goes wrong with its detail", async () => {
    const { session, state } = setUp({
      ...port,
      plan: () => Promise.reject(new RefusedError("自定目标应是大于0的小数")),
      tryNumbers: () => Promise.reject(new Error("boom")),
    });
    await session.open(books);
    await session.plan(requestOf(books, { way: "add", target: "x", keepStandards: false }));
    expect(state().problem).toEqual({ work: "plan", message: "自定目标应是大于0的小数" });
    await session.tryNumbers({ totals: [], pupils: [], closures: [], mergers: [] });
    expect(state().problem).toEqual({ work: "try", message: "没有算出结果（boom）。请重新校验后再试。" });
  });

  it("that is stopped waits for nothing, and answers what is asked next", async () => {
    const { session, state } = setUp({ ...port, plan: () => new Promise(() => undefined) });
    await session.open(books);
    void session.plan(requestOf(books, { way: "add", target: "0.4", keepStandards: false }));
    expect(state().work).toBe("plan");
    session.stop();
    expect(state()).toMatchObject({ work: null, problem: null, answer: null });
    await session.choose({ stage: "primary", indicator: "B1" });
    expect(state().survey?.indicator).toBe("B1");
  });

  it("comes to rest, without a complaint, where the work was stopped under it", async () => {
    const ended = new DOMException("stopped", "AbortError");
    const { session, state } = setUp({ ...port, plan: () => Promise.reject(ended) });
    await session.open(books);
    await session.plan(requestOf(books, { way: "add", target: "0.4", keepStandards: false }));
    expect(state()).toMatchObject({ work: null, problem: null });
    expect(state().survey?.indicator).toBe("B5");
  });

  it("hears nothing any more once it is closed", async () => {
    const { session, state } = setUp();
    const opening = session.open(null);
    session.close();
    await opening;
    expect(state().overview).toBeNull();
  });
});
