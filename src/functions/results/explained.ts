import {
  NegativeValueError,
  NoSpreadError,
  SampleTooSmallError,
  ZeroBaseError,
  ZeroMeanError,
  ZeroValueError,
} from "../../statistics";
import type { Numbers } from "../arguments/numbers";
import { invalid, type FunctionError } from "../functionError";

/**
 * Computes from numbers of an argument; what the statistics refuse is said of the argument and the cell.
 *
 * @throws FunctionError
 */
export function explained<Result>(numbers: Numbers, compute: () => Result): Result {
  try {
    return compute();
  } catch (error) {
    throw problemOf(error, numbers) ?? error;
  }
}

/** {@link explained} for a single figure, which has to be finite. */
export function figureOf(numbers: Numbers, compute: () => number): number {
  const figure = explained(numbers, compute);
  if (!Number.isFinite(figure)) throw invalid("notFinite", { argument: numbers.grid.argument });
  return figure;
}

function problemOf(error: unknown, { grid, positions }: Numbers): FunctionError | null {
  const { argument } = grid;
  const placeOf = (index: number | null): number => positions[index ?? 0] ?? 0;
  if (error instanceof ZeroMeanError) return invalid("zeroMean", { argument });
  if (error instanceof ZeroBaseError) return invalid("zeroBase", { argument });
  if (error instanceof NoSpreadError) return invalid("noSpread");
  if (error instanceof SampleTooSmallError)
    return invalid("tooFew", { argument, size: error.size, needed: error.needed });
  if (error instanceof ZeroValueError) return grid.problemAt(placeOf(error.index), "zeroCell");
  if (error instanceof NegativeValueError) {
    const position = placeOf(error.index);
    const cell = grid.cell(position);
    return grid.problemAt(position, "negativeCell", { value: cell.kind === "number" ? cell.value : "" });
  }
  return null;
}
