import published from "../../test/published/published.json";
import { coefficientAtMost, decimal, differenceCoefficient } from "../statistics";
import { leastAddition, leastAmount, leastCost, leastMoves, pairings } from "./index";

/** The five schools of the official worked example: pupils and books. */
const enrolment = Float64Array.of(45, 37, 89, 76, 55);
const books = Float64Array.of(279, 137, 935, 160, 402);
const ones = new Float64Array(5).fill(1);

describe("the official worked example", () => {
  it("is used with the numbers as published", () => {
    const schools = published.cases.find(({ id }) => id === "W1")?.schools ?? [];
    expect(schools.map(({ P }) => P)).toEqual([...enrolment]);
    expect(schools.map(({ x }) => x)).toEqual([...books]);
  });

  it.each([
    ["0.50", 17, 12, 16.35],
    ["0.45", 74, 49, 73.77],
    ["0.30", 295, 167, 294.29],
  ])("reaches %s by adding %i books, by moving %i, or by adding %f in any amounts", (limit, added, moved, amount) => {
    const addition = leastAddition(books, enrolment, decimal(limit));
    const moves = leastMoves(books, enrolment, decimal(limit));
    const any = leastAmount(books, enrolment, decimal(limit));
    const byCost = leastCost(books, enrolment, ones, decimal(limit));
    if (!addition.possible || !moves.possible || !any.possible || !byCost.possible)
      throw new Error("a plan is missing");

    expect([addition.count, addition.amount, moves.count, moves.amount]).toEqual([added, added, moved, moved]);
    expect(any.amount.toFixed(2)).toBe(amount.toFixed(2));
    expect(byCost.cost).toBeCloseTo(any.amount, 8);
    expect(any.coefficient).toBeCloseTo(Number(limit), 12);
    for (const plan of [addition, moves]) {
      expect(plan.totals).toEqual(books.map((total, school) => total + (plan.units[school] ?? NaN)));
      expect(plan.coefficient).toBe(differenceCoefficient(plan.totals, enrolment));
      expect(coefficientAtMost(plan.coefficient, decimal(limit), plan.totals, enrolment)).toBe(true);
    }
    expect(pairings(moves.units).reduce((sum, { units }) => sum + units, 0)).toBe(moved);
  });

  it("has nothing to do where the limit is kept already", () => {
    for (const plan of [
      leastAddition(books, enrolment, decimal("0.52")),
      leastMoves(books, enrolment, decimal("0.52")),
      leastAmount(books, enrolment, decimal("0.52")),
    ]) {
      if (!plan.possible) throw new Error("a plan is missing");
      expect(plan.amount).toBe(0);
      expect([...plan.changes]).toEqual([0, 0, 0, 0, 0]);
    }
  });
});
