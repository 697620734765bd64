import fc from "fast-check";
import type { CellPosition, CellRange } from "../../../workbook";
import { axisOf } from "./axis";
import { mergeIndex } from "./merges";
import { movedBy, type Ground } from "./moves";

/** 20 × 6 cells; rows 5 and 6 are hidden, B3:C4 is merged, column A is filled in rows 1–3 and 9–11. */
const MERGE: CellRange = { firstRow: 2, firstColumn: 1, lastRow: 3, lastColumn: 2 };
const GROUND: Ground = {
  layout: {
    rows: axisOf(
      20,
      () => 24,
      (row) => row === 5 || row === 6,
    ),
    columns: axisOf(
      6,
      () => 60,
      () => false,
    ),
    merges: mergeIndex([MERGE]),
  },
  pageRows: 8,
  isFilled: (row, column) => column === 0 && ((row >= 1 && row <= 3) || (row >= 9 && row <= 11)),
};

function press(row: number, column: number, key: string, ctrl = false): readonly [number, number] | null {
  const to = movedBy(GROUND, { row, column }, { key, ctrl });
  return to === null ? null : [to.row, to.column];
}

it("passes over hidden rows", () => {
  expect(press(4, 0, "ArrowDown")).toEqual([7, 0]);
  expect(press(7, 0, "ArrowUp")).toEqual([4, 0]);
});

it("takes a merged cell as one: comes to where it begins and leaves it on its far side", () => {
  expect(press(4, 2, "ArrowUp")).toEqual([2, 1]);
  expect(press(2, 1, "ArrowDown")).toEqual([4, 1]);
  expect(press(2, 1, "ArrowRight")).toEqual([2, 3]);
  expect(press(2, 1, "ArrowLeft")).toEqual([2, 0]);
});

it("stays at the border", () => {
  expect(press(0, 0, "ArrowUp")).toEqual([0, 0]);
  expect(press(19, 5, "ArrowRight")).toEqual([19, 5]);
});

it("goes with Ctrl to the end of what is filled, then to the next of it, then to the border", () => {
  expect(press(1, 0, "ArrowDown", true)).toEqual([3, 0]);
  expect(press(3, 0, "ArrowDown", true)).toEqual([9, 0]);
  expect(press(11, 0, "ArrowDown", true)).toEqual([19, 0]);
  expect(press(19, 0, "ArrowUp", true)).toEqual([11, 0]);
});

it("goes to the ends of the row, with Ctrl of the sheet, and by pages", () => {
  expect(press(8, 3, "Home")).toEqual([8, 0]);
  expect(press(8, 3, "End")).toEqual([8, 5]);
  expect(press(8, 3, "Home", true)).toEqual([0, 0]);
  expect(press(8, 3, "End", true)).toEqual([19, 5]);
  expect(press(0, 3, "PageDown")).toEqual([10, 3]);
  expect(press(10, 3, "PageUp")).toEqual([0, 3]);
});

it("leaves every other key alone, Tab above all", () => {
  expect(["Tab", "Enter", "a", "F2"].map((key) => press(3, 3, key))).toEqual([null, null, null, null]);
});

it("never leads to a hidden row, out of the sheet, or into the middle of a merged cell", () => {
  const keys = fc.constantFrom("ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End", "PageUp", "PageDown");
  const strokes = fc.array(fc.record({ key: keys, ctrl: fc.boolean() }), { maxLength: 40 });
  fc.assert(
    fc.property(strokes, (list) => {
      let at: CellPosition = { row: 0, column: 0 };
      for (const stroke of list) at = movedBy(GROUND, at, stroke) ?? at;
      expect([5, 6]).not.toContain(at.row);
      expect(at.row >= 0 && at.row < 20 && at.column >= 0 && at.column < 6).toBe(true);
      const inMerge = at.row >= 2 && at.row <= 3 && at.column >= 1 && at.column <= 2;
      expect(inMerge ? at : null).toEqual(inMerge ? { row: 2, column: 1 } : null);
    }),
  );
});
