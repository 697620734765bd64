import { readFileSync } from "node:fs";
import { join } from "node:path";
import { printedTargets, type PrintedAssessment } from "./contract";
import { folderForEachTest } from "./support/folder";
import { assessed, balance, SAMPLES, unread } from "./support/program";

const sampleOf = (name: string): string => join(SAMPLES, `${name}.xlsx`);
const CLEAN = sampleOf("county-clean");
const HURRIED = sampleOf("county-with-mistakes");
const folder = folderForEachTest();

function countedIn({ schools }: PrintedAssessment, stage: "primary" | "junior"): readonly { met: boolean | null }[] {
  return schools.filter((school) => school.stage === stage && school.counted);
}

describe("check --json", () => {
  it.each([
    ["county-clean", 0],
    ["county-with-mistakes", 1],
  ])("prints one object of the documented shape for %s", (name, ended) => {
    const { code, out, err } = balance("check", sampleOf(name), "--json");
    expect({ code, err }).toEqual({ code: ended, err: "" });
    expect(out).toMatch(/^\{[^\n]*\}\n$/);
    expect(assessed("check", sampleOf(name)).file).toBe(sampleOf(name));
  });

  it("agrees with itself: counted schools, reasons, requirements and verdicts", () => {
    const result = assessed("check", HURRIED);
    for (const stage of ["primary", "junior"] as const) {
      const counted = countedIn(result, stage);
      expect(result.stages[stage]?.schools).toBe(counted.length);
      expect(result.stages[stage]?.met).toBe(counted.filter(({ met }) => met === true).length);
    }
    for (const { counted, reason, indicators } of result.schools) {
      expect(counted).toBe(reason === null);
      for (const { value, required, met } of Object.values(indicators)) {
        expect(met).toBe(value === null || required === null ? null : value >= required);
      }
    }
    expect(result.verdict).toBe("unmet");
  });

  it("prints unrounded numbers", () => {
    const { stages } = assessed("check", CLEAN);
    const means = Object.values(stages.primary?.indicators ?? {}).map(({ mean }) => mean ?? 0);
    expect(means).toHaveLength(7);
    for (const mean of means) expect(mean).not.toBe(Number(mean.toFixed(3)));
  });

  it("never lists a rule of severity verdict among the findings", () => {
    const { findings } = assessed("check", HURRIED);
    expect(findings.filter(({ rule }) => rule.startsWith("V"))).toEqual([]);
  });

  it("prints the same bytes for the same file, every time", () => {
    const first = balance("check", HURRIED, "--json");
    expect(balance("check", HURRIED, "--json")).toEqual(first);
    expect(balance("check", "--json", "--lang", "zh", HURRIED)).toEqual(first);
  });

  it("says the same in English, in other words", () => {
    const [zh, en] = [assessed("check", HURRIED), assessed("check", HURRIED, "--lang", "en")];
    const facts = ({ findings, stages, verdict, edits }: PrintedAssessment) => ({
      places: findings.map(({ rule, sheet, cell }) => [rule, sheet, cell]),
      met: [stages.primary?.met, stages.junior?.met, verdict],
      edits,
    });
    expect(facts(en)).toEqual(facts(zh));
    for (const [index, { message }] of en.findings.entries()) expect(message).not.toBe(zh.findings[index]?.message);
  });

  it("names the province whose rules are in force", () => {
    expect(assessed("check", CLEAN, "--province", "河南").province).toBe("河南");
    expect(assessed("check", CLEAN).province).toBeNull();
  });

  it("leaves the file and its folder alone", () => {
    const file = folder.put("县.xlsx", readFileSync(HURRIED));
    const before = folder.listing();
    expect(balance("check", file).code).toBe(1);
    expect(folder.listing()).toEqual(before);
  });

  it("ends quietly where the reader stops reading", async () => {
    const { code, err } = await unread("check", HURRIED, "--json");
    expect({ code, err }).toEqual({ code: 1, err: "" });
  });
});

describe("fill --json", () => {
  it("prints what check prints, with the edits that were applied and where they went", () => {
    const out = folder.path("结果.xlsx");
    const { code, out: printed, err } = balance("fill", HURRIED, "--out", out, "--json");
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(printedTargets(printed)).toMatchObject({ out, backup: null });
    const planned = assessed("check", HURRIED);
    const filled = assessed("fill", HURRIED, "--out", folder.path("又.xlsx"));
    const said = { out: null, backup: null, reported: true, transfer: null, cleaned: [] };
    expect({ ...filled, ...said }).toEqual({ ...planned, ...said });
  });
});
