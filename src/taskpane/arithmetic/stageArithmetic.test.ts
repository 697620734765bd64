import fc from "fast-check";
import { readFileSync } from "node:fs";
import { assess, type Assessment } from "../../assessment";
import { contentOf, generateCounty, sheetsOf, toSnapshot } from "../../build/county";
import { HURRIED } from "../../build/samples/files";
import { fiveSchools } from "../../build/samples/fiveSchools";
import { STAGES, type Stage } from "../../standards";
import { sorted } from "./sorted";
import { stageArithmetic, type StageArithmetic } from "./stageArithmetic";

const SETTINGS = { standard: null, province: null, language: "zh", replaceFormulas: false } as const;

function arithmeticOf(assessment: Assessment, stage: Stage, indicator: string): StageArithmetic {
  const arithmetic = stageArithmetic(assessment, stage, indicator);
  if (arithmetic === null) throw new Error(`no figure of ${indicator}`);
  return arithmetic;
}

/** Every figure of an assessment, with its arithmetic. */
function everyFigure(assessment: Assessment) {
  return STAGES.flatMap((stage) =>
    Object.entries(assessment.stages[stage]?.indicators ?? {}).map(([id, figure]) => ({
      id,
      stage,
      figure,
      arithmetic: stageArithmetic(assessment, stage, id),
    })),
  );
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

describe("the arithmetic of the published worked example", () => {
  const assessment = assess(toSnapshot(fiveSchools()), SETTINGS);
  const arithmetic = arithmeticOf(assessment, "primary", "B5");
  const published: unknown = JSON.parse(readFileSync("test/published/published.json", "utf8"));
  const { cases } = published as { cases: { id: string; printed: { terms: number[]; S: number; CV: number } }[] };
  const printed = cases.find(({ id }) => id === "W1")?.printed;

  it("has the printed term of each school, as far as the document prints it", () => {
    expect(printed?.terms).toHaveLength(5);
    // Worked from figures of two decimals: the third school's 5.13 is 5.127.
    arithmetic.terms.forEach(({ term }, at) => {
      expect(Math.abs(term - (printed?.terms[at] ?? NaN))).toBeLessThan(0.006);
    });
    expect(arithmetic.deviation).toBeCloseTo(printed?.S ?? NaN, 2);
    expect(arithmetic.coefficient).toBeCloseTo(printed?.CV ?? NaN, 2);
  });

  it("starts from the books and pupils that stand in the form", () => {
    expect(arithmetic.terms.map(({ pupils, amount }) => [pupils, amount])).toEqual([
      [45, 279],
      [37, 137],
      [89, 935],
      [76, 160],
      [55, 402],
    ]);
    expect([arithmetic.pupils, arithmetic.amount]).toEqual([302, 1913]);
  });

  it("puts first, where asked, the school that adds most", () => {
    expect(sorted(arithmetic.terms, "term").map(({ school }) => school.name)[0]).toBe("小学3");
    expect(sorted(arithmetic.terms, "value")[0]?.school.name).toBe("小学4");
    expect(sorted(arithmetic.terms, "pupils")[0]?.pupils).toBe(89);
    expect(sorted(arithmetic.terms, "form")).toBe(arithmetic.terms);
  });
});

describe("the arithmetic of a figure", () => {
  it("comes to exactly the mean, the deviation and the coefficient that the assessment has", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const county = generateCounty({ ...HURRIED, seed });
        const assessment = assess(toSnapshot(sheetsOf(contentOf(county))), SETTINGS);
        for (const { figure, arithmetic } of everyFigure(assessment)) {
          if (figure.mean === null || arithmetic === null) {
            expect([figure.mean, arithmetic]).toEqual([null, null]);
            continue;
          }
          const { mean, deviation, coefficient } = arithmetic;
          expect([mean, deviation, coefficient]).toEqual([figure.mean, figure.sd, figure.cv]);
        }
      }),
      { numRuns: 10 },
    );
  });

  it("has terms that sum to the variance, weights and contributions that sum to one, whatever the county", () => {
    const county = generateCounty(HURRIED);
    const assessment = assess(toSnapshot(sheetsOf(contentOf(county))), SETTINGS);
    const figures = everyFigure(assessment);
    expect(figures).toHaveLength(14);
    for (const { arithmetic, stage } of figures) {
      if (arithmetic === null) throw new Error("a figure is missing");
      const { terms, variance, mean, amount, pupils } = arithmetic;
      expect(terms).toHaveLength(assessment.stages[stage]?.schools ?? -1);
      expect(sumOf(terms.map(({ term }) => term)) / variance).toBeCloseTo(1, 12);
      expect(sumOf(terms.map(({ weight }) => weight))).toBeCloseTo(1, 12);
      expect(sumOf(terms.map(({ contribution }) => contribution))).toBeCloseTo(1, 12);
      expect(amount / pupils / mean).toBeCloseTo(1, 12);
    }
  });

  it("leaves out the schools that do not count", () => {
    const assessment = assess(toSnapshot(sheetsOf(contentOf(generateCounty(HURRIED)))), SETTINGS);
    expect(assessment.notCounted.length).toBeGreaterThan(0);
    const names = new Set(assessment.notCounted.map(({ name, stage }) => `${name} ${String(stage)}`));
    for (const { terms } of everyFigure(assessment).flatMap(({ arithmetic }) => arithmetic ?? [])) {
      for (const { school } of terms) expect(names.has(`${school.name} ${String(school.stage)}`)).toBe(false);
    }
  });

  it("is none where a counted school lacks the indicator", () => {
    const assessment = assess(toSnapshot(fiveSchools()), SETTINGS);
    expect(stageArithmetic(assessment, "primary", "B1")).toBeNull();
    expect(stageArithmetic(assessment, "junior", "B5")).toBeNull();
    expect(stageArithmetic(assessment, "primary", "Q1")).toBeNull();
  });

  it("of the form's rounded figures comes from those, as the assessment does", () => {
    const listOnly = sheetsOf(contentOf(generateCounty(HURRIED))).filter(({ name }) => name !== "学校基础数据");
    const assessment = assess(toSnapshot(listOnly), SETTINGS);
    const figures = everyFigure(assessment).filter(({ figure }) => figure.source === "form" && figure.mean !== null);
    expect(figures.length).toBeGreaterThan(0);
    for (const { figure, arithmetic } of figures) {
      expect([arithmetic?.mean, arithmetic?.deviation, arithmetic?.coefficient]).toEqual([
        figure.mean,
        figure.sd,
        figure.cv,
      ]);
    }
  });
});
