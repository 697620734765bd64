import { NotAssessableError, planFill } from "../../src/assessment";
import { displayValue, withEdits, type SheetSnapshot, type WorkbookSnapshot } from "../../src/workbook";
import { formWorkbook, generateCounty, toSnapshot } from "../../src/build/county";
import { sheetOf, workbookOf } from "../forms/snapshotOf";
import { listRow, listSheet } from "../records/schoolBook";
import { CONTEXT, SETTINGS, withCell, withReport } from "./settings";

const GOOD = [4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3];
const EXPLANATION = 11;
const STATE = 12;

/** Two schools, one of which has 80 pupils a class. */
function crowded(pupils = 960): WorkbookSnapshot {
  return workbookOf([listSheet([listRow(1, "甲小学", 500, GOOD), listRow(2, "乙小学", pupils, GOOD)])]);
}

function fill(snapshot: WorkbookSnapshot, date = CONTEXT.date) {
  return planFill(snapshot, SETTINGS, { ...CONTEXT, date });
}

function filled(snapshot: WorkbookSnapshot, date = CONTEXT.date): WorkbookSnapshot {
  const { assessment, report } = fill(snapshot, date);
  return withReport(withEdits(snapshot, assessment.edits), report);
}

function own(snapshot: WorkbookSnapshot): SheetSnapshot {
  const sheet = snapshot.sheets.find(({ name }) => name === "校验结果");
  if (sheet === undefined) throw new Error("no report");
  return sheet;
}

function rowOf(sheet: SheetSnapshot, rule: string): number {
  return sheet.rows.findIndex((cells) => cells[2] === rule);
}

function explained(snapshot: WorkbookSnapshot, rule: string, text: string): WorkbookSnapshot {
  const sheet = own(snapshot);
  const changed = withCell(sheet, rowOf(sheet, rule), EXPLANATION, text);
  return { ...snapshot, sheets: snapshot.sheets.map((known) => (known === sheet ? changed : known)) };
}

function texts(sheet: SheetSnapshot): string[] {
  return sheet.rows.map((cells) => cells.map(displayValue).join("|"));
}

