import fc from "fast-check";
import { cv, FunctionError, planAdd, planMove } from "../../src/functions";
import { BLANKS, BOOKS, column, exactCoefficient, PUPILS, pupilsOf, totalsOf, type School } from "./schools";

const LIMIT = 0.5;

function sumOf(table: readonly (readonly unknown[])[], pick = (value: number): number => value): number {
  return table.flat().reduce<number>((all, cell) => all + (typeof cell === "number" ? pick(cell) : 0), 0);
}

const moved = (table: readonly (readonly unknown[])[]): number => sumOf(table, (units) => Math.max(0, units));

describe("PLAN.ADD and PLAN.MOVE on the published example", () => {
  it.each([
    [0.5, 17, 12],
    [0.45, 74, 49],
    [0.3, 295, 167],
  ])("needs for a limit of %d %i books, or %i to move", (limit, add, move) => {
    const added = planAdd(BOOKS, PUPILS, limit);
    expect(sumOf(added)).toBe(add);
    const handed = planMove(BOOKS, PUPILS, limit);
    expect([moved(handed), sumOf(handed)]).toEqual([move, 0]);
    for (const plan of [added, handed]) {
      const after = BOOKS.map(([books = NaN], school) => [books + Number(plan[school]?.[0])]);
      expect(cv(after, PUPILS)).toBeLessThanOrEqual(limit);
    }
  });

  it.each(BLANKS)("stands beside its schools, blank beside a row of %p", (blank) => {
    const plan = planAdd([["图书"], ...BOOKS, [blank]], [["在校生数"], ...PUPILS, [blank]], LIMIT);
    expect(plan).toEqual([[""], [0], [0], [0], [17], [0], [""]]);
  });

  it("lies in the shape of the totals", () => {
    expect(planMove([BOOKS.flat()], [PUPILS.flat()], LIMIT)).toEqual([[0, 0, -12, 12, 0]]);
  });
});

describe("exhaustive search", () => {
  const fewSchools = fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 6 })), {
    minLength: 2,
    maxLength: 3,
  });

  it("finds nothing less to add", () => {
    fc.assert(
      fc.property(fewSchools, (schools: School[]) => {
        const needed = sumOf(planAdd(totalsOf(schools), pupilsOf(schools), LIMIT));
        for (const extra of distributions(schools.length, needed - 1)) {
          const after = schools.map(([total, pupils], at): School => [total + (extra[at] ?? 0), pupils]);
          expect(exactCoefficient(after)).toBeGreaterThan(LIMIT);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Every way to hand out so many units or fewer. */
function distributions(schools: number, units: number): number[][] {
  if (units < 0) return [];
  if (schools === 0) return [[]];
  const all: number[][] = [];
  for (let own = 0; own <= units; own += 1)
    for (const rest of distributions(schools - 1, units - own)) all.push([own, ...rest]);
  return all;
}

describe("bounds and units", () => {
  it("brings every school to its floor, and none above its cap", () => {
    const floors = column([300, 200, 0, 200, 0]);
    const plan = planAdd(BOOKS, PUPILS, LIMIT, null, floors);
    expect(plan.map(([units]) => units)).toEqual([21, 63, 0, 40, 0]);
    const capped = planAdd(BOOKS, PUPILS, LIMIT, 1, null, column([279, 300, 0, 165, 402]));
    expect(Number(capped[3]?.[0])).toBeLessThanOrEqual(5);
  });

  it.each(BLANKS)("takes a bound of %p for none", (blank) => {
    const none = BOOKS.map(() => [blank]);
    expect(planAdd(BOOKS, PUPILS, LIMIT, null, none, none)).toEqual(planAdd(BOOKS, PUPILS, LIMIT));
    expect(planMove(BOOKS, PUPILS, LIMIT, null, none, none)).toEqual(planMove(BOOKS, PUPILS, LIMIT));
  });

  it("never takes from a school below what it has to keep", () => {
    const plan = planMove(BOOKS, PUPILS, LIMIT, 1, column([0, 0, 930, 0, 0]));
    expect(Number(plan[2]?.[0])).toBeGreaterThanOrEqual(-5);
    expect(sumOf(plan)).toBe(0);
  });

  it("gives a county without any of it the least that is balanced", () => {
    expect(sumOf(planAdd(column([0, 0]), column([1, 1]), LIMIT))).toBe(2);
  });

  it("counts in units of the given size", () => {
    expect(sumOf(planAdd(BOOKS, PUPILS, LIMIT, 10))).toBe(2);
  });
});

describe("what cannot be planned", () => {
  it.each([
    ["各校的资源总量都是0", () => planMove(column([0, 0]), column([1, 1]), LIMIT)],
    ["已到上限", () => planAdd(column([1, 9]), column([1, 1]), 0.1, 1, null, column([1, 9]))],
    ["会低于其标准；调剂最多降到0.800", () => planMove(column([1, 9]), column([1, 1]), 0.1, 1, column([1, 9]))],
    ["按整单位调剂最多降到0.500", () => planMove(column([1, 3]), column([1, 1]), 0.1, 5)],
    ["数量过多", () => planAdd(column([1e9, 1]), column([1, 1]), 0.1)],
    ["数量过多", () => planMove(column([1e9, 1]), column([1, 1]), 0.1)],
  ])("is #N/A with the reason: %s", (reason, plan) => {
    expect(plan).toThrow(reason);
    try {
      plan();
    } catch (error) {
      expect(error).toMatchObject({ kind: "notAvailable" });
      expect(error).toBeInstanceOf(FunctionError);
    }
  });

  it("says which argument is wrong", () => {
    expect(() => planAdd(BOOKS, PUPILS, -0.1)).toThrow("“限值”是-0.1，应不小于0");
    expect(() => planAdd(BOOKS, PUPILS, null)).toThrow("缺少参数“限值”");
    expect(() => planMove(BOOKS, PUPILS, LIMIT, 0)).toThrow("“单位”是0，应大于0");
    expect(() => planMove(BOOKS, PUPILS, LIMIT, 1, column([1]))).toThrow("“下限”有1行1列");
    expect(() => planAdd(column([5, -1]), column([1, 1]), LIMIT)).toThrow("“资源总量”第2行第1列是负数-1");
  });
});
