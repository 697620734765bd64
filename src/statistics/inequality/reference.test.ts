import {
  NegativeValueError,
  ZeroMeanError,
  ZeroValueError,
  InvalidParameterError,
  SampleTooSmallError,
} from "../errors";
import { atkinson } from "./atkinson";
import { gini } from "./gini";
import { hoover } from "./hoover";
import { lorenz } from "./lorenz";
import { theilL, theilT } from "./theil";

const ones = (count: number): Float64Array => new Float64Array(count).fill(1);

/** Totals of groups whose figures per head are known. */
function totalsOf(rates: Float64Array, heads: Float64Array): Float64Array {
  return rates.map((rate, at) => rate * (heads[at] ?? NaN));
}

/** Reference vector of the R package ineq. */
const x = Float64Array.of(541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261);
const n = Float64Array.of(482, 825, 722, 690, 661, 760, 745, 2140, 1911, 1024);

/** Case W1 of `test/published/published.json`. */
const enrolment = Float64Array.of(45, 37, 89, 76, 55);
const books = Float64Array.of(279, 137, 935, 160, 402);

describe("a vector with published values (R, package ineq), unweighted", () => {
  it.each([
    ["Gini", gini(x, ones(10)), 0.462091130267624],
    ["Gini, corrected", gini(x, ones(10), { corrected: true }), 0.513434589186249],
    ["Hoover", hoover(x, ones(10)), 0.337806746162857],
    ["Atkinson at 0.5", atkinson(x, ones(10), 0.5), 0.179659098046342],
    ["Theil T", theilT(x, ones(10)), 0.362341242343895],
    ["Theil L", theilL(x, ones(10)), 0.433594649520447],
  ])("%s is the published one", (_, computed, published) => {
    expect(computed).toBeCloseTo(published, 13);
  });
});

describe("the same vector with frequencies as weights", () => {
  const totals = totalsOf(x, n);
  it.each([
    ["Gini", gini(totals, n), 0.3889256660727818],
    ["Hoover", hoover(totals, n), 0.274839189148],
    ["Theil T", theilT(totals, n), 0.25678242587769],
    ["Theil L", theilL(totals, n), 0.3248814696895],
  ])("%s is the published one", (_, computed, published) => {
    expect(computed).toBeCloseTo(published, 11);
  });
});

describe("other published values", () => {
  it("Gini of grouped heads, plain and corrected by 60/59: n is the sum of the weights", () => {
    const heads = Float64Array.of(25, 13, 10, 5, 5, 2);
    const totals = totalsOf(Float64Array.of(2.5, 7.5, 15, 35, 75, 150), heads);
    expect(gini(totals, heads)).toBeCloseTo(0.6566810344827587, 13);
    expect(gini(totals, heads, { corrected: true })).toBeCloseTo(0.6678112215078902, 13);
  });

  it("Atkinson of 10 … 50", () => {
    const values = Float64Array.of(10, 20, 30, 40, 50);
    expect(atkinson(values, ones(5), 0.5)).toBeCloseTo(0.06315339, 8);
    expect(atkinson(values, ones(5), 1)).toBeCloseTo(0.13160964, 8);
  });

  it("the five schools of the official worked example", () => {
    expect(theilT(books, enrolment)).toBeCloseTo(0.143629554796509, 13);
    expect(theilL(books, enrolment)).toBeCloseTo(0.171037145400138, 13);
    expect(hoover(books, enrolment)).toBeCloseTo(0.222081055725, 12);
    expect(gini(books, enrolment)).toBeCloseTo(0.28837718918657, 13);
  });
});

describe("lorenz", () => {
  const curve = lorenz(books, enrolment);

  it("starts at (0, 0), ends at (1, 1), and takes the school with the least for each pupil first", () => {
    expect(curve.pupils).toHaveLength(6);
    expect([curve.pupils[0], curve.resource[0]]).toEqual([0, 0]);
    expect([curve.pupils.at(-1), curve.resource.at(-1)]).toEqual([1, 1]);
    expect(curve.pupils[1]).toBeCloseTo(76 / 302, 15);
    expect(curve.resource[1]).toBeCloseTo(160 / 1913, 15);
  });

  it("encloses the Gini coefficient: 1 − twice the area below it", () => {
    let area = 0;
    for (let at = 1; at < curve.pupils.length; at += 1) {
      const width = (curve.pupils[at] ?? NaN) - (curve.pupils[at - 1] ?? NaN);
      area += (width * ((curve.resource[at] ?? NaN) + (curve.resource[at - 1] ?? NaN))) / 2;
    }
    expect(1 - 2 * area).toBeCloseTo(gini(books, enrolment), 14);
  });
});

describe("a school without any of the resource", () => {
  const some = Float64Array.of(0, 4, 8);

  it("leaves Theil L undefined and says where", () => {
    expect(() => theilL(some, ones(3))).toThrow(ZeroValueError);
    expect(() => theilL(Float64Array.of(4, 0), ones(2))).toThrow("value at 1 is zero");
  });

  it("counts as 0·ln 0 = 0 in Theil T", () => {
    expect(theilT(some, ones(3))).toBeCloseTo((0 + 1 * Math.log(1) + 2 * Math.log(2)) / 3, 14);
  });

  it("makes Atkinson 1 from an aversion of 1 on, and not below", () => {
    expect(atkinson(some, ones(3), 1)).toBe(1);
    expect(atkinson(some, ones(3), 2)).toBe(1);
    expect(atkinson(some, ones(3), 0.5)).toBeCloseTo(1 - ((0 + 1 + Math.SQRT2) / 3) ** 2, 14);
  });
});

describe("what no inequality can be computed from", () => {
  it.each([
    ["gini", gini],
    ["hoover", hoover],
    ["theilT", theilT],
    ["theilL", theilL],
    ["lorenz", lorenz],
    ["atkinson", (totals: Float64Array, pupils: Float64Array) => atkinson(totals, pupils, 0.5)],
  ])("%s refuses negative amounts and a county that has nothing", (_, measure) => {
    expect(() => measure(Float64Array.of(5, -1), ones(2))).toThrow(NegativeValueError);
    expect(() => measure(Float64Array.of(0, 0), ones(2))).toThrow(ZeroMeanError);
  });

  it("refuses an aversion below zero or without end", () => {
    expect(() => atkinson(books, enrolment, -0.1)).toThrow(InvalidParameterError);
    expect(() => atkinson(books, enrolment, Infinity)).toThrow(InvalidParameterError);
  });

  it("corrects no Gini of a single head", () => {
    expect(() => gini(Float64Array.of(3), ones(1), { corrected: true })).toThrow(SampleTooSmallError);
  });
});

describe("nearly equal schools", () => {
  /** n schools of 1 ± step: closed forms to second order. */
  const step = 1e-6;
  const almost = Float64Array.of(1 - step, 1 + step);

  it("keep their digits instead of losing them in a difference of sums", () => {
    expect(theilT(almost, ones(2)) / (step * step)).toBeCloseTo(0.5, 7);
    expect(theilL(almost, ones(2)) / (step * step)).toBeCloseTo(0.5, 7);
    expect(atkinson(almost, ones(2), 0.5) / (step * step)).toBeCloseTo(0.25, 7);
    expect(gini(almost, ones(2)) / step).toBeCloseTo(0.5, 9);
  });
});
