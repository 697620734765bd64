import type { OverviewStage, PlanAnswer, Survey, TrialResult } from "../../../assessment";
import { planningReducer, type PlanningAction } from "./reducer";
import { firstSubject, INITIAL, requestOf, type PlanningState } from "./state";

const subject = { stage: "primary", indicator: "Q2" } as const;
const survey = { ...subject, cv: 0.5 } as unknown as Survey;
const answer = { outcome: { possible: true } } as unknown as PlanAnswer;
const result = { stages: [] } as unknown as TrialResult;
const overview: readonly OverviewStage[] = [
  {
    stage: "primary",
    indicators: [
      { id: "Q1", name: "高学历教师", cv: 0.1, limit: 0.5, met: true, doubts: 0 },
      { id: "Q2", name: "骨干教师", cv: 0.6, limit: 0.5, met: false, doubts: 0 },
      { id: "Q3", name: "音体美教师", cv: 0.7, limit: 0.5, met: false, doubts: 0 },
    ],
    schools: [{ school: 0, name: "甲小学", code: null, pupils: 300 }],
  },
];

function after(...actions: readonly PlanningAction[]): PlanningState {
  return actions.reduce(planningReducer, INITIAL);
}

const opened: PlanningAction = { type: "opened", overview, subject };
const planned = [opened, { type: "surveyed", survey }, { type: "planned", answer }] as const;

describe("the planning", () => {
  it("begins with the first indicator above its limit, else with the first of all", () => {
    expect(firstSubject(overview)).toEqual(subject);
    const [stage] = overview;
    const met = stage === undefined ? [] : [{ ...stage, indicators: stage.indicators.slice(0, 1) }];
    expect(firstSubject(met)).toEqual({ stage: "primary", indicator: "Q1" });
    expect(firstSubject([])).toBeNull();
  });

  it("begins with the one above its limit that rests on the fewest mistakes, the first of those alike", () => {
    const doubtful = overview.map(({ indicators, ...stage }) => ({
      ...stage,
      indicators: indicators.map((one) => ({ ...one, doubts: one.id === "Q2" ? 2 : 1 })),
    }));
    expect(firstSubject(doubtful)).toEqual({ stage: "primary", indicator: "Q3" });
    expect(firstSubject([...doubtful, ...overview])).toEqual(subject);
  });

  it.each<[string, PlanningAction]>([
    ["the indicator", { type: "subjectChosen", subject: { stage: "primary", indicator: "Q1" } }],
    ["the way", { type: "formChanged", changed: { way: "move" } }],
    ["the workbook", opened],
  ])("drops a plan as soon as %s is another", (_, action) => {
    expect(after(...planned).answer).toBe(answer);
    expect(after(...planned, action).answer).toBeNull();
  });

  it("keeps own numbers when another indicator is looked at, and drops what they came to when one is changed", () => {
    const typed = { school: 0, indicator: "Q2", text: "4" } as const;
    const tried = [opened, { type: "totalTyped", typed }, { type: "tried", result }] as const;
    const elsewhere = after(...tried, { type: "subjectChosen", subject: { stage: "primary", indicator: "Q1" } });
    expect([elsewhere.own.totals, elsewhere.result]).toEqual([[typed], result]);
    const changed = after(...tried, { type: "pupilsTyped", typed: { school: 0, text: "310" } });
    expect([changed.own.pupils.length, changed.result]).toEqual([1, null]);
    expect(after(...tried, { type: "ownReset" }).own.totals).toEqual([]);
  });

  it("says whose own numbers went with their school, over further checks too, until own numbers are changed", () => {
    const typed: PlanningAction = { type: "totalTyped", typed: { school: 0, indicator: "Q2", text: "4" } };
    const without: PlanningAction = { ...opened, overview: overview.map((stage) => ({ ...stage, schools: [] })) };
    const left = after(opened, typed, without);
    expect([left.own.totals, left.gone]).toEqual([[], ["甲小学"]]);
    expect(after(opened, typed, without, opened).gone).toEqual(["甲小学"]);
    expect(after(opened, typed, without, opened, typed).gone).toEqual([]);
  });

  it("takes back the one merger that was meant", () => {
    const structures = [
      { action: "merge", from: 1, into: 0 },
      { action: "close", from: 2, into: 0 },
    ] as const;
    const added = structures.map((structure): PlanningAction => ({ type: "structureAdded", structure }));
    expect(after(...added, { type: "structureRemoved", from: 1 }).own.structures).toEqual([structures[1]]);
  });

  it("says of a failure which work it was, until something else is begun", () => {
    const failed: PlanningAction = { type: "failed", work: "plan", message: "没有算出结果" };
    const state = after({ type: "started", work: "plan" }, failed);
    expect([state.work, state.problem]).toEqual([null, { work: "plan", message: "没有算出结果" }]);
    expect(after(failed, { type: "started", work: "plan" }).problem).toBeNull();
  });

  it("asks for the official limit where no target is typed, and reads full-width digits", () => {
    const form = { way: "add", keepStandards: true, target: "  " } as const;
    expect(requestOf(subject, form)).toEqual({ ...subject, way: "add", keepStandards: true, target: null });
    expect(requestOf(subject, { ...form, target: " ０．４０ " }).target).toBe("0.40");
  });
});
