import fc from "fast-check";
import type { CellRange } from "../../../workbook";
import { axisOf } from "./axis";
import { drawnRows, type DrawnRow, type Layout } from "./draw";
import { mergeIndex } from "./merges";

function layout(merges: readonly CellRange[], hiddenRows: readonly number[] = []): Layout {
  return {
    rows: axisOf(
      30,
      () => 24,
      (row) => hiddenRows.includes(row),
    ),
    columns: axisOf(
      12,
      () => 60,
      () => false,
    ),
    merges: mergeIndex(merges),
  };
}

const addresses = (rows: readonly DrawnRow[]): string[] =>
  rows.flatMap(({ cells }) => cells.map(({ row, column }) => `${String(row)},${String(column)}`));

it("draws a merged cell once, from where it begins, also where only its end is seen", () => {
  const merge = { firstRow: 2, firstColumn: 1, lastRow: 9, lastColumn: 2 };
  const rows = drawnRows(layout([merge]), { first: 8, end: 10 }, { first: 2, end: 4 }, null);
  expect(rows.map(({ row, top }) => [row, top])).toEqual([
    [2, 48],
    [8, 192],
    [9, 216],
  ]);
  expect(rows[0]?.cells).toEqual([{ row: 2, column: 1, left: 60, width: 120, height: 192, rowSpan: 8, columnSpan: 2 }]);
  expect(addresses(rows)).toEqual(["2,1", "8,3", "9,3"]);
});

it("counts out of a merged cell what is hidden, and begins it where the first of it is shown", () => {
  const merge = { firstRow: 2, firstColumn: 0, lastRow: 5, lastColumn: 0 };
  const [first] = drawnRows(layout([merge], [2, 4]), { first: 2, end: 4 }, { first: 0, end: 1 }, null);
  expect([first?.row, first?.top, first?.hiddenAbove]).toEqual([3, 48, 1]);
  expect(first?.cells[0]).toMatchObject({ row: 2, height: 48, rowSpan: 2 });
});

it("keeps the cell with the focus when it is scrolled away", () => {
  const rows = drawnRows(layout([]), { first: 20, end: 22 }, { first: 0, end: 1 }, { row: 3, column: 7 });
  expect(addresses(rows)).toEqual(["3,7", "20,0", "21,0"]);
});

it("does not draw a kept cell that is hidden", () => {
  const rows = drawnRows(layout([], [3]), { first: 20, end: 21 }, { first: 0, end: 1 }, { row: 3, column: 7 });
  expect(addresses(rows)).toEqual(["21,0"]);
});

it("covers every seen place exactly once, whatever is merged and hidden", () => {
  const spans = (most: number) =>
    fc.tuple(fc.nat(most - 1), fc.nat(most)).map(([first, length]) => ({ first, end: Math.min(most, first + length) }));
  // One merged cell in each third of the rows, so that none overlap.
  const merges = fc.array(
    fc.tuple(fc.nat(2), fc.nat(11), fc.nat(9), fc.nat(9)).map(([third, column, from, to]) => ({
      firstRow: third * 10 + Math.min(from, to),
      lastRow: third * 10 + Math.max(from, to),
      firstColumn: column,
      lastColumn: Math.min(11, column + 3),
    })),
    { maxLength: 3 },
  );
  const apart = (list: readonly CellRange[]): CellRange[] =>
    list.filter(
      (one, at) => list.findIndex((other) => Math.floor(other.firstRow / 10) === Math.floor(one.firstRow / 10)) === at,
    );
  fc.assert(
    fc.property(
      merges.map(apart),
      spans(20),
      spans(12),
      fc.uniqueArray(fc.nat(29), { maxLength: 10 }),
      (list, r, c, hidden) => {
        fc.pre(30 - hidden.length >= r.end);
        const seen = drawnRows(layout(list, hidden), r, c, null).flatMap(({ top, cells }) =>
          cells.map((cell) => ({ ...cell, top })),
        );
        for (let row = r.first; row < r.end && c.first < c.end; row += 1) {
          for (let column = c.first; column < c.end; column += 1) {
            const [x, y] = [column * 60 + 30, row * 24 + 12];
            const over = seen.filter(
              ({ left, width, top, height }) => left <= x && x < left + width && top <= y && y < top + height,
            );
            expect(over).toHaveLength(1);
          }
        }
      },
    ),
  );
});
