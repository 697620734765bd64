import fc from "fast-check";
import { contentOf, formWorkbook, generateCounty, MISTAKES, plantMistakes, toSnapshot } from "../../src/build/county";
import { reportingSheets } from "../../src/build/samples/countyTables";
import { check, ruleOf } from "../../src/checks";
import { contextOf } from "./checked";

const SCHOOLS = 150;
const SEEDS = [1, 2, 3];

/** W01 and W02 look at what is going to be written, which is not planned here. */
const plantable = MISTAKES.filter(({ rule }) => ruleOf(rule).kind !== "write");

describe("a generated county without mistakes", () => {
  it("gets no finding at all, whatever its seed and size", () => {
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000 }), fc.integer({ min: 12, max: 80 }), (seed, schools) => {
        const { findings } = check(contextOf(toSnapshot(formWorkbook(generateCounty({ seed, schools })))));
        expect(findings.map(({ rule, location }) => [rule, location])).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it("gets no mustFix where schools fall short and figures are uneven", () => {
    for (const seed of SEEDS) {
      const county = generateCounty({ seed, schools: SCHOOLS, unmetShare: 0.3 });
      const { findings } = check(contextOf(toSnapshot(formWorkbook(county))));
      expect(findings.filter(({ severity }) => severity === "mustFix")).toEqual([]);
    }
  });
});

describe.each(plantable)("the planted mistake $id", (mistake) => {
  it.each(SEEDS)("is found by its rule at its cell, with declared companions only (seed %i)", (seed) => {
    const county = generateCounty({ seed, schools: SCHOOLS });
    const { content, planted } = plantMistakes(county, contentOf(county), [mistake], seed);
    const { findings } = check(contextOf(toSnapshot(reportingSheets(county, content))));
    const [place] = planted;
    const own = findings.filter(({ rule }) => rule === mistake.rule);
    const cells = own.flatMap(({ location, evidence }) => [location, ...evidence.map((item) => item.location)]);
    expect(cells).toContainEqual({ sheet: place?.sheet, cell: place?.cell });
    const allowed = [mistake.rule, ...ruleOf(mistake.rule).companions];
    expect(findings.map(({ rule }) => rule).filter((rule) => !allowed.includes(rule))).toEqual([]);
  });
});

it("finds every one of many mistakes in one workbook", () => {
  const county = generateCounty({ seed: 11, schools: 2 * SCHOOLS });
  const { content, planted } = plantMistakes(county, contentOf(county), plantable, 11);
  const { findings } = check(contextOf(toSnapshot(reportingSheets(county, content))));
  const found = new Set(findings.map(({ rule }) => rule));
  expect(planted.map(({ mistake }) => mistake.rule).filter((rule) => !found.has(rule))).toEqual([]);
});
