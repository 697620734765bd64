import fc from "fast-check";
import { coefficientTrend, growthRate } from "./index";

const years = fc
  .array(
    fc.record({
      before: fc.integer({ min: 1, max: 5000 }),
      after: fc.integer({ min: 1, max: 5000 }),
      pupilsBefore: fc.integer({ min: 1, max: 3000 }),
      pupilsAfter: fc.integer({ min: 1, max: 3000 }),
    }),
    { minLength: 1, maxLength: 20 },
  )
  .map((schools) => ({
    earlier: {
      totals: Float64Array.from(schools, ({ before }) => before),
      enrolment: Float64Array.from(schools, ({ pupilsBefore }) => pupilsBefore),
    },
    later: {
      totals: Float64Array.from(schools, ({ after }) => after),
      enrolment: Float64Array.from(schools, ({ pupilsAfter }) => pupilsAfter),
    },
  }));

describe("coefficientTrend", () => {
  it("splits the change without a rest", () => {
    fc.assert(
      fc.property(years, ({ earlier, later }) => {
        const { change, enrolmentPart, resourcePart } = coefficientTrend(earlier, later);
        expect(enrolmentPart + resourcePart).toBeCloseTo(change, 12);
      }),
    );
  });

  it("changes sign, and nothing else, where time runs backwards", () => {
    fc.assert(
      fc.property(years, ({ earlier, later }) => {
        const [there, back] = [coefficientTrend(earlier, later), coefficientTrend(later, earlier)];
        expect(back.enrolmentPart).toBeCloseTo(-there.enrolmentPart, 12);
        expect(back.resourcePart).toBeCloseTo(-there.resourcePart, 12);
      }),
    );
  });

  it("puts all down to the resource where no pupil moved, and all to the pupils where the resource stayed", () => {
    fc.assert(
      fc.property(years, ({ earlier, later }) => {
        const pupilsStay = coefficientTrend(earlier, { ...later, enrolment: earlier.enrolment });
        expect(pupilsStay.enrolmentPart).toBe(0);
        expect(pupilsStay.resourcePart).toBeCloseTo(pupilsStay.change, 14);
        const resourceStays = coefficientTrend(earlier, { ...later, totals: earlier.totals });
        expect(resourceStays.resourcePart).toBe(0);
        expect(resourceStays.enrolmentPart).toBeCloseTo(resourceStays.change, 14);
      }),
    );
  });

  it("refuses years with other schools", () => {
    const [one, two] = [new Float64Array(1).fill(1), new Float64Array(2).fill(1)];
    expect(() => coefficientTrend({ totals: one, enrolment: one }, { totals: two, enrolment: two })).toThrow(
      "arrays of 1 and 2 values",
    );
  });
});

describe("growthRate", () => {
  it("is the change relative to the earlier figure", () => {
    expect(growthRate(400, 420)).toBe(0.05);
    expect(growthRate(400, 0)).toBe(-1);
  });

  it("is the yearly rate that leads to the later figure", () => {
    expect(growthRate(100, 121, 2)).toBeCloseTo(0.1, 14);
  });

  it("is never infinite or NaN: it refuses what has no rate", () => {
    expect(() => growthRate(0, 5)).toThrow("the earlier figure is 0");
    expect(() => growthRate(5, NaN)).toThrow("later figure NaN");
    expect(() => growthRate(5, 6, 0)).toThrow("years 0");
  });
});
