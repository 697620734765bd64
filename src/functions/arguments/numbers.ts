import type { Bilingual } from "../../standards";
import { invalid } from "../functionError";
import { Grid, isOmitted } from "./grid";

/** Bare numbers with the places they come from. */
export interface Numbers {
  readonly grid: Grid;
  readonly values: Float64Array;
  /** Position of each number in the range. */
  readonly positions: Uint32Array;
}

/**
 * The numbers of a range, as Excel's own functions take them: text, TRUE and FALSE and blank cells are passed over, 0
 * counts. A blank cell that Excel hands over as 0 counts too; nothing tells it from a 0.
 *
 * @throws FunctionError for an error among the cells, and where there is no number
 */
export function numbersIn(argument: Bilingual, value: unknown): Numbers {
  if (isOmitted(value)) throw invalid("missing", { argument });
  const grid = new Grid(argument, value);
  const values: number[] = [];
  const positions: number[] = [];
  for (let position = 0; position < grid.size; position += 1) {
    const cell = grid.cell(position);
    if (cell.kind === "error") throw grid.notNumber(position, cell);
    if (cell.kind !== "number") continue;
    values.push(cell.value);
    positions.push(position);
  }
  if (values.length === 0) throw invalid("noNumbers", { argument });
  return { grid, values: Float64Array.from(values), positions: Uint32Array.from(positions) };
}
