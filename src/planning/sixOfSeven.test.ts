import fc from "fast-check";
import { decimal } from "../statistics";
import { sixOfSeven, sixOfSevenWithLimits, type IndicatorNeed, type LimitedIndicator } from "./index";

const needs = fc.integer({ min: 1, max: 4 }).chain((schools) =>
  fc.array(
    fc
      .record({
        pairs: fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { minLength: schools, maxLength: schools }),
        unitCost: fc.integer({ min: 1, max: 5 }),
      })
      .map(({ pairs, unitCost }): IndicatorNeed => ({
        full: Float64Array.from(pairs, ([a, b]) => Math.max(a, b)),
        reduced: Float64Array.from(pairs, ([a, b]) => Math.min(a, b)),
        unitCost,
      })),
    { minLength: 1, maxLength: 7 },
  ),
);

/** Cost at a school with some indicators exempted. */
function costAt(all: readonly IndicatorNeed[], school: number, exempted: readonly number[]): number {
  return all.reduce(
    (sum, { full, reduced, unitCost }, at) =>
      sum + unitCost * ((exempted.includes(at) ? reduced : full)[school] ?? NaN),
    0,
  );
}

describe("sixOfSeven", () => {
  it("exempts the indicator that no other beats, at every school", () => {
    fc.assert(
      fc.property(needs, (all) => {
        const plan = sixOfSeven(all);
        plan.costs.forEach((cost, school) => {
          const choices = [[], ...all.map((_, at) => [at])];
          expect(cost).toBe(Math.min(...choices.map((choice) => costAt(all, school, choice))));
          expect(cost).toBe(costAt(all, school, plan.exempted[school] ?? []));
          expect((plan.savings[school] ?? NaN) + cost).toBe(costAt(all, school, []));
        });
        expect(plan.cost).toBe(plan.costs.reduce((a, b) => a + b, 0));
      }),
    );
  });

  it("exempts nothing where nothing is saved, and more where more is allowed", () => {
    const need = (full: number, reduced: number): IndicatorNeed => ({
      full: Float64Array.of(full),
      reduced: Float64Array.of(reduced),
      unitCost: 1,
    });
    expect(sixOfSeven([need(0, 0), need(3, 3)]).exempted).toEqual([[]]);
    expect(sixOfSeven([need(5, 4), need(9, 2), need(6, 1)], 2)).toMatchObject({ exempted: [[1, 2]], saving: 12 });
  });

  it("refuses a floor above the standard", () => {
    const wrong = { full: Float64Array.of(1), reduced: Float64Array.of(2), unitCost: 1 };
    expect(() => sixOfSeven([wrong])).toThrow("reduced need 2 at 0");
  });
});

describe("sixOfSevenWithLimits", () => {
  const indicator = (totals: readonly number[], limit: string): LimitedIndicator => ({
    totals: Float64Array.from(totals),
    enrolment: Float64Array.of(10, 10, 20),
    standards: Float64Array.of(10, 10, 20),
    floors: Float64Array.of(8, 8, 16),
    limit: decimal(limit),
    unit: 1,
    unitCost: 2,
  });

  it("is exact where the limits ask for nothing", () => {
    const range = sixOfSevenWithLimits([indicator([6, 10, 20], "0.5"), indicator([10, 10, 15], "0.5")]);
    expect(range).toMatchObject({ possible: true, lower: 6, upper: 6, exempted: [[0], [], [1]] });
  });

  it("encloses the cost where a limit is tighter than the floors", () => {
    const range = sixOfSevenWithLimits([indicator([6, 10, 20], "0"), indicator([10, 10, 15], "0.5")]);
    if (!range.possible) throw new Error("without caps there is always a plan");
    expect([range.lower, range.upper]).toEqual([10, 10]);
    expect(range.plans.map(({ count }) => count)).toEqual([4, 1]);
  });
});
