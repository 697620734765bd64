import fc from "fast-check";
import { planFill, type AssessedFinding, type Explanation, type FillPlan, type Wishes } from "../../src/assessment";
import { displayValue, withEdits, type WorkbookSnapshot } from "../../src/workbook";
import { workbookOf } from "../forms/snapshotOf";
import { listRow, listSheet } from "../records/schoolBook";
import { CONTEXT, SETTINGS, withCell, withReport } from "./settings";

const GOOD = [4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3];
const [RULE, SCHOOL, EXPLANATION, STATE] = [2, 3, 11, 12];
const REASON = "新校舍2027年9月启用";

/** Three schools, of which the second has so many pupils for its twelve classes. */
function crowded(pupils = 960, name = "乙小学"): WorkbookSnapshot {
  const rows = [listRow(1, "甲小学", 500, GOOD), listRow(2, name, pupils, GOOD), listRow(3, "丙小学", 990, GOOD)];
  return workbookOf([listSheet(rows)]);
}

function planned(snapshot: WorkbookSnapshot, wishes: Partial<Wishes> = {}): FillPlan {
  return planFill(snapshot, SETTINGS, CONTEXT, { explanations: [], ...wishes });
}

function found({ assessment }: FillPlan, school = "乙小学"): AssessedFinding {
  const finding = assessment.findings.find((one) => one.rule === "L12" && one.school === school);
  if (finding === undefined) throw new Error("nothing found");
  return finding;
}

/** What the user types for a finding. */
function typed({ rule, school, stage, column, fingerprint, message }: AssessedFinding, text: string): Explanation {
  return { rule, school: school ?? "", stage, column: column ?? "", fingerprint, message, text };
}

/** What the sheet 校验结果 says of a school's crowded classes: each explanation with its state. */
function written({ report }: FillPlan, school = "乙小学"): readonly string[] {
  return report.rows
    .map((row) => row.map(({ value }) => displayValue(value)))
    .filter((row) => row[RULE] === "L12" && row[SCHOOL] === school)
    .map((row) => `${row[EXPLANATION] ?? ""}|${row[STATE] ?? ""}`);
}

/** The workbook once the plan was carried out, with other numbers of pupils from then on. */
function after(snapshot: WorkbookSnapshot, plan: FillPlan, pupils?: number): WorkbookSnapshot {
  const filled = withReport(withEdits(snapshot, plan.assessment.edits), plan.report);
  if (pupils === undefined) return filled;
  return { ...filled, sheets: filled.sheets.map((sheet, at) => (at === 0 ? withCell(sheet, 3, 3, pupils) : sheet)) };
}

function explainedIn(snapshot: WorkbookSnapshot, text = REASON): FillPlan {
  return planned(snapshot, { typed: [typed(found(planned(snapshot)), text)] });
}

