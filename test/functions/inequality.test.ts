import fc from "fast-check";
import {
  atkinson,
  cv,
  fedrange,
  gini,
  hoover,
  mcloone,
  palma,
  quantile,
  rangeRatio,
  theilL,
  theilT,
  verstegen,
} from "../../src/functions";
import { BLANKS, BOOKS, column, PUPILS, pupilsOf, someSchools, totalsOf, type School } from "./schools";

/** R's `ineq` example, alone and with the number of people in each class. */
const INCOMES = column([541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261]);
const PEOPLE = column([482, 825, 722, 690, 661, 760, 745, 2140, 1911, 1024]);
const CLASS_TOTALS = INCOMES.map(([income = NaN], at) => [income * (PEOPLE[at]?.[0] ?? NaN)]);

const MEASURES = { gini, theilT, theilL, atkinson, hoover, mcloone, verstegen, fedrange, quantile, rangeRatio, palma };
const EACH = Object.entries(MEASURES).map(([name, measure]) => [name, measure] as const);

describe("reference values", () => {
  it("agrees with R's ineq on bare numbers", () => {
    expect(gini(INCOMES)).toBeCloseTo(0.462091130267624, 13);
    expect(gini(INCOMES, null, true)).toBeCloseTo(0.513434589186249, 13);
    expect(hoover(INCOMES)).toBeCloseTo(0.337806746162857, 13);
    expect(atkinson(INCOMES, null, 0.5)).toBeCloseTo(0.179659098046342, 13);
    expect(theilT(INCOMES)).toBeCloseTo(0.362341242343895, 13);
    expect(theilL(INCOMES)).toBeCloseTo(0.433594649520447, 13);
  });

  it("agrees with published values of the same numbers weighted", () => {
    expect(gini(CLASS_TOTALS, PEOPLE)).toBeCloseTo(0.3889256660727818, 13);
    expect(cv(CLASS_TOTALS, PEOPLE)).toBeCloseTo(0.733159038194987, 13);
    expect(theilT(CLASS_TOTALS, PEOPLE)).toBeCloseTo(0.25678242587769, 12);
    expect(theilL(CLASS_TOTALS, PEOPLE)).toBeCloseTo(0.32488146967, 10);
    expect(hoover(CLASS_TOTALS, PEOPLE)).toBeCloseTo(0.274839189148, 11);
  });

  it("agrees with the grouped Gini of the literature, its correction by the number of people", () => {
    const rates = [2.5, 7.5, 15, 35, 75, 150];
    const people = [25, 13, 10, 5, 5, 2];
    const totals = column(rates.map((rate, at) => rate * (people[at] ?? NaN)));
    expect(gini(totals, column(people))).toBeCloseTo(0.6566810344827587, 14);
    expect(gini(totals, column(people), true)).toBeCloseTo(0.6678112215078902, 14);
  });

  it("agrees with published Atkinson indices; 0.5 where no aversion is given", () => {
    const numbers = column([10, 20, 30, 40, 50]);
    expect(atkinson(numbers, null, 0.5)).toBeCloseTo(0.06315339, 8);
    expect(atkinson(numbers, null, 1)).toBeCloseTo(0.13160964, 8);
    expect(atkinson(numbers)).toBe(atkinson(numbers, null, 0.5));
  });

  it("splits the school at the median, as the published McLoone index does", () => {
    const groups: readonly School[] = [
      [2 * 1000, 2],
      [4 * 200, 4],
      [6 * 100, 6],
      [6 * 60, 6],
      [8 * 45, 8],
      [12 * 24, 12],
    ];
    expect(mcloone(totalsOf(groups), pupilsOf(groups))).toBeCloseTo(0.7053, 4);
  });

  it("agrees with the published figures of the five schools", () => {
    expect(theilT(BOOKS, PUPILS)).toBeCloseTo(0.143629554796509, 14);
    expect(theilL(BOOKS, PUPILS)).toBeCloseTo(0.171037145400138, 14);
    expect(hoover(BOOKS, PUPILS)).toBeCloseTo(0.222081055725, 11);
    expect(gini(BOOKS, PUPILS)).toBeCloseTo(0.28837718918657, 13);
  });
});

