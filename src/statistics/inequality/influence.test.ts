import fc from "fast-check";
import { differenceCoefficient, weightedMoments } from "../dispersion";
import { NoSpreadError, ZeroMeanError } from "../errors";
import { contributions, influences } from "./influence";

/** Case W1 of `test/published/published.json`. */
const enrolment = Float64Array.of(45, 37, 89, 76, 55);
const books = Float64Array.of(279, 137, 935, 160, 402);

const county = fc
  .array(fc.record({ total: fc.integer({ min: 1, max: 5000 }), pupils: fc.integer({ min: 1, max: 3000 }) }), {
    minLength: 2,
    maxLength: 20,
  })
  .map((schools) => ({
    totals: Float64Array.from(schools, ({ total }) => total),
    pupils: Float64Array.from(schools, ({ pupils }) => pupils),
  }))
  .filter(({ totals, pupils }) => differenceCoefficient(totals, pupils) > 1e-3);

function plus(totals: Float64Array, school: number, amount: number): Float64Array {
  return totals.map((total, at) => (at === school ? total + amount : total));
}

describe("contributions", () => {
  it("are those of the official example", () => {
    const found = [...contributions(books, enrolment)].map((share) => share.toFixed(4));
    expect(found).toEqual(["0.0003", "0.0797", "0.4813", "0.4225", "0.0162"]);
  });

  it("sum to 1", () => {
    fc.assert(
      fc.property(county, ({ totals, pupils }) => {
        const together = contributions(totals, pupils).reduce((a, b) => a + b, 0);
        expect(together).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe("influences", () => {
  it("are the slope of the coefficient as measured by small steps both ways", () => {
    fc.assert(
      fc.property(county, ({ totals, pupils }) => {
        influences(totals, pupils).forEach((slope, school) => {
          const step = 1e-4 * (totals[school] ?? NaN);
          const above = differenceCoefficient(plus(totals, school, step), pupils);
          const below = differenceCoefficient(plus(totals, school, -step), pupils);
          const measured = (above - below) / (2 * step);
          expect(Math.abs(measured - slope)).toBeLessThanOrEqual(
            1e-3 * Math.abs(slope) + 1e-5 / (totals[school] ?? NaN),
          );
        });
      }),
      { numRuns: 50 },
    );
  });

  it("are negative exactly below (1 + CV²) times the county ratio", () => {
    const { ratio, variance } = weightedMoments(books, enrolment);
    const turning = ratio + variance / ratio;
    const negative = [...influences(books, enrolment)].map((slope) => slope < 0);
    expect(negative).toEqual([...books].map((total, school) => total / (enrolment[school] ?? NaN) < turning));
    expect(negative).toEqual([true, true, false, true, true]);
  });
});

describe("a county in perfect balance", () => {
  it("has no variance to be shared out, though 0.3/3 and 0.1/1 differ in the last bit", () => {
    const even = Float64Array.of(0.3, 0.1);
    expect(() => contributions(even, Float64Array.of(3, 1))).toThrow(NoSpreadError);
    expect(() => influences(even, Float64Array.of(3, 1))).toThrow(NoSpreadError);
  });

  it("is another thing than a county without any of the resource", () => {
    expect(() => contributions(new Float64Array(2), Float64Array.of(3, 1))).toThrow(ZeroMeanError);
  });
});