describe("the sheet 校验结果", () => {
  it("holds standard, rule set, date and result, and every finding with a link to its cell", () => {
    const { report } = fill(crowded());
    const lines = report.rows.map((row) => row.map(({ value }) => String(value ?? "")).join("|"));
    expect(lines.slice(0, 7).join("\n")).toMatch(
      /优质均衡[\s\S]*教督〔2017〕6号[\s\S]*Balance test[\s\S]*2026-03-01[\s\S]*无法判定/u,
    );
    const finding = report.rows.find((row) => row[2]?.value === "L12");
    expect(finding?.[3]?.value).toBe("乙小学");
    expect(finding?.[6]?.link).toMatchObject({ sheet: "分学校" });
    expect(finding?.[10]?.value).toContain("80");
  });

  it("tells of the workbook as it stands once filled: what was replaced is no finding any more, but is on record", () => {
    const snapshot = workbookOf([listSheet([[...listRow(1, "甲小学", 500, GOOD), "合格"]])]);
    const { assessment, report } = fill(snapshot);
    expect(assessment.findings.map(({ rule }) => rule)).toContain("W01");
    expect(report.rows.some((row) => row[2]?.value === "W01")).toBe(false);
    const record = report.rows.find((row) => row[6]?.value === "N3" && row[2]?.value === null);
    expect(record?.map(({ value }) => value)).toEqual(expect.arrayContaining(["2026-03-01", "合格", "达标"]));
  });

  it("stays to the letter the same when the filled workbook is filled again on another day", () => {
    const first = filled(crowded());
    const second = fill(first, "2027-01-01");
    expect(second.assessment.edits).toEqual([]);
    expect(second.report.rows.map((row) => row.map(({ value }) => value ?? null))).toEqual(own(first).rows);
  });

  it("takes the new date as soon as something changed", () => {
    const first = filled(crowded());
    const changed = {
      ...first,
      sheets: first.sheets.map((sheet, at) => (at === 0 ? withCell(sheet, 2, 3, 480) : sheet)),
    };
    expect(texts(own(filled(changed, "2027-01-01"))).join("\n")).toContain("2027-01-01");
  });

  it("keeps the user's explanation beside its finding, which stays", () => {
    const again = filled(explained(filled(crowded()), "L12", "新校舍2027年9月启用"), "2026-04-01");
    const row = own(again).rows[rowOf(own(again), "L12")];
    expect(row?.[EXPLANATION]).toBe("新校舍2027年9月启用");
    expect(row?.[STATE]).toBe("有效");
  });

  function afterChange(explainedText: string, pupils: number): WorkbookSnapshot {
    const before = explained(filled(crowded()), "L12", explainedText);
    const sheets = before.sheets.map((sheet, at) => (at === 0 ? withCell(sheet, 3, 3, pupils) : sheet));
    return filled({ ...before, sheets }, "2026-05-01");
  }

  it("calls an explanation stale when the values have changed, and says so until it is given anew", () => {
    const stale = afterChange("新校舍2027年9月启用", 972);
    expect(own(stale).rows[rowOf(own(stale), "L12")]?.[STATE]).toBe("数值已变，请复核说明");
    const still = filled(stale, "2026-06-01");
    expect(own(still).rows[rowOf(own(still), "L12")]?.[STATE]).toBe("数值已变，请复核说明");
    const anew = filled(explained(still, "L12", "已核对：972人属实"), "2026-07-01");
    const row = own(anew).rows[rowOf(own(anew), "L12")];
    expect([row?.[EXPLANATION], row?.[STATE]]).toEqual(["已核对：972人属实", "有效"]);
  });

  it("keeps an explanation whose finding is gone, and gives it back when the finding returns", () => {
    const gone = afterChange("新校舍2027年9月启用", 500);
    const kept = own(gone).rows.find((cells) => cells[EXPLANATION] === "新校舍2027年9月启用");
    expect(kept?.[STATE]).toBe("问题已不存在");
    const sheets = gone.sheets.map((sheet, at) => (at === 0 ? withCell(sheet, 3, 3, 960) : sheet));
    const back = filled({ ...gone, sheets }, "2026-08-01");
    const row = own(back).rows[rowOf(own(back), "L12")];
    expect([row?.[EXPLANATION], row?.[STATE]]).toEqual(["新校舍2027年9月启用", "有效"]);
  });

  it("is known by its defined name and not by its title: a foreign sheet of that title is none of ours", () => {
    const foreign = sheetOf("校验结果", [
      [null, null, "L12", "乙小学", "小学", null, null, null, null, null, null, "别人的话"],
    ]);
    const snapshot = { ...crowded(), sheets: [...crowded().sheets, foreign] };
    const { report } = fill(snapshot);
    expect(report.rows.some((row) => row[EXPLANATION]?.value === "别人的话")).toBe(false);
  });

  it("begins in either language with a text that both know it by", () => {
    const reports = (["zh", "en"] as const).map((language) => {
      return planFill(crowded(), { ...SETTINGS, language }, { ...CONTEXT, language }).report;
    });
    for (const { marks } of reports) {
      expect(reports.every(({ rows }) => marks.includes(String(rows[0]?.[0]?.value)))).toBe(true);
    }
  });

  it("is found again under the name that the user gave it", () => {
    const first = fill(crowded());
    const renamed = withReport(withEdits(crowded(), first.assessment.edits), first.report, "检查 情况");
    const { report } = fill(renamed, "2027-01-01");
    expect(report.rows.map((row) => row.map(({ value }) => String(value ?? "")).join("|")).join("\n")).toContain(
      "2026-03-01",
    );
  });
});

function codeOf(work: () => unknown): string | null {
  try {
    work();
  } catch (error) {
    return error instanceof NotAssessableError ? error.code : null;
  }
  return null;
}

describe("filling", () => {
  it("changes nothing the second time, whatever the county", () => {
    for (const seed of [1, 2, 3]) {
      const county = generateCounty({ seed, schools: 40, unmetShare: 0.2 });
      const first = filled(toSnapshot(formWorkbook(county)));
      const { assessment, report } = fill(first, "2030-01-01");
      expect(assessment.edits).toEqual([]);
      expect(report.rows.map((row) => row.map(({ value }) => value ?? null))).toEqual(own(first).rows);
    }
  });

  it("refuses a workbook without a table of ours, and one without a school", () => {
    expect(() => fill(workbookOf([sheetOf("Sheet1", [["一张别的表"]])]))).toThrow(NotAssessableError);
    const empty = workbookOf([
      listSheet([
        [1, "小学1"],
        [2, "小学2"],
      ]),
    ]);
    expect(codeOf(() => fill(empty))).toBe("noSchoolRow");
  });
});
