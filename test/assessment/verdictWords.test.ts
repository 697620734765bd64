import { assess } from "../../src/assessment";
import type { CellValue, SheetSnapshot } from "../../src/workbook";
import { workbookOf } from "../forms/snapshotOf";
import { listRow, listSheet } from "../records/schoolBook";
import { FILLED_ITEMS, governmentSheet, qualitySheet } from "./countySheets";
import { SETTINGS } from "./settings";

const GOOD = [4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3];
const POOR = [1, 0.1, 0.1, 1, 1, 100, 0.1];
const VERDICT_COLUMN = 13;

function limited(sheet: SheetSnapshot, column: number, source: string): SheetSnapshot {
  const ranges = [{ firstRow: 0, firstColumn: column, lastRow: 99, lastColumn: column }];
  return { ...sheet, choiceLists: [{ ranges, source }] };
}

function written(sheets: readonly SheetSnapshot[]): Readonly<Record<string, CellValue>> {
  const { edits } = assess(workbookOf(sheets), SETTINGS);
  return Object.fromEntries(edits.map(({ sheet, cell, to }) => [`${sheet}!${cell}`, to]));
}

/** What is written for a school that meets the standard and for one that does not, into cells with this list. */
function verdicts(source: string, typed: CellValue = null): readonly CellValue[] {
  const rows = [listRow(1, "甲小学", 1000, GOOD), [...listRow(2, "乙小学", 1000, POOR), typed]];
  const edits = written([limited(listSheet(rows), VERDICT_COLUMN, source)]);
  return [edits["分学校!N3"] ?? null, edits["分学校!N4"] ?? null];
}

describe("a verdict cell with a drop-down list", () => {
  it.each<[string, readonly CellValue[]]>([
    ["达标,不达标", ["达标", "不达标"]],
    ["不达标,达标,是,否", ["达标", "不达标"]],
    ["是,否", ["是", "否"]],
    ["√,×", ["√", "×"]],
    ["达标,未达标", ["达标", "未达标"]],
    ["1,0", [1, 0]],
  ])("that offers %s gets one of its words", (source, words) => {
    expect(verdicts(source)).toEqual(words);
  });

  it("that offers 1 alone gets 1 or stays blank", () => {
    expect(verdicts("1")).toEqual([1, null]);
    expect(verdicts("1", 1)).toEqual([1, null]);
  });

  it("that offers nothing of the kind gets the standard's words", () => {
    expect(verdicts("优,良,差")).toEqual(["达标", "不达标"]);
    expect(verdicts("=是否")).toEqual(["达标", "不达标"]);
  });

  it("is not written where it says the same already", () => {
    expect(verdicts("是,否", "否")).toEqual(["是", null]);
  });

  it("gets its words in 表Ⅳ and 表Ⅴ too", () => {
    const list = listSheet([listRow(1, "甲小学", 1000, GOOD)]);
    const items = Object.fromEntries(Object.entries(FILLED_ITEMS).map(([id, item]) => [id, { ...item, met: null }]));
    const sheets = [governmentSheet(items), qualitySheet(items)].map((sheet) => limited(sheet, 2, "√,×"));
    const words = Object.entries(written([list, ...sheets])).filter(([cell]) => !cell.startsWith("分学校"));
    expect(words.length).toBeGreaterThan(10);
    expect(new Set(words.map(([, word]) => word))).toEqual(new Set(["√"]));
  });
});
