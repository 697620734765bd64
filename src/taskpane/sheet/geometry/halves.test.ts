import { axisOf } from "./axis";
import type { Layout } from "./draw";
import { splitRows } from "./halves";
import { mergeIndex } from "./merges";

const LAYOUT: Layout = {
  rows: axisOf(
    10,
    () => 24,
    () => false,
  ),
  columns: axisOf(
    8,
    () => 60,
    () => false,
  ),
  merges: mergeIndex([{ firstRow: 0, firstColumn: 1, lastRow: 0, lastColumn: 6 }]),
};

it("draws a merged cell in both halves where it reaches from one into the other", () => {
  const [title, next] = splitRows(LAYOUT, { first: 0, end: 2 }, 2, { first: 4, end: 6 }, null);
  expect(title?.pinned.map(({ column }) => column)).toEqual([0, 1]);
  expect(title?.cells.map(({ column, columnSpan }) => [column, columnSpan])).toEqual([[1, 6]]);
  expect([next?.pinned, next?.cells].map((cells) => cells?.map(({ column }) => column))).toEqual([
    [0, 1],
    [4, 5],
  ]);
});

it("keeps the cell with the focus in its own half only", () => {
  const kept = { row: 8, column: 1 };
  const rows = splitRows(LAYOUT, { first: 2, end: 3 }, 2, { first: 2, end: 3 }, kept);
  expect(rows.map(({ row, pinned, cells }) => [row, pinned.length, cells.length])).toEqual([
    [2, 2, 1],
    [8, 1, 0],
  ]);
});

it("leaves the left half empty where no column stays", () => {
  expect(splitRows(LAYOUT, { first: 2, end: 3 }, 0, { first: 0, end: 3 }, null)[0]).toMatchObject({ pinned: [] });
});
