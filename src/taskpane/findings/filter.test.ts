import fc from "fast-check";
import { anyFindings, findingOf, numbered } from "../../../test/taskpane/anyFindings";
import type { AssessedFinding } from "../../assessment";
import { EVERYTHING, type Arrangement } from "./arrangement";
import { filtered, isFiltering } from "./filter";
import { bySeverity, grouped } from "./groups";
import { SearchTexts } from "./search";

const anyFilter = fc.record({
  search: fc.constantFrom("", " ", "第一", "l01 第二", "ｂ５", "nowhere"),
  severity: fc.constantFrom<Arrangement["severity"][]>("all", "mustFix", "explain"),
  stage: fc.constantFrom<Arrangement["stage"][]>("all", "primary", "junior", "none"),
  unexplained: fc.boolean(),
});

function chosen(findings: readonly AssessedFinding[], filter: Partial<Arrangement>): readonly number[] {
  const known = {
    textOf: new SearchTexts(findings, "zh").at,
    needsReason: ({ finding }: { readonly finding: AssessedFinding }) => finding.severity === "explain",
  };
  return filtered(numbered(findings), { ...EVERYTHING, ...filter }, known).map(({ at }) => at);
}

describe("filtered", () => {
  it("leaves out nothing unless it is asked to, and says when it may", () => {
    fc.assert(
      fc.property(anyFindings, anyFilter, (findings, filter) => {
        if (!isFiltering(filter)) expect(chosen(findings, filter)).toEqual(findings.map((_, at) => at));
        else expect(chosen(findings, filter).length).toBeLessThanOrEqual(findings.length);
      }),
    );
  });

  it("parts the findings among the choices of a filter: none in two of them, none in no one", () => {
    fc.assert(
      fc.property(anyFindings, anyFilter, (findings, filter) => {
        const whole = (facts: Partial<Arrangement>): number => chosen(findings, { ...filter, ...facts }).length;
        expect(whole({ severity: "mustFix" }) + whole({ severity: "explain" })).toBe(whole({ severity: "all" }));
        expect(whole({ stage: "primary" }) + whole({ stage: "junior" }) + whole({ stage: "none" })).toBe(
          whole({ stage: "all" }),
        );
      }),
    );
  });

  it("takes a finding without a stage for neither primary nor junior secondary school", () => {
    const findings = [findingOf({ stage: "primary" }), findingOf(), findingOf({ stage: "junior" })];
    expect(chosen(findings, { stage: "primary" })).toEqual([0]);
    expect(chosen(findings, { stage: "none" })).toEqual([1]);
    expect(chosen(findings, { stage: "junior" })).toEqual([2]);
  });

  it("shows no more for a further condition, and what is shown in the order of the list", () => {
    fc.assert(
      fc.property(anyFindings, anyFilter, (findings, filter) => {
        const all = chosen(findings, filter);
        for (const wider of ["search", "severity", "stage", "unexplained"] as const) {
          const without = new Set(chosen(findings, { ...filter, [wider]: EVERYTHING[wider] }));
          expect(all.every((at) => without.has(at))).toBe(true);
        }
        expect(all).toEqual([...all].sort((one, other) => one - other));
      }),
    );
  });

  it("hides no count: the groups of what is shown add up to what is shown", () => {
    fc.assert(
      fc.property(anyFindings, anyFilter, (findings, filter) => {
        const shown = new Set(chosen(findings, filter));
        const groups = grouped(
          bySeverity(numbered(findings)).filter(({ at }) => shown.has(at)),
          "school",
        );
        expect(groups.reduce((sum, group) => sum + group.findings.length, 0)).toBe(shown.size);
      }),
    );
  });

  it("makes no text to search in where nothing is looked for", () => {
    const textOf = jest.fn(() => "");
    const known = { textOf, needsReason: () => false };
    filtered(numbered([findingOf()]), { ...EVERYTHING, severity: "mustFix" }, known);
    expect(textOf).not.toHaveBeenCalled();
  });
});