describe("brute force", () => {
  it("agrees with the double sum over all pairs of schools (GINI)", () => {
    fc.assert(
      fc.property(someSchools, (schools) => {
        const weight = schools.reduce((all, [, pupils]) => all + pupils, 0);
        const resource = schools.reduce((all, [total]) => all + total, 0);
        let sum = 0;
        for (const [a, p] of schools) for (const [b, q] of schools) sum += p * q * Math.abs(a / p - b / q);
        expect(gini(totalsOf(schools), pupilsOf(schools))).toBeCloseTo(sum / (2 * weight * resource), 11);
      }),
    );
  });

  it("agrees with listing every pupil (QUANTILE, MCLOONE, VERSTEGEN, PALMA)", () => {
    fc.assert(
      fc.property(someSchools, fc.integer({ min: 1, max: 99 }), (schools, percent) => {
        const pupils = schools
          .flatMap(([total, count]) => Array<number>(count * 10).fill(total / count))
          .sort((a, b) => a - b);
        const at = (share: number): number => {
          const exact = pupils.length * share;
          const whole = Math.abs(exact - Math.round(exact)) < 1e-9;
          const index = whole ? Math.round(exact) : Math.ceil(exact);
          const own = pupils[index - 1] ?? NaN;
          return whole ? (own + (pupils[index] ?? own)) / 2 : own;
        };
        const [totals, enrolment] = [totalsOf(schools), pupilsOf(schools)];
        expect(quantile(totals, enrolment, percent / 100)).toBeCloseTo(at(percent / 100), 9);
        const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
        const half = pupils.length / 2;
        const median = at(0.5);
        if (median > 0) {
          expect(mcloone(totals, enrolment)).toBeCloseTo(sum(pupils.slice(0, half)) / (half * median), 9);
          expect(verstegen(totals, enrolment)).toBeCloseTo(sum(pupils.slice(half)) / (half * median), 9);
        }
        const poorest = sum(pupils.slice(0, pupils.length * 0.4));
        if (poorest > 0) {
          const richest = sum(pupils.slice(pupils.length * 0.9));
          expect(palma(totals, enrolment) / (richest / poorest)).toBeCloseTo(1, 8);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("agrees with the textbook sums (THEIL.T, THEIL.L, HOOVER, ATKINSON)", () => {
    fc.assert(
      fc.property(someSchools, (all) => {
        const schools = all.map(([total, pupils]): School => [total + 1, pupils]);
        const weight = schools.reduce((sum, [, pupils]) => sum + pupils, 0);
        const ratio = schools.reduce((sum, [total]) => sum + total, 0) / weight;
        const mean = (term: (relative: number) => number): number =>
          schools.reduce((sum, [total, pupils]) => sum + (pupils / weight) * term(total / pupils / ratio), 0);
        const given = [totalsOf(schools), pupilsOf(schools)] as const;
        expect(theilT(...given)).toBeCloseTo(
          mean((x) => x * Math.log(x)),
          10,
        );
        expect(theilL(...given)).toBeCloseTo(-mean(Math.log), 10);
        expect(hoover(...given)).toBeCloseTo(mean((x) => Math.abs(x - 1)) / 2, 10);
        expect(atkinson(...given, 0.5)).toBeCloseTo(1 - mean(Math.sqrt) ** 2, 10);
        expect(atkinson(...given, 2)).toBeCloseTo(1 - 1 / mean((x) => 1 / x), 9);
      }),
    );
  });
});

describe.each(EACH)("%s", (name, measure) => {
  it.each(BLANKS)("passes over a row of %p", (blank) => {
    expect(measure([...BOOKS, [blank]], [...PUPILS, [blank]])).toBe(measure(BOOKS, PUPILS));
  });

  it("does not ask in which order the schools stand, nor in which unit the resource is", () => {
    fc.assert(
      fc.property(someSchools, (all) => {
        const schools = all.map(([total, pupils]): School => [total + 1, pupils]);
        const own = measure(totalsOf(schools), pupilsOf(schools));
        const reversed = [...schools].reverse();
        expect(measure(totalsOf(reversed), pupilsOf(reversed))).toBeCloseTo(own, 9);
        const inTens = schools.map(([total, pupils]): School => [total * 10, pupils]);
        const scaled = measure(totalsOf(inTens), pupilsOf(inTens));
        expect(name === "quantile" ? scaled / 10 : scaled).toBeCloseTo(own, 9);
      }),
    );
  });

  it("gives every number the same weight where no enrolment is given", () => {
    const ones = INCOMES.map(() => [1]);
    expect(measure(INCOMES)).toBe(measure(INCOMES, ones));
  });

  it("says which argument is wrong", () => {
    expect(() => measure([[1], [{ code: "#N/A" }]])).toThrow("“数值”第2行第1列是错误值#N/A");
    expect(() => measure([["无"], [null]])).toThrow("“数值”中没有数字");
    expect(() => measure(BOOKS, PUPILS.slice(1))).toThrow("“在校生数”有4行1列");
  });
});

describe("what cannot be computed", () => {
  it("names the school whose logarithm does not exist", () => {
    expect(() => theilL(column([10, 0, 20]), column([1, 1, 1]))).toThrow("“数值”第2行第1列是0");
    expect(theilT(column([10, 0, 20]), column([1, 1, 1]))).toBeGreaterThan(0);
  });

  it("names a negative amount", () => {
    expect(() => gini(column([10, -1]), column([1, 1]))).toThrow("“数值”第2行第1列是负数-1");
  });

  it("does not divide by nothing", () => {
    expect(() => rangeRatio(column([0, 5]), column([1, 1]))).toThrow("作为分母的一端为0");
    expect(() => gini(column([0, 0]), column([1, 1]))).toThrow("平均值不大于0");
  });

  it.each([-0.1, 1.1])("refuses a share of %p", (share) => {
    expect(() => quantile(BOOKS, PUPILS, share)).toThrow(`“学生比例”是${String(share)}，应在0与1之间`);
  });

  it("refuses an aversion below 0, and a text for a number", () => {
    expect(() => atkinson(BOOKS, PUPILS, -1)).toThrow("“厌恶参数”是-1，应不小于0");
    expect(() => atkinson(BOOKS, PUPILS, "高")).toThrow("“厌恶参数”是“高”，应为数字");
    expect(() => atkinson(BOOKS, PUPILS, [[1], [2]])).toThrow("“厌恶参数”应为单个值");
  });
});
