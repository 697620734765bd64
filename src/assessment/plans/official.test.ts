import { fiveSchools } from "../../build/samples/fiveSchools";
import { toSnapshot } from "../../build/county";
import { createPlanner, InvalidRequestError, type PlanRequest } from "./index";

const SETTINGS = { standard: null, province: null, language: "zh", replaceFormulas: false } as const;
const planner = createPlanner(toSnapshot(fiveSchools()), SETTINGS);
const books = { stage: "primary", indicator: "B5", keepStandards: false } as const;

function planned(way: PlanRequest["way"], target: string) {
  const { outcome, effects } = planner.plan({ ...books, way, target });
  if (!outcome.possible || effects === null) throw new Error("a plan is missing");
  return { plan: outcome.plan, effects };
}

describe("the official five schools, planned from their workbook", () => {
  it("shows what each school has, and lacks nothing where the standard of 2012 asks nothing of a single school", () => {
    const { schools, cv, source, required, limit } = planner.survey(books);
    expect(schools.map(({ pupils, total, lack }) => [pupils, total, lack])).toEqual([
      [45, 279, null],
      [37, 137, null],
      [89, 935, null],
      [76, 160, null],
      [55, 402, null],
    ]);
    expect([source, required, limit]).toEqual(["raw", null, null]);
    expect(cv).toBeCloseTo(0.5152566298844765, 14);
  });

  it.each([
    ["0.50", 17, 12],
    ["0.45", 74, 49],
    ["0.30", 295, 167],
  ])("reaches %s by adding %i books or by moving %i, in whole books", (target, added, moved) => {
    for (const [way, amount] of [
      ["add", added],
      ["move", moved],
    ] as const) {
      const { plan, effects } = planned(way, target);
      expect([plan.amount, plan.wholeUnits, plan.step, plan.target]).toEqual([amount, true, 1, Number(target)]);
      expect(plan.schools.every(({ change }) => Number.isInteger(change))).toBe(true);
      const cv = effects.stages[0]?.indicators.find(({ id }) => id === "B5")?.cv;
      expect(cv).toEqual(plan.coefficient);
      expect(cv?.after).toBeLessThanOrEqual(Number(target));
    }
  });

  it("says who gives to whom so that the plan of moves comes out", () => {
    const { plan } = planned("move", "0.45");
    const got = new Map<string, number>();
    for (const { from, to, amount } of plan.pairings) {
      got.set(from, (got.get(from) ?? 0) - amount);
      got.set(to, (got.get(to) ?? 0) + amount);
    }
    expect([...got].sort()).toEqual(plan.schools.map(({ name, change }) => [name, change]).sort());
  });

  it("needs nothing where the target is kept already", () => {
    for (const way of ["add", "move"] as const) {
      const { plan, effects } = planned(way, "0.52");
      expect([plan.amount, plan.schools, plan.pairings, effects.schools]).toEqual([0, [], [], []]);
    }
  });

  it("asks for an own target where the standard limits no single indicator", () => {
    const { outcome, effects } = planner.plan({ ...books, way: "add", target: null });
    expect(outcome).toMatchObject({ possible: false, reason: "noLimit" });
    expect(effects).toBeNull();
  });

  it.each(["", "abc", "0", "-0.3", "NaN", "1e999999"])("refuses the target “%s”", (target) => {
    expect(() => planner.plan({ ...books, way: "add", target })).toThrow(new InvalidRequestError("target", target));
  });

  it("is a sheet with the figures of the plan, the pairings and the effects", () => {
    const request = { ...books, way: "move", target: "0.50" } as const;
    const sheet = planner.sheet(request, { date: "2026-03-01", program: "Balance test" });
    expect([sheet.title, sheet.ownName]).toEqual(["均衡规划", "_Balance_Plan"]);
    expect(sheet.marks).toContain(sheet.rows[0]?.[0]?.value);
    const texts = sheet.rows.map((row) => row.map(({ value }) => value));
    expect(texts).toContainEqual(["方案", "校际调剂12册，差异系数0.515 → 0.499"]);
    const third = texts.find(([name, pupils]) => name === "小学3" && pupils === 89);
    const change = third?.[7];
    expect(third).toEqual([
      "小学3",
      89,
      935,
      10.51,
      null,
      null,
      null,
      change,
      935 + Number(change),
      expect.any(Number),
    ]);
    expect(texts).toContainEqual(["调出学校", "调入学校", "数量"]);
    for (const row of texts) {
      for (const value of row) expect(typeof value === "number" ? Number.isFinite(value) : true).toBe(true);
    }
  });
});
