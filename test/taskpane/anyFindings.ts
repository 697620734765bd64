import fc from "fast-check";
import type { AssessedFinding } from "../../src/assessment";
import type { Numbered } from "../../src/taskpane/findings/groups";

/** A finding of which only some facts matter. */
export function findingOf(facts: Partial<AssessedFinding> = {}): AssessedFinding {
  return {
    rule: "L01",
    severity: "mustFix",
    basis: "derived",
    source: "",
    school: null,
    stage: null,
    sheet: null,
    cell: null,
    column: null,
    value: null,
    expected: null,
    message: "",
    places: [],
    fingerprint: "0",
    explanation: null,
    ...facts,
  };
}

export function numbered(findings: readonly AssessedFinding[]): readonly Numbered[] {
  return findings.map((finding, at) => ({ at, finding }));
}

const names = ["第一小学", "第二小学", "", null];

/** Findings of few schools, rules and sheets, so that they meet in their groups; also such as belong to none. */
export const anyFindings = fc.array(
  fc
    .record({
      rule: fc.constantFrom("L01", "L02", "E01"),
      severity: fc.constantFrom("mustFix", "explain"),
      school: fc.constantFrom(...names),
      stage: fc.constantFrom("primary", "junior", null),
      sheet: fc.constantFrom("表Ⅱ-2", "学校基础数据", null),
      cell: fc.constantFrom("B5", "C5", null),
      message: fc.string({ unit: "binary", maxLength: 12 }),
    })
    .map(findingOf),
  { maxLength: 40 },
);
