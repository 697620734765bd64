import fc from "fast-check";
import { contentOf, generateCounty, sheetsOf, toSnapshot } from "../../build/county";
import { HURRIED } from "../../build/samples/files";
import { coefficientAtMost, decimal, differenceCoefficient } from "../../statistics";
import type { IndicatorId, Stage } from "../../standards";
import { listRow, listSheet, schoolsSheet } from "../../../test/records/schoolBook";
import { workbookOf } from "../../../test/forms/snapshotOf";
import type { CellValue } from "../../workbook";
import { createPlanner, InvalidRequestError, type Planner, type PlanRequest } from "./index";

const SETTINGS = { standard: null, province: null, language: "zh", replaceFormulas: false } as const;
const HEADERS = [
  "学校名称",
  "学段",
  "在校生数",
  "县级及以上骨干教师数",
  "网络多媒体教室数",
  "教学及辅助用房面积",
  "室内体育用房面积",
];

function plannerOf(rows: readonly CellValue[][]): Planner {
  return createPlanner(workbookOf([schoolsSheet(HEADERS, rows)]), SETTINGS);
}

const request = (more: Partial<PlanRequest> = {}): PlanRequest => ({
  stage: "primary",
  indicator: "Q2",
  way: "add",
  target: null,
  keepStandards: false,
  ...more,
});

const uneven = plannerOf([
  ["甲小学", "小学", 300, 1, 6, 1500, 100],
  ["乙小学", "小学", 500, 12, 9, 2600, 0],
  ["丙小学", "小学", 200, 3, 5, 900, 0],
]);

describe("a survey", () => {
  it("counts what a school lacks to its requirement and to 85 % of it in whole teachers, rounded up", () => {
    const { schools } = uneven.survey({ stage: "primary", indicator: "Q2" });
    expect(schools.map(({ lack }) => lack)).toEqual([
      { requirement: 2, floor: 2 },
      { requirement: 0, floor: 0 },
      { requirement: 0, floor: 0 },
    ]);
  });

  it("measures what it lacks of area in square metres, exactly", () => {
    const { schools } = uneven.survey({ stage: "primary", indicator: "Q4" });
    expect(schools.map(({ total, lack }) => [total, lack])).toEqual([
      [1400, { requirement: 0, floor: 0 }],
      [2600, { requirement: 0, floor: 0 }],
      [900, { requirement: 0, floor: 0 }],
    ]);
  });

  it("takes from the form what the raw data do not say, and says so", () => {
    const rows = [
      listRow(1, "甲小学", 333, [4.2, 1, 1, 5, 8, 2000, 2]),
      listRow(2, "乙小学", 200, [4, 1, 1, 5, 8, 2000, 3]),
    ];
    const planner = createPlanner(workbookOf([listSheet(rows)]), SETTINGS);
    const survey = planner.survey({ stage: "primary", indicator: "Q1" });
    expect(survey.source).toBe("form");
    expect(survey.schools.map(({ met, lack }) => [met, lack?.requirement])).toEqual([
      [true, 0],
      [false, 0.4],
    ]);
    const { outcome } = planner.plan(request({ indicator: "Q7", target: "0.1" }));
    expect(outcome).toMatchObject({ possible: true, plan: { wholeUnits: false, step: 0.1 } });
  });

  it("names the schools that lack the figure", () => {
    const planner = plannerOf([
      ["甲小学", "小学", 300, null, 6],
      ["乙小学", "小学", 500, 12, 9],
    ]);
    expect(planner.survey({ stage: "primary", indicator: "Q2" })).toMatchObject({ cv: null, missing: ["甲小学"] });
    expect(planner.plan(request()).outcome).toMatchObject({
      possible: false,
      reason: "missingData",
      message: expect.stringContaining("甲小学"),
    });
  });

  it("refuses a stage or an indicator that does not occur", () => {
    expect(() => uneven.survey({ stage: "junior", indicator: "Q2" })).toThrow(
      new InvalidRequestError("unknownIndicator", "junior Q2"),
    );
    expect(() => uneven.survey({ stage: "primary", indicator: "B5" })).toThrow(
      new InvalidRequestError("unknownIndicator", "primary B5"),
    );
  });
});

