import fc from "fast-check";
import { decimal, fromNumber, multiply } from "./decimal";
import { InvalidDecimalError, InvalidDenominatorError } from "./errors";
import { atLeast, compareRatio, roundRatioHalfUp } from "./ratio";

const hundred = decimal("100");

function compareTeachers(teachers: number, pupils: number): -1 | 0 | 1 {
  return compareRatio(multiply(fromNumber(teachers), hundred), fromNumber(pupils), decimal("0.9"));
}

describe("compareRatio", () => {
  it("finds 9 teachers for 1,000 pupils equal to 0.9 per hundred, which binary arithmetic does not", () => {
    expect((9 / 1000) * 100 >= 0.9).toBe(false);
    expect(compareTeachers(9, 1000)).toBe(0);
    expect(compareTeachers(18, 2000)).toBe(0);
  });

  it("tells one pupil more or less", () => {
    expect(compareTeachers(9, 1001)).toBe(-1);
    expect(compareTeachers(9, 999)).toBe(1);
  });

  it.each(["0", "-1"])("refuses the denominator %s", (text) => {
    expect(() => compareRatio(decimal("1"), decimal(text), decimal("1"))).toThrow(InvalidDenominatorError);
  });
});

describe("roundRatioHalfUp", () => {
  it.each([
    ["1", "3", 2, 0.33],
    ["2", "3", 2, 0.67],
    ["1", "8", 2, 0.13],
    ["-1", "8", 2, -0.13],
    ["201", "200", 2, 1.01],
    ["1.005", "1", 2, 1.01],
    ["95.15", "1", 1, 95.2],
    ["20", "0.5", 0, 40],
  ])("rounds %s / %s to %d decimals as %d", (numerator, denominator, places, rounded) => {
    expect(roundRatioHalfUp(decimal(numerator), decimal(denominator), places)).toBe(rounded);
  });

  it("refuses a denominator of 0", () => {
    expect(() => roundRatioHalfUp(decimal("1"), decimal("0"), 2)).toThrow(InvalidDenominatorError);
  });
});

describe("atLeast", () => {
  const thresholds = ["0", "0.765", "0.85", "0.9", "1", "1.955", "2.3", "4.2", "4.505", "10.2", "1700", "2500"];
  const threshold = fc.constantFrom(...thresholds).map((text) => decimal(text));
  const scale = fc.constantFrom(1, 100);

  function exactly(numerator: number, denominator: number, factor: number, limit: ReturnType<typeof decimal>): boolean {
    const top = multiply(fromNumber(numerator), fromNumber(factor));
    return compareRatio(top, fromNumber(denominator), limit) >= 0;
  }

  it("decides as the exact form does for any numbers", () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.double({ min: Number.MIN_VALUE, noNaN: true, noDefaultInfinity: true }),
        scale,
        threshold,
        (top, bottom, factor, limit) => atLeast(top, bottom, factor, limit) === exactly(top, bottom, factor, limit),
      ),
    );
  });

  it("decides as the exact form does right at the threshold, one unit above and below", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), scale, threshold, (pupils, factor, limit) => {
        const nearest = Number(limit.units) * pupils;
        const at = nearest / 10 ** limit.scale / factor;
        return [at, at * (1 + 2 ** -52), at * (1 - 2 ** -52), at + 0.01, at - 0.01].every(
          (top) => atLeast(top, pupils, factor, limit) === exactly(top, pupils, factor, limit),
        );
      }),
    );
  });

  it("passes 9 teachers for 1,000 pupils, not 8", () => {
    expect(atLeast(9, 1000, 100, decimal("0.9"))).toBe(true);
    expect(atLeast(8, 1000, 100, decimal("0.9"))).toBe(false);
  });

  it("stays exact where doubles overflow or run out of digits", () => {
    expect(atLeast(1e308, 1e308, 100, decimal("100"))).toBe(true);
    expect(atLeast(5e-324, 5e-324, 1, decimal("1"))).toBe(true);
    expect(atLeast(1, 1, 1, decimal(`0.${"0".repeat(400)}1`))).toBe(true);
  });

  it("refuses what is no number and a school without pupils", () => {
    expect(() => atLeast(NaN, 1, 1, decimal("1"))).toThrow(InvalidDecimalError);
    expect(() => atLeast(1, Infinity, 1, decimal("1"))).toThrow(InvalidDecimalError);
    expect(() => atLeast(1, 0, 1, decimal("1"))).toThrow(InvalidDenominatorError);
    expect(() => atLeast(1, -1, 1, decimal("1"))).toThrow(InvalidDenominatorError);
  });
});
