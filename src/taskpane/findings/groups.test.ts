import fc from "fast-check";
import { anyFindings, findingOf, numbered } from "../../../test/taskpane/anyFindings";
import type { Grouping } from "./arrangement";
import { bySeverity, firstOf, grouped } from "./groups";

const anyGrouping = fc.constantFrom<Grouping>("severity", "school", "rule", "sheet");

describe("bySeverity", () => {
  it("puts what must be fixed first, and otherwise keeps the order of the check", () => {
    fc.assert(
      fc.property(anyFindings, (findings) => {
        const ordered = bySeverity(numbered(findings));
        const keys = ordered.map(({ at, finding }) => (finding.severity === "mustFix" ? 0 : findings.length) + at);
        expect(keys).toEqual([...keys].sort((one, other) => one - other));
        expect(ordered).toHaveLength(findings.length);
      }),
    );
  });
});

describe("grouped", () => {
  it("puts every finding into exactly one group, that of its own school, rule, sheet or severity", () => {
    fc.assert(
      fc.property(anyFindings, anyGrouping, (findings, grouping) => {
        const groups = grouped(bySeverity(numbered(findings)), grouping);
        const placed = groups.flatMap((group) => group.findings.map(({ at }) => at));
        expect([...placed].sort((one, other) => one - other)).toEqual(findings.map((_, at) => at));
        for (const { of, findings: own } of groups) {
          expect(own.length).toBeGreaterThan(0);
          for (const { finding } of own) expect(finding[grouping]).toBe(of);
        }
        expect(new Set(groups.map(({ of }) => of)).size).toBe(groups.length);
      }),
    );
  });

  it("keeps the most serious first, in each group and among the groups", () => {
    fc.assert(
      fc.property(anyFindings, anyGrouping, (findings, grouping) => {
        const ordered = bySeverity(numbered(findings));
        const groups = grouped(ordered, grouping);
        const placeOf = new Map(ordered.map(({ at }, place) => [at, place]));
        const firsts = groups.map((group) => placeOf.get(group.findings[0]?.at ?? -1) ?? -1);
        expect(firsts).toEqual([...firsts].sort((one, other) => one - other));
        for (const group of groups) {
          const places = group.findings.map(({ at }) => placeOf.get(at) ?? -1);
          expect(places).toEqual([...places].sort((one, other) => one - other));
        }
      }),
    );
  });

  it("tells a school without a name from findings of no school", () => {
    const findings = numbered([findingOf({ school: "" }), findingOf({ school: null })]);
    expect(grouped(findings, "school").map(({ of }) => of)).toEqual(["", null]);
  });
});

describe("firstOf", () => {
  it("draws the first so many of the list, each in its group, and still tells the whole group's number", () => {
    fc.assert(
      fc.property(anyFindings, anyGrouping, fc.nat({ max: 50 }), (findings, grouping, count) => {
        const groups = grouped(bySeverity(numbered(findings)), grouping);
        const drawn = firstOf(groups, count);
        const [whole, part] = [groups, drawn].map((some) => some.flatMap((group) => group.findings));
        expect(part).toEqual(whole?.slice(0, count));
        for (const { of, findings: own, total } of drawn) {
          expect(own.length).toBeGreaterThan(0);
          expect(total).toBe(groups.find((group) => group.of === of)?.findings.length);
        }
      }),
    );
  });
});
