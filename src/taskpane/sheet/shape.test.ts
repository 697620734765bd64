import type { SheetSnapshot } from "../../workbook";
import { lengthOf, spanOf, startOf } from "./geometry/axis";
import { mergeIndex } from "./geometry/merges";
import { marksByCell } from "./marks";
import { layoutOf, SIZES } from "./shape";
import { windowThrough } from "./useWindow";

function sheetOf(rows: SheetSnapshot["rows"], more: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const nothing = { merges: [], formulas: new Map(), percentCells: new Set<number>(), hiddenRows: new Set<number>() };
  return { name: "S", visible: true, protected: false, rows, ...nothing, truncated: false, ...more };
}

it("shows what is hidden only where something was found in it", () => {
  const sheet = sheetOf([[1], [2], [3], [4]], { hiddenRows: new Set([1, 2]) });
  expect([...layoutOf(sheet, 0, []).rows.tracks]).toEqual([0, 3]);
  expect([...layoutOf(sheet, 0, [{ row: 2, column: 0 }]).rows.tracks]).toEqual([0, 2, 3]);
});

it("makes room for a cell that lies outside of what is filled", () => {
  const { rows, columns } = layoutOf(sheetOf([[1]]), 0, [{ row: 9, column: 4 }]);
  expect([rows.tracks.length, columns.tracks.length]).toEqual([10, 5]);
});

it("is never without a cell", () => {
  const { rows, columns } = layoutOf(sheetOf([]), 3, []);
  expect([rows.tracks.length, columns.tracks.length]).toEqual([1, 1]);
});

it("lets a header take three lines instead of making its column wide", () => {
  const { rows, columns } = layoutOf(sheetOf([["教学及辅助用房面积（平方米）"], [12]]), 1, []);
  expect(spanOf(rows, 0, 1)).toBe(SIZES.row + 2 * SIZES.line);
  expect(lengthOf(columns)).toBeLessThan(120);
});

it("lets pinned rows scroll where they would leave less than half of the height", () => {
  const layout = layoutOf(sheetOf(Array.from({ length: 50 }, () => [1])), 8, []);
  const view = { top: 0, left: 0, width: 500, height: 600 };
  expect(windowThrough(layout, { rows: 8, columns: 0 }, view).pinned.rows).toBe(8);
  expect(windowThrough(layout, { rows: 8, columns: 0 }, { ...view, height: 300 }).pinned.rows).toBe(0);
  expect(startOf(layout.rows, 8)).toBe(8 * SIZES.row);
});

it("puts what is said about a merged cell where it begins, the most serious first", () => {
  const merges = mergeIndex([{ firstRow: 1, firstColumn: 1, lastRow: 3, lastColumn: 1 }]);
  const marks = marksByCell(
    [
      { row: 2, column: 1, severity: "explain", text: "一" },
      { row: 3, column: 1, severity: "mustFix", text: "二" },
      { row: 1, column: 1, severity: "explain", text: "三" },
    ],
    merges,
  );
  expect([...marks.values()]).toEqual([{ severity: "mustFix", texts: ["一", "二", "三"] }]);
});
