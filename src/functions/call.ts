import type { WorksheetFunction } from "./catalogue";
import { FunctionError, invalid } from "./functionError";
import type { FunctionResult, ResultCell, ResultTable } from "./results/result";

/** What is handed to Excel: a cell, or rows of cells; never null, which Excel would show as 0. */
export type Answer<Problem> = number | string | Problem | readonly (readonly (number | string | Problem)[])[];

/**
 * Runs a function as Excel calls it.
 *
 * Excel adds a description of the call after the last argument, and hands it over in the place of an optional argument
 * that it does not know yet: only as many arguments are passed on as there are parameters, null for the others.
 *
 * @param asProblem what Excel is to be handed for a problem inside a result
 * @throws FunctionError also for a fault of ours, so that nobody sees an error without a sentence
 */
export function callFunction<Problem>(
  definition: WorksheetFunction,
  given: readonly unknown[],
  asProblem: (error: FunctionError) => Problem,
): Answer<Problem> {
  const inParameters = definition.parameters.map((_, at) => given[at] ?? null);
  const result = runGuarded(definition, inParameters);
  const cellOf = (cell: ResultCell): number | string | Problem =>
    cell instanceof FunctionError ? asProblem(cell) : cell;
  if (isTable(result)) return result.map((row) => row.map(cellOf));
  return definition.result === "matrix" ? [[cellOf(result)]] : cellOf(result);
}

function runGuarded(definition: WorksheetFunction, given: readonly unknown[]): FunctionResult {
  try {
    return definition.run(...given);
  } catch (error) {
    if (error instanceof FunctionError) throw error;
    throw invalid("internal", { detail: error instanceof Error ? error.message : String(error) });
  }
}

function isTable(result: FunctionResult): result is ResultTable {
  return Array.isArray(result);
}
