import fc from "fast-check";
import { listRow, listSheet, schoolsSheet } from "../../../../test/records/schoolBook";
import { workbookOf } from "../../../../test/forms/snapshotOf";
import type { CellValue } from "../../../workbook";
import { basisOf, type Basis } from "../basis";
import { InvalidRequestError, type InvalidRequestCode } from "../errors";
import { NO_TRIAL, tryNumbers } from "./tryNumbers";
import type { Trial, TrialResult } from "./types";

const SETTINGS = { standard: null, province: null, language: "zh", replaceFormulas: false } as const;
const HEADERS = [
  "学校名称",
  "办学类型",
  "学段",
  "在校生数",
  "小学部在校生数",
  "初中部在校生数",
  "县级及以上骨干教师数",
  "网络多媒体教室数",
];

function rawBasis(rows: readonly CellValue[][]): Basis {
  return basisOf(workbookOf([schoolsSheet(HEADERS, rows)]), SETTINGS);
}

function plainRow(name: string, pupils: number, core: number | null, rooms: number): CellValue[] {
  return [name, "小学", "小学", pupils, null, null, core, rooms];
}

const county = rawBasis([
  plainRow("甲小学", 300, 1, 6),
  plainRow("乙小学", 500, 12, 12),
  plainRow("丙小学", 200, 2, 5),
]);
const [first, second, third] = [0, 1, 2];

function trialOf(more: Partial<Trial>): Trial {
  return { ...NO_TRIAL, ...more };
}

function indicator({ stages }: TrialResult, id: string) {
  return stages[0]?.indicators.find((own) => own.id === id);
}

function codes({ warnings }: TrialResult): string[] {
  return warnings.map(({ code }) => code);
}

describe("own numbers", () => {
  it("change the school, its stage and nothing else", () => {
    const result = tryNumbers(county, trialOf({ totals: [{ school: first, indicator: "Q2", total: 3 }] }));
    expect(result.schools.map(({ name, indicators }) => [name, indicators.map(({ id }) => id)])).toEqual([
      ["甲小学", ["Q2"]],
    ]);
    expect(result.schools[0]?.indicators[0]?.met).toEqual({ before: false, after: true });
    expect(indicator(result, "Q2")?.mean).toEqual({ before: 1.5, after: 1.7 });
    expect(indicator(result, "Q7")?.cv.after).toBe(indicator(result, "Q7")?.cv.before);
  });

  it("fill in what a school lacks", () => {
    const open = rawBasis([plainRow("甲小学", 300, null, 6), plainRow("乙小学", 500, 12, 12)]);
    const result = tryNumbers(open, trialOf({ totals: [{ school: first, indicator: "Q2", total: 6 }] }));
    expect(indicator(result, "Q2")?.cv.before).toBeNull();
    expect(indicator(result, "Q2")?.mean.after).toBe(2.25);
  });

  it("leave what a school has as it is where only its pupils change, in raw data and in the form's figures", () => {
    const form = basisOf(
      workbookOf([listSheet([listRow(1, "甲小学", 300, [4.2, 1]), listRow(2, "乙小学", 500, [4.2, 2])])]),
      SETTINGS,
    );
    for (const [basis, before, after] of [
      [form, 1, 0.5],
      [county, 1 / 3, 1 / 6],
    ] as const) {
      const result = tryNumbers(basis, trialOf({ pupils: [{ school: first, pupils: 600 }] }));
      const own = result.schools[0]?.indicators.find(({ id }) => id === "Q2");
      expect(own?.value.before).toBeCloseTo(before, 12);
      expect(own?.value.after).toBeCloseTo(after, 12);
      expect(codes(result)).toContain("classesUnchanged");
    }
  });

  it("share an undivided school out anew where the pupils of one stage change", () => {
    const undivided = rawBasis([
      ["阳光学校", "九年一贯制学校", null, 400, 200, 200, null, 21],
      plainRow("乙小学", 500, 12, 12),
    ]);
    const share = (primary: number): number => (21 * primary) / (primary + 220);
    const result = tryNumbers(undivided, trialOf({ pupils: [{ school: first, pupils: 380 }] }));
    const own = result.schools.filter(({ name }) => name.startsWith("阳光"));
    expect(own.map(({ stage }) => stage)).toEqual(["primary", "junior"]);
    const value = own[0]?.indicators.find(({ id }) => id === "Q7")?.value;
    expect(value?.before).toBeCloseTo((share(200) / 200) * 100, 10);
    expect(value?.after).toBeCloseTo((share(380) / 380) * 100, 10);
  });
});

