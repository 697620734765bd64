import fc from "fast-check";
import type { CellRange } from "../../..";
import { BlockedCells } from "./blockedCells";

const SIZE = 8;
const place = fc.nat(SIZE - 1);
const range = fc.tuple(place, place, place, place).map(([row, otherRow, column, otherColumn]): CellRange => {
  return {
    firstRow: Math.min(row, otherRow),
    lastRow: Math.max(row, otherRow),
    firstColumn: Math.min(column, otherColumn),
    lastColumn: Math.max(column, otherColumn),
  };
});

function holds({ firstRow, lastRow, firstColumn, lastColumn }: CellRange, row: number, column: number): boolean {
  return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
}

describe("cells that no edit may touch", () => {
  it("are those of a whole range, and of a merge all but its first, however ranges lie over one another", () => {
    fc.assert(
      fc.property(fc.array(range), fc.array(range), fc.subarray([...Array(SIZE).keys()]), (whole, merges, rows) => {
        const blocked = new BlockedCells(whole, merges);
        for (const row of rows) {
          for (let column = 0; column < SIZE; column++) {
            const expected =
              whole.some((own) => holds(own, row, column)) ||
              merges.some((own) => holds(own, row, column) && !(own.firstRow === row && own.firstColumn === column));
            expect(blocked.has(row, column)).toBe(expected);
          }
        }
      }),
    );
  });

  it("reach to the last column of a sheet", () => {
    const all = { firstRow: 0, firstColumn: 0, lastRow: 1_048_575, lastColumn: 16_383 };
    const blocked = new BlockedCells([], [all]);
    expect([blocked.has(0, 0), blocked.has(0, 16_383), blocked.has(1_048_575, 16_383)]).toEqual([false, true, true]);
  });
});
