import type { Bilingual } from "../../standards";
import { invalid } from "../functionError";
import type { Cell } from "./cell";
import { Grid, isOmitted, requireSameSize } from "./grid";
import { ARGUMENT } from "./names";
import { numbersIn, type Numbers } from "./numbers";

/** Schools with what they have and how many pupils, and the places they come from. */
export interface Schools extends Numbers {
  /** 在校生数 per school; positive. */
  readonly enrolment: Float64Array;
}

/**
 * The schools of two ranges of one size: those whose enrolment is above 0. Where it is blank or 0 there is no school, and
 * whatever stands in the other range is passed over; a row of titles too.
 *
 * A blank total of a school with pupils is 0: the desktop hands over every blank cell as 0, and the same workbook has to
 * give the same figure everywhere.
 *
 * @throws FunctionError for ranges of different sizes, an error or a text where a school's number belongs, a negative
 *   enrolment, and where there is no school
 */
export function schoolsIn(argument: Bilingual, value: unknown, enrolment: unknown): Schools {
  if (isOmitted(value)) throw invalid("missing", { argument });
  if (isOmitted(enrolment)) throw invalid("missing", { argument: ARGUMENT.enrolment });
  const grid = new Grid(argument, value);
  const pupils = new Grid(ARGUMENT.enrolment, enrolment);
  requireSameSize(pupils, grid);
  const found: [position: number, value: number, pupils: number][] = [];
  for (let position = 0; position < grid.size; position += 1) {
    const count = pupilsAt(pupils, position, grid.cell(position));
    if (count > 0) found.push([position, amountAt(grid, position), count]);
  }
  if (found.length === 0) throw invalid("noSchools", { argument: ARGUMENT.enrolment });
  return {
    grid,
    values: Float64Array.from(found, ([, amount]) => amount),
    positions: Uint32Array.from(found, ([position]) => position),
    enrolment: Float64Array.from(found, ([, , count]) => count),
  };
}

/** {@link schoolsIn}, or where no enrolment is given the numbers alone, each of which counts as much as any other. */
export function schoolsOrNumbersIn(argument: Bilingual, value: unknown, enrolment: unknown): Schools {
  if (!isOmitted(enrolment)) return schoolsIn(argument, value, enrolment);
  const numbers = numbersIn(argument, value);
  return { ...numbers, enrolment: new Float64Array(numbers.values.length).fill(1) };
}

/**
 * Pupils at a position; 0 where there is no school.
 *
 * @param beside what stands in the other range: beside a number a text is no title
 */
export function pupilsAt(grid: Grid, position: number, beside: Cell): number {
  const cell = grid.cell(position);
  switch (cell.kind) {
    case "blank":
      return 0;
    case "number":
      if (cell.value < 0) throw grid.problemAt(position, "negativeCell", { value: cell.value });
      return cell.value;
    case "text":
      if (beside.kind === "text" || beside.kind === "blank") return 0;
      throw grid.notNumber(position, cell);
    case "boolean":
    case "error":
      throw grid.notNumber(position, cell);
  }
}

/** What a school has, at a position. @throws FunctionError for an error, a text, TRUE or FALSE */
export function amountAt(grid: Grid, position: number): number {
  const cell = grid.cell(position);
  if (cell.kind === "number") return cell.value;
  if (cell.kind === "blank") return 0;
  throw grid.notNumber(position, cell);
}
