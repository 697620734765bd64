import fc from "fast-check";
import { decimal } from "./decimal";
import { differenceCoefficient } from "./dispersion";
import { coefficientAtMost } from "./exactLimit";

function atMost(limit: string, totals: number[], enrolment: number[]): boolean {
  const raw = Float64Array.from(totals);
  const pupils = Float64Array.from(enrolment);
  return coefficientAtMost(differenceCoefficient(raw, pupils), decimal(limit), raw, pupils);
}

describe("a coefficient against its limit", () => {
  it("passes a county whose coefficient is the limit exactly", () => {
    expect(atMost("0.5", [1, 3], [1, 1])).toBe(true);
    // 100 pupils each, figures 0.55 and 1.45: mean 1, deviation 0.45.
    expect(atMost("0.45", [55, 145], [100, 100])).toBe(true);
    expect(atMost("0.45", [5.5, 14.5, 0.55, 1.45], [10, 10, 1, 1])).toBe(true);
  });

  it("fails a county that is above the limit in the twelfth decimal", () => {
    expect(atMost("0.45", [55, 145.000000001], [100, 100])).toBe(false);
    expect(atMost("0.45", [55, 144.999999999], [100, 100])).toBe(true);
  });

  it("agrees with the computed coefficient away from the limit", () => {
    const county = fc.array(fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 3000 })), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(county, (schools) => {
        const totals = schools.map(([total]) => total);
        const enrolment = schools.map(([, pupils]) => pupils);
        const exact = differenceCoefficient(Float64Array.from(totals), Float64Array.from(enrolment));
        fc.pre(Math.abs(exact - 0.5) > 1e-6);
        expect(atMost("0.5", totals, enrolment)).toBe(exact < 0.5);
      }),
    );
  });

  it("decides the same exactly as in floating point where both are sure", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 2, maxLength: 30 }), (pupils) => {
        const totals = pupils.map((count, at) => count * (at % 2 === 0 ? 0.55 : 1.45));
        const raw = Float64Array.from(totals);
        const enrolment = Float64Array.from(pupils);
        const coefficient = differenceCoefficient(raw, enrolment);
        const above = decimal((coefficient + 1e-11).toFixed(12));
        const below = decimal((coefficient - 1e-11).toFixed(12));
        expect(coefficientAtMost(coefficient, above, raw, enrolment)).toBe(true);
        expect(coefficientAtMost(coefficient, below, raw, enrolment)).toBe(false);
      }),
    );
  });
});
