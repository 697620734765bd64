import { planFill } from "../../src/assessment";
import { contentOf, MISTAKES, plantMistakes, sheetsOf, toSnapshot } from "../../src/build/county";
import { cellKey, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from "../../src/workbook";
import { sheetOf, workbookOf } from "../forms/snapshotOf";
import { listRow, listSheet } from "../records/schoolBook";
import { approvalSheet } from "./countySheets";
import { cleaned, cleaningsOf, COUNTY, LIST, mistyped, NO_WISHES, TYPED } from "./mistyped";
import { CONTEXT, SETTINGS, withReport } from "./settings";

describe("cleanings", () => {
  it("are offered for the mistakes that a hand makes, each by its kind, with school and column", () => {
    const { content, planted } = plantMistakes(
      COUNTY,
      contentOf(COUNTY),
      MISTAKES.filter(({ rule }) => rule === "S09"),
      3,
    );
    const offered = cleaningsOf(toSnapshot(sheetsOf(content)));
    expect(offered.map(({ sheet, cell, from }) => ({ sheet, cell, from }))).toEqual(
      expect.arrayContaining(
        planted.filter(({ sheet }) => sheet === LIST).map(({ sheet, cell, to }) => ({ sheet, cell, from: to })),
      ),
    );
    expect(offered.map(({ kind }) => kind).sort()).toEqual(["fullWidth", "spaces"]);
    expect(offered.every(({ school, column }) => school !== null && column !== "")).toBe(true);
  });
});

describe("cells that are no typed figure, name or code", () => {
  const GOOD: readonly CellValue[] = [4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3];

  /** 表Ⅱ-2 of one school whose cells are given. */
  function listWith(values: readonly CellValue[], more: Partial<SheetSnapshot> = {}): WorkbookSnapshot {
    return workbookOf([
      { ...listSheet([listRow(1, "甲小学", 1000, [...values, ...GOOD.slice(values.length)])]), ...more },
    ]);
  }

  function cellOf(snapshot: WorkbookSnapshot, text: string): { readonly row: number; readonly column: number } {
    for (const [row, cells] of snapshot.sheets[0]?.rows.entries() ?? []) {
      const column = cells.indexOf(text);
      if (column >= 0) return { row, column };
    }
    throw new Error(`${text} stands nowhere`);
  }

  const TEXT = "４．２";
  const plain = listWith([TEXT]);
  const { row, column } = cellOf(plain, TEXT);
  const range = { firstRow: row, firstColumn: column - 1, lastRow: row, lastColumn: column };

  it("are found where nothing hinders", () => {
    expect(cleaningsOf(plain)).toMatchObject([{ from: TEXT, to: 4.2, kind: "fullWidth", school: "甲小学" }]);
  });

  it.each([
    ["a formula", { formulas: new Map([[cellKey(row, column), { text: "A1", kind: "plain" as const }]]) }],
    ["a cell behind a merge", { merges: [range] }],
    ["a protected cell", { protected: true }],
    ["a cell that shows percentages", { percentCells: new Set([cellKey(row, column)]) }],
  ])("are left alone: %s", (_, more) => {
    expect(cleaningsOf(listWith([TEXT], more))).toEqual([]);
  });

  it("are cleaned on a protected sheet where it lets them be changed", () => {
    const open = { protected: true, unlockedCells: new Set([cellKey(row, column)]) };
    expect(cleaningsOf(listWith([TEXT], open))).toHaveLength(1);
  });

  it("are never a verdict or a remark, nor a cell of our own sheet or of a sheet that is not recognised", () => {
    const sheet = listSheet([listRow(1, "甲小学", 1000, GOOD)]);
    const wide = sheet.rows.map((cells, index) =>
      index === row ? [...cells.slice(0, column + 7), " 达标 ", " 注 "] : cells,
    );
    const foreign = sheetOf("别的", [["甲", " 12 "]]);
    const own = sheetOf("校验结果", [[" 12 "]]);
    const book = workbookOf([{ ...sheet, rows: wide }, foreign, own], { _Balance_Report: "校验结果!$A$1" });
    expect(cleaningsOf(book)).toEqual([]);
  });

  it("take a percent sign away only where the column is one of percentages", () => {
    const figures = (share: CellValue, count: CellValue) => [1200, 1100, count, share, 80, 76, null];
    const book = (share: CellValue, count: CellValue) =>
      workbookOf([
        listSheet([listRow(1, "甲小学", 1000, GOOD)]),
        approvalSheet(figures(share, count), [640, 600, 560, null, 40, 39, null]),
      ]);
    expect(cleaningsOf(book("９５％", 1010))).toMatchObject([{ from: "９５％", to: 95, school: null }]);
    expect(cleaningsOf(book(null, "９５％"))).toEqual([]);
  });
});

describe("cleaning as a step of its own", () => {
  const book = mistyped(
    TYPED.filter(([, value]) => typeof value === "number")
      .slice(20, 26)
      .map((cell) => [cell, (value) => ` ${String(value)} `]),
  );

  it("writes the cleaned cells and nothing else, and keeps on record what stood there", () => {
    const offered = cleaningsOf(book);
    const plan = planFill(book, SETTINGS, CONTEXT, { ...NO_WISHES, cleaned: "all", left: "all" });
    expect(plan.assessment.edits.map(({ cell, from, to }) => ({ cell, from, to }))).toEqual(
      offered.map(({ cell, from, to }) => ({ cell, from, to })),
    );
    expect(plan.cleanings).toEqual([]);
    const record = plan.report.rows.map((cells) => cells.map(({ value }) => value));
    for (const { cell, from, to } of offered) {
      expect(record.some((cells) => cells.includes(cell) && cells.includes(from) && cells.includes(String(to)))).toBe(
        true,
      );
    }
    const later = planFill(withReport(cleaned(book), plan.report), SETTINGS, CONTEXT, NO_WISHES);
    expect(later.report.rows.flat().map(({ value }) => value)).toEqual(
      expect.arrayContaining(offered.map(({ from }) => from)),
    );
  });

  it("cleans the chosen cells only, and still offers the others", () => {
    const [first, ...others] = cleaningsOf(book);
    if (first === undefined) throw new Error("nothing to clean");
    const {
      assessment,
      cleaned: done,
      cleanings,
    } = planFill(book, SETTINGS, CONTEXT, {
      ...NO_WISHES,
      cleaned: [first, { sheet: LIST, cell: "A1" }],
      left: "all",
    });
    expect(assessment.edits).toHaveLength(1);
    expect([done, cleanings]).toEqual([[first], others]);
  });

  it("goes along with a fill, which then says what it says of the cleaned workbook", () => {
    const both = planFill(book, SETTINGS, CONTEXT, { ...NO_WISHES, cleaned: "all" });
    const after = planFill(cleaned(book), SETTINGS, CONTEXT, NO_WISHES);
    expect(both.writes).toEqual(after.writes);
    expect(both.assessment.edits.slice(both.cleaned.length)).toEqual(after.assessment.edits);
    expect(both.assessment.findings).toEqual(after.assessment.findings);
  });
});
