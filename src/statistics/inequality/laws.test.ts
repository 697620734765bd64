import fc from "fast-check";
import { atkinson } from "./atkinson";
import { gini } from "./gini";
import { hoover } from "./hoover";
import { theilL, theilT } from "./theil";

interface School {
  readonly total: number;
  readonly pupils: number;
}

type Measure = (totals: Float64Array, enrolment: Float64Array) => number;

const county = fc.array(
  fc.record({ total: fc.integer({ min: 1, max: 20000 }), pupils: fc.integer({ min: 1, max: 3000 }) }),
  { minLength: 2, maxLength: 25 },
);

const measures: readonly (readonly [string, Measure])[] = [
  ["gini", gini],
  ["hoover", hoover],
  ["theilT", theilT],
  ["theilL", theilL],
  ["atkinson at 0.5", (totals, enrolment) => atkinson(totals, enrolment, 0.5)],
  ["atkinson at 1", (totals, enrolment) => atkinson(totals, enrolment, 1)],
  ["atkinson at 2", (totals, enrolment) => atkinson(totals, enrolment, 2)],
];

function of(measure: Measure, schools: readonly School[]): number {
  return measure(
    Float64Array.from(schools, ({ total }) => total),
    Float64Array.from(schools, ({ pupils }) => pupils),
  );
}

function close(left: number, right: number): boolean {
  return Math.abs(left - right) <= 1e-11 * Math.max(1, Math.abs(left));
}

describe.each(measures)("%s", (_, measure) => {
  it("does not depend on the unit of the resource", () => {
    fc.assert(
      fc.property(county, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (schools, factor) =>
        close(
          of(measure, schools),
          of(
            measure,
            schools.map(({ total, pupils }) => ({ total: total * factor, pupils })),
          ),
        ),
      ),
    );
  });

  it("does not depend on the order of the schools", () => {
    fc.assert(fc.property(county, (schools) => close(of(measure, schools), of(measure, schools.slice().reverse()))));
  });

  it("does not change where every school stands twice", () => {
    fc.assert(fc.property(county, (schools) => close(of(measure, schools), of(measure, [...schools, ...schools]))));
  });

  it("is never raised by the merger of two schools", () => {
    fc.assert(
      fc.property(county, (schools) => {
        const [first, second, ...rest] = schools;
        if (first === undefined || second === undefined) return false;
        const merged = { total: first.total + second.total, pupils: first.pupils + second.pupils };
        return of(measure, [merged, ...rest]) <= of(measure, schools) + 1e-12;
      }),
    );
  });

  it("is 0 for perfect balance", () => {
    fc.assert(
      fc.property(county, fc.integer({ min: 1, max: 50 }), (schools, each) => {
        const level = schools.map(({ pupils }) => ({ total: each * pupils, pupils }));
        return Math.abs(of(measure, level)) < 1e-13;
      }),
    );
  });
});

describe("against the plain definitions", () => {
  const figures = county.map((schools) => {
    const pupils = schools.reduce((sum, own) => sum + own.pupils, 0);
    const ratio = schools.reduce((sum, own) => sum + own.total, 0) / pupils;
    return { schools, ratio, each: schools.map((own) => ({ p: own.pupils / pupils, x: own.total / own.pupils })) };
  });

  it("gini is the mean difference of all pairs over twice the ratio", () => {
    fc.assert(
      fc.property(figures, ({ schools, each, ratio }) => {
        const pairs = each.flatMap((a) => each.map((b) => a.p * b.p * Math.abs(a.x - b.x)));
        return close(of(gini, schools), pairs.reduce((a, b) => a + b, 0) / (2 * ratio));
      }),
    );
  });

  it("theilT, theilL and atkinson are their textbook sums", () => {
    fc.assert(
      fc.property(figures, fc.constantFrom(0, 0.25, 0.9, 1.5, 3), ({ schools, each, ratio }, aversion) => {
        const mean = (term: (r: number) => number): number =>
          each.reduce((sum, { p, x }) => sum + p * term(x / ratio), 0);
        const t = mean((r) => r * Math.log(r));
        const l = -mean(Math.log);
        const a = 1 - mean((r) => r ** (1 - aversion)) ** (1 / (1 - aversion));
        const own = of((totals, enrolment) => atkinson(totals, enrolment, aversion), schools);
        return close(of(theilT, schools), t) && close(of(theilL, schools), l) && close(own, a);
      }),
    );
  });
});
