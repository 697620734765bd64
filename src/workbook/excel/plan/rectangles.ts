import { cellKey, type CellRange } from "../..";

/** Something at a place on a sheet. */
export interface Placed<Value> {
  readonly row: number;
  readonly column: number;
  readonly value: Value;
}

/** A rectangle with a value for each cell; null leaves a cell alone. */
export interface Rectangle<Value> {
  readonly range: CellRange;
  readonly cells: readonly (readonly (Value | null)[])[];
}

/** Cells left alone that are sent along rather than begin another rectangle: each costs 5 bytes, a rectangle some 500. */
const WIDEST_GAP = 60;

interface Run {
  readonly column: number;
  readonly firstRow: number;
  lastRow: number;
}

/**
 * Few rectangles that hold all cells, each cell once, from left to right: the columns of a form are dense, and so is most of what is
 * written. Neighbouring columns filled from the same to the same row go together.
 *
 * @param mayBridge true for a cell that a rectangle may cover without writing it
 */
export function rectanglesOf<Value>(
  cells: readonly Placed<Value>[],
  mayBridge: (row: number, column: number) => boolean,
): readonly Rectangle<Value>[] {
  const values = new Map(cells.map(({ row, column, value }) => [cellKey(row, column), value]));
  return sideBySide(runsOf(cells, mayBridge)).map((range) => ({ range, cells: gridOf(range, values) }));
}

/** From the top to the bottom of each column, columns from left to right. */
function runsOf<Value>(
  cells: readonly Placed<Value>[],
  mayBridge: (row: number, column: number) => boolean,
): readonly Run[] {
  const sorted = [...cells].sort((left, right) => left.column - right.column || left.row - right.row);
  const runs: Run[] = [];
  for (const { row, column } of sorted) {
    const last = runs[runs.length - 1];
    if (last?.column === column && reaches(last, row, mayBridge)) last.lastRow = row;
    else runs.push({ column, firstRow: row, lastRow: row });
  }
  return runs;
}

function reaches(run: Run, row: number, mayBridge: (row: number, column: number) => boolean): boolean {
  if (row - run.lastRow - 1 > WIDEST_GAP) return false;
  for (let between = run.lastRow + 1; between < row; between++) {
    if (!mayBridge(between, run.column)) return false;
  }
  return true;
}

function sideBySide(runs: readonly Run[]): readonly CellRange[] {
  const open = new Map<string, CellRange>();
  const done: CellRange[] = [];
  for (const { column, firstRow, lastRow } of runs) {
    const rows = `${String(firstRow)}:${String(lastRow)}`;
    const left = open.get(rows);
    if (left?.lastColumn === column - 1) open.set(rows, { ...left, lastColumn: column });
    else {
      if (left !== undefined) done.push(left);
      open.set(rows, { firstRow, lastRow, firstColumn: column, lastColumn: column });
    }
  }
  return [...done, ...open.values()].sort(
    (left, right) => left.firstColumn - right.firstColumn || left.firstRow - right.firstRow,
  );
}

function gridOf<Value>(range: CellRange, values: ReadonlyMap<number, Value>): readonly (readonly (Value | null)[])[] {
  const rows: (Value | null)[][] = [];
  for (let row = range.firstRow; row <= range.lastRow; row++) {
    const cells: (Value | null)[] = [];
    for (let column = range.firstColumn; column <= range.lastColumn; column++) {
      cells.push(values.get(cellKey(row, column)) ?? null);
    }
    rows.push(cells);
  }
  return rows;
}
