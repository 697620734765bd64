import fc from "fast-check";
import type { CellRange } from "../../../workbook";
import { anchorOf, mergeIndex } from "./merges";

const range = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): CellRange => ({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});

it("finds a tall merged cell from far below, past many that begin later", () => {
  const tall = range(0, 0, 900, 0);
  const others = Array.from({ length: 800 }, (_, row) => range(row, 2, row, 3));
  const index = mergeIndex([...others, tall]);
  expect(index.at(850, 0)).toBe(tall);
  expect(index.at(850, 2)).toBeNull();
});

it("takes every covered cell to the one that holds the value", () => {
  const index = mergeIndex([range(2, 1, 4, 3)]);
  expect(anchorOf(index, { row: 4, column: 3 })).toEqual({ row: 2, column: 1 });
  expect(anchorOf(index, { row: 5, column: 3 })).toEqual({ row: 5, column: 3 });
});

it("finds exactly the merged cells that reach into a rectangle", () => {
  const ranges = fc
    .tuple(fc.nat(30), fc.nat(10), fc.nat(20), fc.nat(4))
    .map(([row, column, rows, columns]) => range(row, column, row + rows, column + columns));
  fc.assert(
    fc.property(fc.array(ranges, { maxLength: 25 }), ranges, (merges, area) => {
      const expected = merges.filter(
        (one) =>
          !(one.lastRow < area.firstRow || one.firstRow > area.lastRow) &&
          !(one.lastColumn < area.firstColumn || one.firstColumn > area.lastColumn),
      );
      expect(new Set(mergeIndex(merges).within(area))).toEqual(new Set(expected));
    }),
  );
});