describe("an explanation typed beside the workbook", () => {
  it("is written into 校验结果 as one typed there, and nothing else changes", () => {
    const without = planned(crowded());
    const plan = explainedIn(crowded());
    expect(written(plan)).toEqual([`${REASON}|有效`]);
    expect(written(plan, "丙小学")).toEqual(["|"]);
    expect(plan.assessment.edits).toEqual(without.assessment.edits);
    expect(found(plan).explanation).toMatchObject({ text: REASON, stale: false, standing: "" });
  });

  it("comes back from the sheet, and typing it once more does not double it", () => {
    const first = explainedIn(crowded());
    const book = after(crowded(), first);
    expect(found(planned(book)).explanation).toMatchObject({ text: REASON, stale: false, standing: REASON });
    expect(written(explainedIn(book))).toEqual([`${REASON}|有效`]);
    expect(explainedIn(book).report).toEqual(planned(book).report);
  });

  it("takes the place of the one that stands, which is not kept as a former one", () => {
    const book = after(crowded(), explainedIn(crowded()));
    const plan = explainedIn(book, "已核对，属实");
    expect(written(plan)).toEqual(["已核对，属实|有效"]);
    expect(found(plan).explanation).toMatchObject({ text: "已核对，属实", standing: REASON });
  });

  it("that is empty takes away the one that stands, and is nothing where none stands", () => {
    const book = after(crowded(), explainedIn(crowded()));
    expect(written(explainedIn(book, ""))).toEqual(["|"]);
    expect(found(explainedIn(book, "")).explanation).toMatchObject({ text: "", stale: false, standing: REASON });
    expect(found(explainedIn(crowded(), "")).explanation).toBeNull();
    expect(explainedIn(crowded(), "").report).toEqual(planned(crowded()).report);
  });

  it("is kept and shown as stale once the values have changed, in place of what stood there before it", () => {
    const book = after(crowded(), explainedIn(crowded()));
    const newer = typed(found(planned(book)), "分班在即");
    const plan = planned(after(book, planned(book), 972), { typed: [newer] });
    expect(found(plan).explanation).toMatchObject({ text: "分班在即", stale: true, standing: REASON });
    expect(written(plan)).toEqual(["分班在即|数值已变，请复核说明"]);
  });

  it("for values that are gone gives way to one that fits those of now, and is kept on record", () => {
    const older = typed(found(planned(crowded())), "为960人所写");
    const now = after(crowded(972), explainedIn(crowded(972)));
    expect(written(planned(now, { typed: [older] }))).toEqual([`${REASON}|有效`, "为960人所写|问题已不存在"]);
  });

  it("stays on record where its finding is gone, once", () => {
    const book = after(crowded(), explainedIn(crowded()));
    const again = typed(found(planned(book)), "另一说明");
    expect(written(planned(after(book, planned(book), 500), { typed: [again] }))).toEqual(["另一说明|问题已不存在"]);
  });

  it("never takes the reason of another school of the same name, whose values differ", () => {
    const twins = crowded(960, "丙小学");
    const [first, second] = planned(twins).assessment.findings.filter(({ rule }) => rule === "L12");
    if (first === undefined || second === undefined) throw new Error("nothing found");
    const plan = planned(twins, { typed: [typed(second, "二"), typed(first, "一")] });
    expect(written(plan, "丙小学")).toEqual(["一|有效", "二|有效"]);
    // The first one's values change: the second keeps the reason for its own, and the first one's becomes stale.
    const changed = planned(after(twins, plan, 972));
    expect(written(changed, "丙小学")).toEqual(["一|数值已变，请复核说明", "二|有效"]);
  });

  it("reads the same in both languages of the interface", () => {
    const own = typed(found(planned(crowded())), REASON);
    const english = planFill(crowded(), { ...SETTINGS, language: "en" }, CONTEXT, { explanations: [], typed: [own] });
    expect(found(english).explanation).toMatchObject({ text: REASON, stale: false });
  });
});

describe("whatever stands and whatever is typed", () => {
  const text = fc.constantFrom("", "甲", "乙", "丙");

  it("no text that was typed is lost, and one that was replaced is gone", () => {
    fc.assert(
      fc.property(text, text, fc.constantFrom(960, 972, 500), (standing, said, pupils) => {
        const first = explainedIn(crowded(), standing);
        const book = after(crowded(), first);
        const own = typed(found(planned(book)), said);
        const plan = planned(after(book, planned(book), pupils), { typed: [own] });
        const texts = written(plan).map((line) => line.split("|")[0] ?? "");
        expect(texts.filter((one) => one !== "")).toEqual(said === "" ? [] : [said]);
      }),
      { numRuns: 30 },
    );
  });

  it("what is written is what a second plan over the written workbook says", () => {
    fc.assert(
      fc.property(text, text, (standing, said) => {
        const book = after(crowded(), explainedIn(crowded(), standing));
        const plan = explainedIn(book, said);
        const again = planned(after(book, plan));
        expect(again.assessment.edits).toEqual([]);
        expect(again.report).toEqual(plan.report);
        expect(found(again).explanation?.text ?? "").toBe(found(plan).explanation?.text ?? "");
      }),
      { numRuns: 16 },
    );
  });
});
