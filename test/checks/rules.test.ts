import { ruleOf, RULES, type CheckResult } from "../../src/checks";
import { fill, RULE_TEXTS } from "../../src/messages";
import { AGREEMENT_CASES, DISPERSION_CASES, INDICATOR_CASES, RECOGNITION_CASES, SCHOOL_CASES } from "./cases/tables";
import { BAND_CASES, PREMISES_CASES, PUPIL_CASES, STAFF_CASES } from "./cases/rows";
import { COUNTY_CASES } from "./cases/county";
import { COUNTY_CELL_CASES } from "./cases/countyCells";
import { FUNDING_CASES } from "./cases/funding";
import { STRUCTURE_CASES } from "./cases/structure";
import { checked } from "./checked";
import { asItIs, figures } from "./faults";

const CASES = [
  ...STRUCTURE_CASES,
  ...STAFF_CASES,
  ...PUPIL_CASES,
  ...PREMISES_CASES,
  ...BAND_CASES,
  ...SCHOOL_CASES,
  ...INDICATOR_CASES,
  ...DISPERSION_CASES,
  ...AGREEMENT_CASES,
  ...RECOGNITION_CASES,
  ...COUNTY_CASES,
  ...COUNTY_CELL_CASES,
  ...FUNDING_CASES,
];

function rulesFired({ findings }: CheckResult): string[] {
  return [...new Set(findings.map(({ rule }) => rule))];
}

it("leave a county alone in which everything is right", () => {
  expect(checked(asItIs).findings).toEqual([]);
});

it("leave county tables alone in which everything is right", () => {
  expect(checked(figures()).findings).toEqual([]);
});

it("have a case each, but for those of the writes", () => {
  const tested = new Set(CASES.map(({ rule }) => rule));
  expect(RULES.filter(({ id, kind }) => kind !== "write" && !tested.has(id)).map(({ id }) => id)).toEqual([]);
});

describe.each(CASES)("$rule", ({ rule, pass, fail, boundary, notAssessable }) => {
  it("finds nothing where all is well", () => {
    const result = checked(pass);
    expect(rulesFired(result)).not.toContain(rule);
    expect(result.notAssessed).not.toContain(rule);
  });

  it("finds its fault, and only its declared companions with it", () => {
    const fired = rulesFired(checked(fail));
    expect(fired).toContain(rule);
    expect(fired.filter((id) => id !== rule && !ruleOf(rule).companions.includes(id))).toEqual([]);
  });

  it("lets pass what is just right", () => {
    const result = checked(boundary);
    expect(rulesFired(result)).not.toContain(rule);
    expect(result.notAssessed).not.toContain(rule);
  });

  it("says that it cannot be assessed without what it reads", () => {
    const result = checked(notAssessable);
    expect(rulesFired(result)).not.toContain(rule);
    expect(result.notAssessed).toContain(rule);
  });

  it("has a sentence in both languages for what it finds", () => {
    for (const finding of checked(fail).findings.filter((found) => found.rule === rule)) {
      for (const language of ["zh", "en"] as const) {
        const text = RULE_TEXTS[language].get(rule);
        for (const template of [text?.title, text?.detail ?? "", text?.fix]) {
          expect(fill(template ?? "", finding.parameters)).not.toMatch(/[{}]|NaN|undefined/);
        }
      }
      expect(finding.location).not.toBeNull();
    }
  });
});
