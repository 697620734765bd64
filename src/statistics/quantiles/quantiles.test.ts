import fc from "fast-check";
import { InvalidParameterError, NegativeValueError, ZeroBaseError } from "../errors";
import { mcloone, verstegen } from "./halves";
import { quantile } from "./quantile";
import { federalRangeRatio, quantileRatio, rangeRatio, restrictedRange } from "./ranges";
import { palma, quintileShareRatio, shareRatio } from "./shareRatios";

const ones = (count: number): Float64Array => new Float64Array(count).fill(1);

const enrolment = Float64Array.of(45, 37, 89, 76, 55);
const books = Float64Array.of(279, 137, 935, 160, 402);

const county = fc
  .array(fc.record({ rate: fc.integer({ min: 1, max: 30 }), pupils: fc.integer({ min: 1, max: 12 }) }), {
    minLength: 1,
    maxLength: 10,
  })
  .map((schools) => ({
    totals: Float64Array.from(schools, ({ rate, pupils }) => rate * pupils),
    enrolment: Float64Array.from(schools, ({ pupils }) => pupils),
    /** Every pupil's figure, rising. */
    pupils: schools.flatMap(({ rate, pupils }) => new Array<number>(pupils).fill(rate)).sort((a, b) => a - b),
  }));

/** In 1/240 of the pupils, so that shares often end exactly between two of them. */
const share = fc.integer({ min: 1, max: 239 }).map((part) => part / 240);

describe("quantile", () => {
  it("is the middle of two neighbours where the pupils up to one are exactly the share, as R's type 2", () => {
    expect(quantile(Float64Array.of(1, 2, 3, 4), ones(4), 0.5)).toBe(2.5);
    expect(quantile(Float64Array.of(1, 2, 3, 4), ones(4), 0.25)).toBe(1.5);
    expect(quantile(Float64Array.of(1, 2, 3, 4, 5), ones(5), 0.5)).toBe(3);
    expect(quantile(Float64Array.of(1, 2, 3, 4), ones(4), 0.3)).toBe(2);
  });

  it("hits a share whose product with the pupils is no whole number in binary: 0.29 · 100 is 28.999999999999996", () => {
    const hundred = Float64Array.from({ length: 100 }, (_, at) => at + 1);
    expect(quantile(hundred, ones(100), 0.29)).toBe(29.5);
    expect(quantile(hundred, ones(100), 0.28)).toBe(28.5);
  });

  it("gives the lowest and the highest school at 0 and 1", () => {
    expect(quantile(books, enrolment, 0)).toBe(160 / 76);
    expect(quantile(books, enrolment, 1)).toBe(935 / 89);
  });

  it("counts pupils, not schools", () => {
    expect(quantile(Float64Array.of(1, 30), Float64Array.of(1, 10), 0.5)).toBe(3);
  });

  it("is the quantile of the pupils counted one by one", () => {
    fc.assert(
      fc.property(county, share, ({ totals, enrolment: weights, pupils }, at) => {
        const place = at * pupils.length;
        const hit = Math.abs(place - Math.round(place)) < 1e-9;
        const low = pupils[hit ? Math.round(place) - 1 : Math.ceil(place) - 1] ?? NaN;
        const high = hit ? (pupils[Math.round(place)] ?? low) : low;
        expect(quantile(totals, weights, at)).toBeCloseTo((low + high) / 2, 10);
      }),
    );
  });

  it("refuses shares outside 0 … 1", () => {
    expect(() => quantile(books, enrolment, 1.01)).toThrow(InvalidParameterError);
    expect(() => quantile(books, enrolment, NaN)).toThrow(InvalidParameterError);
  });
});

describe("ranges", () => {
  const values = Float64Array.from({ length: 100 }, (_, at) => at + 1);

  it("take the 5th and 95th percentile of the pupils", () => {
    expect(restrictedRange(values, ones(100))).toBe(90);
    expect(federalRangeRatio(values, ones(100))).toBeCloseTo(90 / 5.5, 14);
    expect(rangeRatio(values, ones(100))).toBe(100);
    expect(quantileRatio(values, ones(100))).toBeCloseTo(90.5 / 10.5, 14);
    expect(quantileRatio(values, ones(100), 0.8, 0.2)).toBeCloseTo(80.5 / 20.5, 14);
  });

  it("put nothing in relation to zero", () => {
    const some = Float64Array.of(0, 5, 9);
    expect(() => rangeRatio(some, ones(3))).toThrow(ZeroBaseError);
    expect(() => federalRangeRatio(some, ones(3))).toThrow(ZeroBaseError);
    expect(() => quantileRatio(some, ones(3))).toThrow(ZeroBaseError);
    expect(restrictedRange(some, ones(3))).toBe(9);
  });
});

describe("mcloone and verstegen", () => {
  it("split the group that straddles the half: the published 0.7053, not 0.72 or 0.533", () => {
    const heads = Float64Array.of(2, 4, 6, 6, 8, 12);
    const totals = Float64Array.of(2 * 1000, 4 * 200, 6 * 100, 6 * 60, 8 * 45, 12 * 24);
    expect(mcloone(totals, heads)).toBeCloseTo(0.7053, 4);
    expect(mcloone(totals, heads)).toBeCloseTo(603 / 855, 14);
    expect(verstegen(totals, heads)).toBeCloseTo((2000 + 800 + 600 + 360 + 45) / 855, 14);
  });

  it("are the halves of the pupils counted one by one over the median", () => {
    fc.assert(
      fc.property(county, ({ totals, enrolment: weights, pupils }) => {
        const doubled = pupils.flatMap((rate) => [rate, rate]);
        const half = doubled.length / 2;
        const median = ((doubled[half - 1] ?? NaN) + (doubled[half] ?? NaN)) / 2;
        const sum = (of: readonly number[]): number => of.reduce((a, b) => a + b, 0);
        expect(mcloone(totals, weights)).toBeCloseTo(sum(doubled.slice(0, half)) / (half * median), 10);
        expect(verstegen(totals, weights)).toBeCloseTo(sum(doubled.slice(half)) / (half * median), 10);
      }),
    );
  });

  it("need a median that is not zero and amounts that are not negative", () => {
    expect(() => mcloone(Float64Array.of(0, 0, 9), ones(3))).toThrow(ZeroBaseError);
    expect(() => verstegen(Float64Array.of(-1, 1, 9), ones(3))).toThrow(NegativeValueError);
  });
});

describe("share ratios", () => {
  it("split the schools in which a share ends: 10 pupils of 1 … 10", () => {
    const values = Float64Array.from({ length: 10 }, (_, at) => at + 1);
    expect(palma(values, ones(10))).toBe(1);
    expect(quintileShareRatio(values, ones(10))).toBeCloseTo(19 / 3, 14);
    expect(shareRatio(values, ones(10), 0.15, 0.15)).toBeCloseTo((10 + 4.5) / (1 + 1), 14);
  });

  it("are what they are for perfect balance: 0.25 and 1", () => {
    fc.assert(
      fc.property(county, ({ enrolment: weights }) => {
        const level = weights.map((pupils) => 3 * pupils);
        expect(palma(level, weights)).toBeCloseTo(0.25, 12);
        expect(quintileShareRatio(level, weights)).toBeCloseTo(1, 12);
      }),
    );
  });

  it("put nothing in relation to poorest who have nothing, and take no share of zero", () => {
    expect(() => palma(Float64Array.of(0, 0, 9), ones(3))).toThrow(ZeroBaseError);
    expect(() => shareRatio(books, enrolment, 0, 0.4)).toThrow(InvalidParameterError);
  });
});
