import { planFill, transfer } from "../../src/assessment";
import { displayValue, withEdits, type WorkbookSnapshot } from "../../src/workbook";
import { withCell, withReport } from "../assessment/settings";
import { asset, changed, KINDS, SETTINGS, withMistakes } from "./counties";

const CONTEXT = { date: "2026-03-01", program: "Balance test", language: "zh" } as const;
const [RULE, EXPLANATION, STATE] = [2, 11, 12];
const REASON = "经核实无误，为新建学校";

/** The county as filled, with a reason for the first finding of a rule typed into its sheet 校验结果. */
async function explained(rule: string): Promise<WorkbookSnapshot> {
  // P02 blames 在校生数 of 表Ⅱ-2, which this county calls otherwise than the blank form.
  const source = changed(await withMistakes(), { "表Ⅱ-2": { D2: "在校学生数" } });
  const { assessment, report } = planFill(source, SETTINGS, CONTEXT);
  const filled = withReport(withEdits(source, assessment.edits), report);
  const sheets = filled.sheets.map((sheet) => {
    if (sheet.name !== "校验结果") return sheet;
    const row = sheet.rows.findIndex((cells) => cells[RULE] === rule);
    return withCell(sheet, row, EXPLANATION, REASON);
  });
  return { ...filled, sheets };
}

describe.each(KINDS)("the sheet 校验结果 of %s", (kind, made) => {
  it("hands its explanations on to the new workbook, where they still fit", async () => {
    const source = await made(await explained("P02"));
    const blank = await asset("templates/quality-2017.xlsx");
    const plan = transfer(source, blank, SETTINGS);
    expect({ kind, reasons: plan.explanations.map(({ text }) => text) }).toEqual({ kind, reasons: [REASON] });
    const { report } = planFill(withEdits(blank, plan.edits), SETTINGS, CONTEXT, plan);
    const row = report.rows.find((cells) => cells[EXPLANATION]?.value === REASON);
    expect([row?.[RULE]?.value, row?.[STATE]?.value]).toEqual(["P02", "有效"]);
  });

  it("has what filling replaced before named, and nothing else of it", async () => {
    const source = await made(await explained("P02"));
    const { left } = transfer(source, await asset("templates/quality-2017.xlsx"), SETTINGS);
    const own = left.filter(({ sheet }) => sheet === "校验结果");
    expect(own.length).toBeGreaterThan(0);
    expect(own.every(({ text, reason }) => reason === "cell" && text.includes(" → "))).toBe(true);
    const replaced = source.sheets
      .find(({ name }) => name === "校验结果")
      ?.rows.filter(([first]) => {
        return displayValue(first ?? null) === CONTEXT.date;
      });
    expect(own).toHaveLength(replaced?.length ?? 0);
  });
});
