import { cellKey, rangeAddress } from "../..";
import type { Grid, SheetRead } from "../read/types";

/** What verdicts rest on: the values and formula texts of a sheet, not the results of formulas nor any looks. */
export type Inputs = Pick<SheetRead, "id" | "name" | "area" | "formulas">;

/** A sheet as it is remembered between two calls. */
export type RememberedSheet = Inputs & Pick<SheetRead, "protected" | "unlocked">;

/** What is remembered of the workbook between two calls. */
export interface RememberedBook {
  readonly sheets: readonly RememberedSheet[];
  readonly structureLocked: boolean;
}

/** What is kept of a sheet once its snapshot is handed out: the grids of values and formats are large. */
export function remembered(sheet: RememberedSheet): RememberedSheet {
  const { id, name, area, formulas, protected: isProtected, unlocked } = sheet;
  return { id, name, area, formulas, protected: isProtected, unlocked };
}

/**
 * True where a cell holds another value or formula than before, on any sheet, a new or a lost one included. One row
 * inserted moves all below it, and one value changed may change every verdict: then nothing that was planned may be
 * written.
 *
 * @param ignored ids of sheets that do not count
 */
export function inputsDiffer(
  before: readonly Inputs[],
  now: readonly Inputs[],
  ignored: ReadonlySet<string> = new Set(),
): boolean {
  const counted = (sheets: readonly Inputs[]): ReadonlyMap<string, Inputs> =>
    new Map(sheets.filter(({ id }) => !ignored.has(id)).map((sheet) => [sheet.id, sheet]));
  const [left, right] = [counted(before), counted(now)];
  return [...new Set([...left.keys(), ...right.keys()])].some((id) => !sameCells(left.get(id), right.get(id)));
}

function sameCells(left: Inputs | undefined, right: Inputs | undefined): boolean {
  if (left !== undefined && right !== undefined && sameArea(left, right))
    return sameGrid(left.formulas, right.formulas);
  const [before, now] = [filledCells(left), filledCells(right)];
  return before.size === now.size && [...before].every(([key, input]) => now.get(key) === input);
}

function sameArea({ area: left }: Inputs, { area: right }: Inputs): boolean {
  return left !== null && right !== null && rangeAddress(left) === rangeAddress(right);
}

function sameGrid(left: Grid, right: Grid): boolean {
  return left.every((row, down) => row.every((input, across) => right[down]?.[across] === input));
}

function filledCells(sheet: Inputs | undefined): ReadonlyMap<number, unknown> {
  const cells = new Map<number, unknown>();
  if (sheet === undefined || sheet.area === null) return cells;
  const { firstRow, firstColumn } = sheet.area;
  sheet.formulas.forEach((row, down) => {
    row.forEach((input, right) => {
      if (input !== "") cells.set(cellKey(firstRow + down, firstColumn + right), input);
    });
  });
  return cells;
}

/** A cell that was written: what `formulas` says of it from now on. */
export interface WrittenInput {
  readonly row: number;
  readonly column: number;
  readonly input: string | number | boolean;
}

/** The inputs of a sheet after some of its cells were written. */
export function withWritten<Sheet extends Inputs>(sheet: Sheet, written: readonly WrittenInput[]): Sheet {
  if (written.length === 0) return sheet;
  const area = written.reduce(
    (around, { row, column }) => ({
      firstRow: Math.min(around.firstRow, row),
      firstColumn: Math.min(around.firstColumn, column),
      lastRow: Math.max(around.lastRow, row),
      lastColumn: Math.max(around.lastColumn, column),
    }),
    sheet.area ?? { firstRow: Infinity, firstColumn: Infinity, lastRow: -1, lastColumn: -1 },
  );
  const width = area.lastColumn - area.firstColumn + 1;
  const formulas = Array.from({ length: area.lastRow - area.firstRow + 1 }, () => new Array<unknown>(width).fill(""));
  const put = (row: number, column: number, input: unknown): void => {
    const cells = formulas[row - area.firstRow];
    if (cells !== undefined) cells[column - area.firstColumn] = input;
  };
  const { firstRow, firstColumn } = sheet.area ?? area;
  sheet.formulas.forEach((cells, down) => {
    cells.forEach((input, right) => {
      put(firstRow + down, firstColumn + right, input);
    });
  });
  for (const { row, column, input } of written) put(row, column, input);
  return { ...sheet, area, formulas: formulas satisfies Grid };
}
