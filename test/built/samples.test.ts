import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PrintedAssessment } from "./contract";
import { assessed, balance, SAMPLES } from "./support/program";
import { filledText, list, object, parsed } from "./support/shape";

const HURRIED = join(SAMPLES, "county-with-mistakes.xlsx");
const CLEAN = join(SAMPLES, "county-clean.xlsx");

const { mistakes } = parsed(
  object({
    mistakes: list(
      object({ id: filledText, rule: filledText, companions: list(filledText), sheet: filledText, cell: filledText }),
    ),
  }),
  readFileSync(join(SAMPLES, "county-with-mistakes.json"), "utf8"),
);

/** Whether a finding points at a cell, with its address or with one of the cells that it rests on. */
function pointsAt(finding: PrintedAssessment["findings"][number], sheet: string, cell: string): boolean {
  const { places } = finding;
  return [{ sheet: finding.sheet, cell: finding.cell }, ...places].some((it) => it.sheet === sheet && it.cell === cell);
}

describe("the sample with planted mistakes", () => {
  const { findings } = assessed("check", HURRIED);

  it.each(mistakes.map((mistake) => [mistake.id, mistake] as const))(
    "has %s found by its rule at its cell",
    (_, mistake) => {
      const own = findings.filter(({ rule }) => rule === mistake.rule);
      expect(own.filter((finding) => pointsAt(finding, mistake.sheet, mistake.cell))).toHaveLength(1);
    },
  );

  it("gives the planted mistakes, their declared companions, and nothing else", () => {
    const expected = mistakes.flatMap(({ rule, companions }) => [rule, ...companions]);
    expect(findings.map(({ rule }) => rule).sort()).toEqual(expected.sort());
  });

  it("is told to people with every rule, school and cell, and exit code 1", () => {
    const { code, out, err } = balance("check", HURRIED);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    for (const { rule, sheet, cell, school } of findings) {
      const line = out
        .split("\n")
        .find((it) => it.includes(` ${rule}]`) && it.includes(`${String(sheet)}!${String(cell)}`));
      expect(line).toContain(school ?? "");
    }
  });
});

describe("the sample without mistakes", () => {
  const result = assessed("check", CLEAN);

  it("gives no finding at all, and everything in it is recognised", () => {
    expect(result.findings).toEqual([]);
    expect(result.unrecognised).toEqual([]);
    expect(result.tables.map(({ id }) => id).sort()).toEqual([
      ...["2017.I", "2017.II-1", "2017.II-2", "2017.III", "2017.IV", "2017.V", "2017.VI"],
      "schools",
    ]);
    expect(result.county).toEqual({ name: "样例县", code: "990199" });
  });

  it("meets the standard in every school, coefficient and item", () => {
    for (const stage of [result.stages.primary, result.stages.junior]) {
      expect(stage?.met).toBe(stage?.schools);
      expect(Object.values(stage?.indicators ?? {}).map(({ met }) => met)).toEqual(
        Array.from({ length: 7 }, () => true),
      );
    }
    expect(Object.values(result.items).map(({ met }) => met)).not.toContain(false);
    expect(result.verdict).toBe("met");
  });
});

describe("what people read", () => {
  it("comes in Chinese: tables, findings, stages, verdict and what could be written", () => {
    const { out } = balance("check", CLEAN);
    for (const word of [
      "校验文件",
      "优质均衡",
      "样例县 990199",
      "识别到的表",
      "没有发现问题",
      "小学：计入",
      "差异系数",
      "结论：达标",
      "可填写",
    ]) {
      expect(out).toContain(word);
    }
    expect(out).not.toMatch(/undefined|null|NaN|\{[a-zA-Z]+\}/);
  });

  it("comes in English with --lang en, but for the words of the form itself", () => {
    const { out } = balance("check", CLEAN, "--lang", "en");
    for (const word of [
      "Checked file",
      "Quality balance",
      "Tables recognised",
      "Nothing found",
      "counted",
      "Verdict: met",
    ]) {
      expect(out).toContain(word);
    }
    // 是否达标 is the name of the form's own column.
    expect(out.replace(/是否达标/g, "")).not.toMatch(/[，。]|校验|达标/);
    expect(out).not.toMatch(/undefined|null|NaN|\{[a-zA-Z]+\}/);
  });

  it("says for every finding of the hurried county what to do, in both languages", () => {
    for (const language of ["zh", "en"]) {
      const { out } = balance("check", HURRIED, "--lang", language);
      expect(out).not.toMatch(/undefined|NaN|\{[a-zA-Z]+\}/);
      expect(out.match(/^ {2}\[.* [A-Z]\d\d\] /gm)).toHaveLength(assessed("check", HURRIED).findings.length);
    }
  });
});