describe("a plan", () => {
  it("gives the only school nothing: it cannot differ from itself", () => {
    const only = plannerOf([["甲小学", "小学", 300, 1, 6, 1500, 0]]);
    for (const way of ["add", "move"] as const) {
      expect(only.plan(request({ way, target: "0.01" })).outcome).toMatchObject({
        possible: true,
        plan: { amount: 0 },
      });
    }
  });

  it("has nothing to move where the county has none of the resource, and gives every school some by adding", () => {
    const none = plannerOf([
      ["甲小学", "小学", 300, 0, 6, 1500, 0],
      ["乙小学", "小学", 200, 0, 5, 900, 0],
    ]);
    const move = request({ way: "move" });
    expect(none.plan(move).outcome).toMatchObject({ possible: false, reason: "noResource", coefficient: null });
    expect(none.plan(request()).outcome).toMatchObject({ possible: true, plan: { coefficient: { before: null } } });
  });

  it("has none where a total is negative, and names the school", () => {
    const negative = plannerOf([
      ["甲小学", "小学", 300, 1, 6, 50, 100],
      ["乙小学", "小学", 200, 1, 5, 900, 0],
    ]);
    const { outcome } = negative.plan(request({ indicator: "Q4" }));
    expect(outcome).toMatchObject({
      possible: false,
      reason: "negativeTotal",
      message: expect.stringContaining("甲小学"),
    });
  });

  it("brings every school to its requirement where that is asked for", () => {
    const { outcome } = uneven.plan(request({ keepStandards: true }));
    if (!outcome.possible) throw new Error("a plan is missing");
    expect(outcome.plan.schools.find(({ name }) => name === "甲小学")?.value.after).toBeGreaterThanOrEqual(1);
  });

  it("takes no giving school below its requirement where that is asked for, and says what is reached at best", () => {
    const poor = plannerOf([
      ["甲小学", "小学", 1000, 2, 6, 0, 0],
      ["乙小学", "小学", 1000, 10, 9, 0, 0],
    ]);
    const free = poor.plan(request({ way: "move", target: "0.1" }));
    expect(free.outcome).toMatchObject({ possible: true });
    const kept = poor.plan(request({ way: "move", target: "0.1", keepStandards: true }));
    expect(kept.outcome).toMatchObject({ possible: false, reason: "standards" });
    expect(kept.outcome.possible ? null : kept.outcome.coefficient).toBeCloseTo(4 / 6, 12);
  });

  it("says that ground and buildings do not move", () => {
    const { effects } = uneven.plan(request({ indicator: "Q4", way: "move", target: "0.01" }));
    expect(effects?.warnings.map(({ code }) => code)).toContain("notMovable");
  });

  it("keeps its target exactly in every county, and is seen to keep it by the verdicts", () => {
    const county = createPlanner(toSnapshot(sheetsOf(contentOf(generateCounty(HURRIED)))), SETTINGS);
    const stages = fc.constantFrom<Stage>("primary", "junior");
    const ids = fc.constantFrom<IndicatorId>("Q1", "Q2", "Q3", "Q4", "Q6", "Q7");
    const ways = fc.constantFrom<PlanRequest["way"]>("add", "move");
    const targets = fc.constantFrom(null, "0.15", "0.25", "0.4");
    fc.assert(
      fc.property(stages, ids, ways, targets, (stage, indicator, way, target) => {
        const { outcome, effects } = county.plan({ stage, indicator, way, target, keepStandards: false });
        if (!outcome.possible) return;
        const { schools } = county.survey({ stage, indicator });
        const after = new Map(outcome.plan.schools.map(({ school, total }) => [school, total.after]));
        const totals = Float64Array.from(schools, ({ school, total }) => after.get(school) ?? total);
        const pupils = Float64Array.from(schools, ({ pupils: own }) => own);
        const limit = target ?? (stage === "primary" ? "0.50" : "0.45");
        const cv = differenceCoefficient(totals, pupils);
        expect(coefficientAtMost(cv, decimal(limit), totals, pupils)).toBe(true);
        const tried = effects?.stages.find((own) => own.stage === stage)?.indicators.find(({ id }) => id === indicator);
        expect(tried?.cv.after).toBeCloseTo(cv, 12);
        if (target === null) expect(tried?.met.after).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