describe("a warning", () => {
  it("names schools that fall from met to unmet", () => {
    const result = tryNumbers(county, trialOf({ totals: [{ school: second, indicator: "Q2", total: 4 }] }));
    expect(result.warnings).toContainEqual({
      code: "fallsBelowRequirement",
      message: expect.stringContaining("乙小学 骨干教师"),
    });
    expect(codes(result)).toContain("fallsBelowFloor");
  });

  it("says that only the figure gets better where teachers move between schools that lack nothing", () => {
    const rich = rawBasis([plainRow("甲小学", 300, 4, 8), plainRow("乙小学", 500, 15, 13)]);
    const totals = [
      { school: first, indicator: "Q2", total: 6 },
      { school: second, indicator: "Q2", total: 13 },
    ] as const;
    expect(codes(tryNumbers(rich, trialOf({ totals })))).toEqual(["onlyFigure"]);
  });

  it("does not say so where a school lacks less afterwards, or where there is more in all", () => {
    const helped = [
      { school: first, indicator: "Q2", total: 3 },
      { school: second, indicator: "Q2", total: 10 },
    ] as const;
    expect(codes(tryNumbers(county, trialOf({ totals: helped })))).toEqual([]);
    const more = [{ school: third, indicator: "Q2", total: 4 }] as const;
    expect(codes(tryNumbers(county, trialOf({ totals: more })))).toEqual([]);
  });
});

