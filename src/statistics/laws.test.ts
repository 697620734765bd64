import fc from "fast-check";
import { differenceCoefficient, weightedMoments } from "./dispersion";
import { groupedCoefficients, schoolGroups } from "./grouped";

interface School {
  readonly total: number;
  readonly pupils: number;
}

const school: fc.Arbitrary<School> = fc.record({
  total: fc.integer({ min: 1, max: 20000 }),
  pupils: fc.integer({ min: 1, max: 3000 }),
});
const county = fc.array(school, { minLength: 2, maxLength: 40 });
const tolerance = 1e-12;

function coefficient(schools: readonly School[]): number {
  return differenceCoefficient(
    Float64Array.from(schools, ({ total }) => total),
    Float64Array.from(schools, ({ pupils }) => pupils),
  );
}

/** Within rounding of each other; counties in perfect balance differ from 0 by the rounding of one division. */
function same(left: number, right: number): boolean {
  return Math.abs(left - right) <= tolerance * Math.max(1, left, right);
}

describe("the official coefficient", () => {
  it("does not depend on the order of the schools", () => {
    fc.assert(
      fc.property(
        county.chain((schools) =>
          fc.tuple(fc.constant(schools), fc.shuffledSubarray(schools, { minLength: schools.length })),
        ),
        ([schools, shuffled]) => same(coefficient(schools), coefficient(shuffled)),
      ),
    );
  });

  it("does not depend on the unit of the resource", () => {
    fc.assert(
      fc.property(county, fc.double({ min: 1e-4, max: 1e4, noNaN: true }), (schools, factor) => {
        const converted = schools.map(({ total, pupils }) => ({ total: total * factor, pupils }));
        return same(coefficient(converted), coefficient(schools));
      }),
    );
  });

  it("does not change where every school is doubled, pupils and resource alike", () => {
    fc.assert(
      fc.property(county, (schools) => {
        const doubled = schools.map(({ total, pupils }) => ({ total: 2 * total, pupils: 2 * pupils }));
        return same(coefficient(doubled), coefficient(schools));
      }),
    );
  });

  it("stays where everything added keeps each school's share of the resource", () => {
    fc.assert(
      fc.property(county, fc.integer({ min: 1, max: 9 }), (schools, times) => {
        const added = schools.map(({ total, pupils }) => ({ total: total + times * total, pupils }));
        return same(coefficient(added), coefficient(schools));
      }),
    );
  });

  it("falls where every pupil of the county gets the same on top", () => {
    fc.assert(
      fc.property(county, fc.integer({ min: 1, max: 100 }), (schools, each) => {
        const added = schools.map(({ total, pupils }) => ({ total: total + each * pupils, pupils }));
        return coefficient(added) <= coefficient(schools) + tolerance;
      }),
    );
  });

  it("never lets a merger of two schools raise it", () => {
    fc.assert(
      fc.property(county, (schools) => {
        const [first, second, ...rest] = schools;
        if (first === undefined || second === undefined) return false;
        const merged = { total: first.total + second.total, pupils: first.pupils + second.pupils };
        return coefficient([merged, ...rest]) <= coefficient(schools) + tolerance;
      }),
    );
  });

  it("is 0 where every school has the same for each pupil, and only there", () => {
    fc.assert(
      fc.property(county, fc.integer({ min: 1, max: 50 }), (schools, each) => {
        const level = schools.map(({ pupils }) => ({ total: each * pupils, pupils }));
        const [first, ...rest] = level;
        if (first === undefined) return false;
        return coefficient(level) < tolerance && coefficient([{ ...first, total: first.total + 1 }, ...rest]) > 0;
      }),
    );
  });

  it("takes the county ratio as mean, not the mean of the schools' ratios", () => {
    fc.assert(
      fc.property(county, (schools) => {
        const totals = Float64Array.from(schools, ({ total }) => total);
        const pupils = Float64Array.from(schools, ({ pupils: count }) => count);
        const ratio = totals.reduce((a, b) => a + b, 0) / pupils.reduce((a, b) => a + b, 0);
        return same(weightedMoments(totals, pupils).ratio / ratio, 1);
      }),
    );
  });
});

describe("grouped coefficients", () => {
  it("are those of each county alone", () => {
    fc.assert(
      fc.property(fc.array(county, { minLength: 1, maxLength: 8 }), (counties) => {
        const schools = counties.flat();
        const ends = counties.map((_, index) => counties.slice(0, index + 1).flat().length);
        const groups = schoolGroups(
          Float64Array.from(schools, ({ pupils }) => pupils),
          Uint32Array.of(0, ...ends),
        );
        const found = groupedCoefficients(
          Float64Array.from(schools, ({ total }) => total),
          groups,
        );
        expect(found).toHaveLength(counties.length);
        counties.forEach((schoolsOfOne, index) => {
          expect(same(found[index] ?? NaN, coefficient(schoolsOfOne))).toBe(true);
        });
      }),
    );
  });
});
