import { assess, type AssessedFinding, type Assessment } from "../../src/assessment";
import {
  contentOf,
  generateCounty,
  MISTAKES,
  plantMistakes,
  sheetsOf,
  toSnapshot,
  type County,
  type FormContent,
} from "../../src/build/county";
import { reportingSheets } from "../../src/build/samples/countyTables";
import { HURRIED } from "../../src/build/samples/files";

const SETTINGS = { standard: null, province: null, language: "zh", replaceFormulas: false } as const;

function assessed(content: FormContent): Assessment {
  return assess(toSnapshot(sheetsOf(content)), SETTINGS);
}

/** With the county's own tables. */
function assessedWhole(county: County, content: FormContent): Assessment {
  return assess(toSnapshot(reportingSheets(county, content)), SETTINGS);
}

function rulesOf(findings: readonly AssessedFinding[]): string[] {
  return [...new Set(findings.map(({ rule }) => rule))].sort();
}

function blamed(findings: readonly AssessedFinding[]): string[] {
  return findings.map(({ rule, school, cell }) => `${rule} ${school ?? ""} ${cell ?? ""}`);
}

describe("a generated county, assessed", () => {
  it("gives no finding of any kind, whatever its seed and size", () => {
    for (let seed = 1; seed <= 150; seed += 1) {
      const { findings, unrecognised } = assessed(contentOf(generateCounty({ seed, schools: 1 + (seed % 60) })));
      expect({ seed, findings: blamed(findings), unrecognised }).toEqual({ seed, findings: [], unrecognised: [] });
    }
  });

  it("gives none either where schools are unmet, equipment is uneven and some indicators are blank", () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const content = contentOf(generateCounty({ ...HURRIED, seed }), {
        indicatorsFilled: ({ code }) => Number(code) % 5 !== 0,
      });
      expect({ seed, findings: blamed(assessed(content).findings) }).toEqual({ seed, findings: [] });
    }
  });

  it("gives none in the county's own tables either, and everything in them is recognised", () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const county = generateCounty({ ...HURRIED, seed, schools: 40 + 4 * seed });
      const { findings, unrecognised, tables } = assessedWhole(county, contentOf(county));
      expect({ seed, findings: blamed(findings), unrecognised }).toEqual({ seed, findings: [], unrecognised: [] });
      expect(tables).toHaveLength(8);
    }
  });

  it("meets the standard in every school and stage by default", () => {
    const { stages } = assessed(contentOf(generateCounty({ seed: 8 })));
    for (const stage of [stages.primary, stages.junior]) {
      expect(stage?.met).toBe(stage?.schools);
      for (const { met, borderline } of Object.values(stage?.indicators ?? {})) {
        expect({ met, borderline }).toEqual({ met: true, borderline: false });
      }
    }
  });

  it("is over the limit with the indicator that was to be uneven, and with no other", () => {
    const { stages } = assessed(contentOf(generateCounty(HURRIED)));
    const unmet = Object.entries(stages.junior?.indicators ?? {}).filter(([, { met }]) => met !== true);
    expect(unmet.map(([id]) => id)).toEqual(["Q6"]);
    expect(Object.values(stages.primary?.indicators ?? {}).every(({ met }) => met === true)).toBe(true);
  });
});

describe("a planted mistake, assessed", () => {
  const counties: readonly County[] = [1, 2, 3, 4].map((seed) => generateCounty({ ...HURRIED, seed, schools: 120 }));

  it.each(MISTAKES.map((mistake) => [mistake.id, mistake.rule, mistake] as const))(
    "fires with %s alone the rule %s and its companions, and no other",
    (_, __, mistake) => {
      for (const county of counties) {
        const { content, planted } = plantMistakes(county, contentOf(county), [mistake], 7);
        const { findings } = assessedWhole(county, content);
        expect(rulesOf(findings)).toEqual([mistake.rule, ...mistake.companions].sort());
        const [made] = planted;
        const own = findings.filter(({ rule }) => rule === mistake.rule);
        const cells = own.flatMap(({ sheet, cell, places }) => [{ sheet, cell }, ...places]);
        expect(cells).toContainEqual(expect.objectContaining({ sheet: made?.sheet, cell: made?.cell }));
      }
    },
  );

  it("is found among all the others, and all together give nothing else", () => {
    const county = generateCounty(HURRIED);
    const { content } = plantMistakes(county, contentOf(county), MISTAKES, HURRIED.seed);
    const { findings } = assessedWhole(county, content);
    const expected = MISTAKES.flatMap(({ rule, companions }) => [rule, ...companions]).sort();
    expect(findings.map(({ rule }) => rule).sort()).toEqual(expected);
  });
});