describe("a merger", () => {
  it("puts pupils and resources together and takes the other school out", () => {
    const result = tryNumbers(county, trialOf({ mergers: [{ from: first, into: second }] }));
    expect(result.stages[0]?.schools).toEqual({ before: 3, after: 2 });
    expect(result.schools.map(({ name, gone }) => [name, gone])).toEqual([
      ["甲小学", true],
      ["乙小学", false],
    ]);
    const merged = result.schools[1]?.indicators.find(({ id }) => id === "Q2");
    expect(merged?.value.after).toBe((13 / 800) * 100);
    expect(codes(result)).toContain("mergerFlattens");
  });

  it("takes own numbers as those of the schools before they are merged", () => {
    const result = tryNumbers(
      county,
      trialOf({
        totals: [{ school: first, indicator: "Q2", total: 5 }],
        pupils: [{ school: first, pupils: 500 }],
        mergers: [{ from: first, into: second }],
      }),
    );
    expect(result.schools[1]?.indicators.find(({ id }) => id === "Q2")?.value.after).toBe(1.7);
  });

  it("says that it games the figure where nothing is added and nobody lacks less", () => {
    const rich = rawBasis([
      plainRow("甲小学", 300, 4, 8),
      plainRow("乙小学", 500, 15, 13),
      plainRow("丙小学", 100, 2, 4),
    ]);
    expect(codes(tryNumbers(rich, trialOf({ mergers: [{ from: first, into: second }] })))).toContain("onlyFigure");
  });

  it("does not say so of a fall that nobody sees", () => {
    const alike = rawBasis([
      plainRow("甲小学", 1000, 30, 20),
      plainRow("乙小学", 1001, 30, 20),
      plainRow("丙小学", 300, 20, 12),
    ]);
    const result = tryNumbers(alike, trialOf({ mergers: [{ from: first, into: second }] }));
    const core = result.stages[0]?.indicators.find(({ id }) => id === "Q2");
    expect(core?.cv.after).toBeLessThan(core?.cv.before ?? NaN);
    expect(core?.cv.after?.toFixed(3)).toBe(core?.cv.before?.toFixed(3));
    expect(codes(result)).not.toContain("onlyFigure");
  });

  const rows = fc.array(fc.record({ pupils: fc.integer({ min: 1, max: 3000 }), core: fc.nat(99), rooms: fc.nat(99) }), {
    minLength: 3,
    maxLength: 8,
  });

  it("never raises a coefficient, be the schools known by raw data, by the form or undivided", () => {
    const bases: ((schools: readonly { pupils: number; core: number; rooms: number }[]) => Basis)[] = [
      (schools) =>
        rawBasis(schools.map(({ pupils, core, rooms }, at) => plainRow(`第${String(at)}小学`, pupils, core, rooms))),
      (schools) => {
        const list = schools.map(({ pupils, core, rooms }, at) =>
          listRow(at, `第${String(at)}小学`, pupils, [4, core / 10, 1, 5, 8, 2000, rooms / 10]),
        );
        return basisOf(workbookOf([listSheet(list)]), SETTINGS);
      },
      (schools) =>
        rawBasis(
          schools.map(({ pupils, rooms }, at) => {
            const name = `第${String(at)}学校`;
            return at % 2 === 0
              ? [name, "九年一贯制学校", null, pupils + 90, pupils, 90, null, rooms]
              : plainRow(name, pupils, null, rooms);
          }),
        ),
    ];
    fc.assert(
      fc.property(fc.nat(2), rows, fc.nat(), fc.nat(), (which, schools, one, other) => {
        const basis = bases[which]?.(schools);
        const known = basis?.measures.stages.find(({ stage }) => stage === "primary")?.schools ?? [];
        const [from, into] = [known[one % known.length], known[other % known.length]];
        if (basis === undefined || from === undefined || into === undefined || from === into) return;
        const { stages } = tryNumbers(basis, trialOf({ mergers: [{ from: from.index, into: into.index }] }));
        for (const { cv } of stages[0]?.indicators ?? []) {
          if (cv.before === null) continue;
          expect(cv.after).not.toBeNull();
          expect(cv.after ?? NaN).toBeLessThanOrEqual(cv.before + 1e-9);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("a trial that makes no sense", () => {
  it.each<[InvalidRequestCode, Partial<Trial>, string]>([
    ["unknownSchool", { pupils: [{ school: 99, pupils: 5 }] }, "99"],
    ["unknownIndicator", { totals: [{ school: first, indicator: "B5", total: 5 }] }, "primary B5"],
    ["number", { totals: [{ school: first, indicator: "Q2", total: -1 }] }, "甲小学"],
    ["number", { totals: [{ school: first, indicator: "Q2", total: NaN }] }, "甲小学"],
    ["number", { pupils: [{ school: first, pupils: 0 }] }, "甲小学"],
    ["number", { pupils: [{ school: first, pupils: Infinity }] }, "甲小学"],
    ["pupilsNotPlaced", { closures: [{ school: first, to: [{ school: second, pupils: 299 }] }] }, "甲小学"],
    ["alreadyGone", { mergers: [{ from: first, into: first }] }, "甲小学"],
    ["alreadyGone", { mergers: [{ from: first, into: second }, { from: second, into: third }] }, "乙小学"], // prettier-ignore
  ])("is refused as %s", (code, more, subject) => {
    expect(() => tryNumbers(county, trialOf(more))).toThrow(new InvalidRequestError(code, subject));
  });

  it("is refused where schools of two stages are merged", () => {
    const both = rawBasis([plainRow("甲小学", 300, 1, 6), ["乙中学", "初级中学", "初中", 500, null, null, 3, 9]]);
    expect(() => tryNumbers(both, trialOf({ mergers: [{ from: first, into: second }] }))).toThrow(
      new InvalidRequestError("otherStage", "甲小学, 乙中学"),
    );
  });
});
