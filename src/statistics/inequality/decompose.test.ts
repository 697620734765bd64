import fc from "fast-check";
import { differenceCoefficient, weightedMoments } from "../dispersion";
import { LengthMismatchError, ZeroMeanError } from "../errors";
import { decompose } from "./decompose";
import { theilL, theilT } from "./theil";

/** Case W1 of `test/published/published.json`; schools 1–2 against 3–5. */
const enrolment = Float64Array.of(45, 37, 89, 76, 55);
const books = Float64Array.of(279, 137, 935, 160, 402);
const group = ["urban", "urban", "rural", "rural", "rural"] as const;

describe("decompose", () => {
  const found = decompose(books, enrolment, group);

  it("splits the official example's Theil T and L as computed independently", () => {
    expect(found.theilT.total).toBeCloseTo(0.143629554796509, 13);
    expect(found.theilT.within).toBeCloseTo(0.135891172834995, 13);
    expect(found.theilT.between).toBeCloseTo(0.007738381961514, 13);
    expect(found.theilL?.total).toBeCloseTo(0.171037145400138, 13);
    expect(found.theilL?.within).toBeCloseTo(0.162901085522018, 13);
    expect(found.theilL?.between).toBeCloseTo(0.00813605987812, 13);
  });

  it("describes each group by its own schools", () => {
    expect(found.groups.map((figures) => [figures.group, figures.schools])).toEqual([
      ["urban", 2],
      ["rural", 3],
    ]);
    const [urban] = found.groups;
    expect(urban?.pupilShare).toBeCloseTo(82 / 302, 15);
    expect(urban?.resourceShare).toBeCloseTo(416 / 1913, 15);
    expect(urban?.ratio).toBeCloseTo(416 / 82, 14);
    expect(urban?.variance).toBeCloseTo(weightedMoments(books.slice(0, 2), enrolment.slice(0, 2)).variance, 14);
    expect(urban?.theilT).toBeCloseTo(theilT(books.slice(0, 2), enrolment.slice(0, 2)), 15);
  });

  it("gives all inequality to the groups where schools of one group are alike: y = 0, 0, 0, 10, 10, 10", () => {
    const ones = new Float64Array(6).fill(1);
    const halves = decompose(Float64Array.of(0, 0, 0, 10, 10, 10), ones, [1, 1, 1, 2, 2, 2]);
    expect(halves.theilT.total).toBeCloseTo(Math.LN2, 15);
    expect(halves.theilT.between).toBeCloseTo(Math.LN2, 15);
    expect(halves.theilT.within).toBe(0);
    expect(halves.squaredCoefficient).toEqual({ total: 1, within: 0, between: 1 });
  });

  it("leaves Theil L open where a school has nothing, and gives the rest", () => {
    const open = decompose(Float64Array.of(0, 5, 9), Float64Array.of(1, 2, 3), ["a", "a", "b"]);
    expect(open.theilL).toBeNull();
    expect(open.groups[0]?.theilL).toBeNull();
    expect(open.groups[1]?.theilL).toBe(0);
    expect(open.variance.within + open.variance.between).toBeCloseTo(open.variance.total, 14);
  });

  it("refuses groups of another length and a county without any of the resource", () => {
    expect(() => decompose(books, enrolment, ["a"])).toThrow(LengthMismatchError);
    expect(() => decompose(new Float64Array(2), Float64Array.of(1, 1), ["a", "b"])).toThrow(ZeroMeanError);
  });
});

describe("for any county and any grouping", () => {
  const school = fc.record({
    total: fc.integer({ min: 1, max: 5000 }),
    pupils: fc.integer({ min: 1, max: 3000 }),
    group: fc.integer({ min: 1, max: 4 }),
  });

  it("within and between add up to the measure of the whole county", () => {
    fc.assert(
      fc.property(fc.array(school, { minLength: 1, maxLength: 25 }), (schools) => {
        const totals = Float64Array.from(schools, ({ total }) => total);
        const pupils = Float64Array.from(schools, (own) => own.pupils);
        const found = decompose(
          totals,
          pupils,
          schools.map((own) => own.group),
        );
        const coefficient = differenceCoefficient(totals, pupils);
        expect(found.squaredCoefficient.total).toBeCloseTo(coefficient * coefficient, 12);
        expect(found.theilT.total).toBeCloseTo(theilT(totals, pupils), 12);
        expect(found.theilL?.total).toBeCloseTo(theilL(totals, pupils), 12);
        for (const parts of [found.theilT, found.theilL, found.squaredCoefficient, found.variance]) {
          const { within, between, total } = parts ?? { within: NaN, between: NaN, total: NaN };
          expect(Math.abs(within + between - total)).toBeLessThanOrEqual(1e-12 * Math.max(1, total));
          expect(Math.min(within, between)).toBeGreaterThanOrEqual(-1e-13);
        }
      }),
    );
  });
});
