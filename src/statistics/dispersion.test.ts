import published from "../../test/published/published.json";
import { compare, decimal, formatDecimal, roundHalfUp } from "./decimal";
import {
  compositeCoefficient,
  differenceCoefficient,
  differenceCoefficientOfRates,
  mean,
  populationCoefficient,
  populationStandardDeviation,
  sampleCoefficient,
  sampleStandardDeviation,
  weightedMoments,
} from "./dispersion";
import {
  EmptySampleError,
  InvalidValueError,
  InvalidWeightError,
  LengthMismatchError,
  SampleTooSmallError,
  ZeroMeanError,
} from "./errors";

/** The five schools of the worked example, case W1. */
const enrolment = Float64Array.of(45, 37, 89, 76, 55);
const books = Float64Array.of(279, 137, 935, 160, 402);
const booksPerPupil = books.map((total, school) => total / (enrolment[school] ?? NaN));

describe("differenceCoefficient of the published five schools", () => {
  it("uses the numbers as published", () => {
    const schools = published.cases.find(({ id }) => id === "W1")?.schools ?? [];
    expect(schools.map(({ P }) => P)).toEqual([...enrolment]);
    expect(schools.map(({ x }) => x)).toEqual([...books]);
  });

  it("is 0.5152566298844765 to twelve digits", () => {
    expect(differenceCoefficient(books, enrolment)).toBeCloseTo(0.5152566298844765, 12);
  });

  it("rests on the county ratio and variance that the example prints", () => {
    const { ratio, variance } = weightedMoments(books, enrolment);
    expect(ratio).toBeCloseTo(6.3344370861, 10);
    expect(variance).toBeCloseTo(10.6527867029, 9);
    expect(Math.sqrt(variance)).toBeCloseTo(3.2638607052, 10);
  });

  it("is the same from figures per pupil with the enrolment as weight", () => {
    expect(differenceCoefficientOfRates(booksPerPupil, enrolment)).toBeCloseTo(0.5152566298844765, 12);
  });

  it("is not what the usual mistakes give", () => {
    expect(populationCoefficient(booksPerPupil)).toBeCloseTo(0.4887706816, 9);
    expect(sampleCoefficient(booksPerPupil)).toBeCloseTo(0.5464622347, 9);
    const overCountyRatio = populationStandardDeviation(booksPerPupil) / weightedMoments(books, enrolment).ratio;
    expect(overCountyRatio).toBeCloseTo(0.4602287106, 9);
    expect(differenceCoefficient(booksPerPupil, enrolment)).not.toBeCloseTo(0.515, 2);
  });
});

describe("compositeCoefficient", () => {
  const tables = published.cases.filter(({ kind }) => kind === "published-county-table");

  it("has county tables to be compared with", () => {
    expect(tables.length).toBeGreaterThanOrEqual(10);
  });

  it.each(tables)("is the mean that $county $level printed, as far as its rounding goes", (table) => {
    const composite = compositeCoefficient(Float64Array.from(Object.values(table.cv ?? {})));
    expect(Math.abs(composite - (table.composite_published ?? NaN))).toBeLessThan(0.001);
    expect(composite).toBeCloseTo(table.composite_recomputed_mean ?? NaN, 12);
  });

  it("is no composite without coefficients", () => {
    expect(() => compositeCoefficient(new Float64Array())).toThrow(EmptySampleError);
  });
});

describe("a weighted vector with published values (R, package ineq)", () => {
  const x = Float64Array.of(541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261);
  const n = Float64Array.of(482, 825, 722, 690, 661, 760, 745, 2140, 1911, 1024);

  it("has the unweighted coefficients 0.916958182882324 and 0.966558792345788", () => {
    expect(populationCoefficient(x)).toBeCloseTo(0.916958182882324, 14);
    expect(sampleCoefficient(x)).toBeCloseTo(0.966558792345788, 14);
  });

  it("has the weighted coefficient 0.733159038194987, from rates and from totals", () => {
    expect(differenceCoefficientOfRates(x, n)).toBeCloseTo(0.733159038194987, 14);
    const totals = x.map((rate, group) => rate * (n[group] ?? NaN));
    expect(differenceCoefficient(totals, n)).toBeCloseTo(0.733159038194987, 14);
  });
});

describe("a published rounding case", () => {
  it("fails a limit of 0.50 with 0.501787, though it prints as 0.50", () => {
    const coefficient = decimal("0.501787");
    expect(formatDecimal(roundHalfUp(coefficient, 2))).toBe("0.50");
    expect(compare(coefficient, decimal("0.50"))).toBe(1);
  });
});

/** The error that a computation ends with. */
function refusal(compute: () => unknown): unknown {
  try {
    compute();
  } catch (error) {
    return error;
  }
  return "nothing was refused";
}

describe("what is refused", () => {
  const one = Float64Array.of(1);

  it("has no coefficient without a school", () => {
    expect(() => differenceCoefficient(new Float64Array(), new Float64Array())).toThrow(EmptySampleError);
    expect(() => populationStandardDeviation(new Float64Array())).toThrow(EmptySampleError);
  });

  it("has no coefficient where the county has none of the resource, or less", () => {
    expect(() => differenceCoefficient(Float64Array.of(0, 0), Float64Array.of(5, 6))).toThrow(ZeroMeanError);
    expect(() => differenceCoefficient(Float64Array.of(-3, 1), Float64Array.of(5, 6))).toThrow(ZeroMeanError);
  });

  it.each([0, -1, NaN, Infinity])("refuses an enrolment of %d and says at which school", (weight) => {
    const refused = refusal(() => differenceCoefficient(Float64Array.of(1, 1), Float64Array.of(1, weight)));
    expect(refused).toBeInstanceOf(InvalidWeightError);
    expect(refused).toHaveProperty("index", 1);
  });

  it.each([NaN, Infinity, -Infinity])("refuses a total of %d and says at which school", (total) => {
    const refused = refusal(() => differenceCoefficient(Float64Array.of(1, total), Float64Array.of(1, 1)));
    expect(refused).toBeInstanceOf(InvalidValueError);
    expect(refused).toHaveProperty("index", 1);
  });

  it("refuses totals and enrolment of different lengths", () => {
    expect(() => weightedMoments(one, Float64Array.of(1, 2))).toThrow(LengthMismatchError);
  });

  it("has no sample deviation of a single value, and the population deviation 0", () => {
    expect(() => sampleStandardDeviation(one)).toThrow(SampleTooSmallError);
    expect(populationStandardDeviation(one)).toBe(0);
    expect(mean(one)).toBe(1);
  });
});
