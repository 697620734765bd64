import fc from "fast-check";
import { differenceCoefficient, differenceCoefficientOfRates } from "./dispersion";
import { EmptySampleError, InvalidValueError, LengthMismatchError } from "./errors";
import { coefficientInterval } from "./interval";

/** A school with what its rounding hid, as a share of the half unit from −1 to 1. */
const school = fc.record({
  rate: fc.integer({ min: 0, max: 3000 }).map((hundredths) => hundredths / 100),
  pupils: fc.integer({ min: 1, max: 3000 }),
  hidden: fc.oneof(fc.constantFrom(-1, 1), fc.double({ min: -1, max: 1, noNaN: true })),
  half: fc.constantFrom(0, 0.005, 0.05, 0.5),
});
const county = fc.array(school, { minLength: 1, maxLength: 30 });

describe("coefficientInterval", () => {
  it("encloses the coefficient of every county that rounds to the figures", () => {
    fc.assert(
      fc.property(county, (schools) => {
        const enrolment = Float64Array.from(schools, ({ pupils }) => pupils);
        const truth = Float64Array.from(schools, ({ rate, hidden, half }) => rate + hidden * half);
        const halfUnits = Float64Array.from(schools, ({ half }) => half);
        fc.pre(truth.some((rate) => rate > 0) && truth.every((rate) => rate >= 0));
        const { low, high } = coefficientInterval(
          Float64Array.from(schools, ({ rate }) => rate),
          enrolment,
          halfUnits,
        );
        const coefficient = differenceCoefficientOfRates(truth, enrolment);
        return low <= coefficient && coefficient <= high;
      }),
      { numRuns: 2000 },
    );
  });

  it("is the coefficient itself where nothing was rounded", () => {
    const { low, high } = coefficientInterval(Float64Array.of(1, 3), Float64Array.of(5, 5), 0);
    expect(low).toBeCloseTo(0.5, 11);
    expect(high).toBeCloseTo(0.5, 11);
    expect(low <= 0.5 && 0.5 <= high).toBe(true);
  });

  it("is narrower than the form's third decimal times four for the published example in two decimals", () => {
    const enrolment = Float64Array.of(45, 37, 89, 76, 55);
    const books = Float64Array.of(279, 137, 935, 160, 402);
    const { low, high } = coefficientInterval(Float64Array.of(6.2, 3.7, 10.51, 2.11, 7.31), enrolment, 0.005);
    const exact = differenceCoefficient(books, enrolment);
    expect(low <= exact && exact <= high).toBe(true);
    expect(high - low).toBeLessThan(0.004);
  });

  it("does not enclose what STDEV.P / AVERAGE gives for the published example", () => {
    const enrolment = Float64Array.of(45, 37, 89, 76, 55);
    const { low } = coefficientInterval(Float64Array.of(6.2, 3.7, 10.51, 2.11, 7.31), enrolment, 0.005);
    expect(0.4887706816).toBeLessThan(low);
  });

  it("has no upper end where the mean may be zero", () => {
    expect(coefficientInterval(Float64Array.of(0, 0.01), Float64Array.of(1, 1), 0.005).high).toBe(Infinity);
  });

  it("refuses half units that are negative, endless or too few, and a county without schools", () => {
    const rates = Float64Array.of(1, 2);
    expect(() => coefficientInterval(rates, rates, -0.1)).toThrow(InvalidValueError);
    expect(() => coefficientInterval(rates, rates, Infinity)).toThrow(InvalidValueError);
    expect(() => coefficientInterval(rates, rates, Float64Array.of(0.1))).toThrow(LengthMismatchError);
    expect(() => coefficientInterval(new Float64Array(), new Float64Array(), 0.1)).toThrow(EmptySampleError);
  });
});
