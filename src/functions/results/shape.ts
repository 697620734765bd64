import { FunctionError } from "../functionError";
import type { Grid } from "../arguments/grid";
import type { Schools } from "../arguments/schools";
import type { ResultCell, ResultTable } from "./result";

/** A result for every cell of a range, in its shape. */
export function inShapeOf(grid: Grid, resultAt: (position: number) => ResultCell): ResultTable {
  return Array.from({ length: grid.rows }, (_, row) =>
    Array.from({ length: grid.columns }, (__, column) => resultAt(row * grid.columns + column)),
  );
}

/** A figure for every school, where its number stands; "" where there is no school. */
export function besideSchools({ grid, positions }: Schools, figures: ArrayLike<number>): ResultTable {
  const byPosition = new Map<number, number>();
  positions.forEach((position, school) => byPosition.set(position, figures[school] ?? NaN));
  return inShapeOf(grid, (position) => byPosition.get(position) ?? "");
}

/** The result of one cell, its problem instead where there is one. */
export function orProblem(compute: () => ResultCell): ResultCell {
  try {
    return compute();
  } catch (error) {
    if (error instanceof FunctionError) return error;
    throw error;
  }
}
