import type { FunctionResult, ResultCell, ResultTable } from "../../src/functions";

/** A result with its numbers rounded, so that it can be compared with what is printed. */
export function rounded(result: FunctionResult, decimals: number): FunctionResult {
  return isTable(result)
    ? result.map((row) => row.map((cell) => roundedCell(cell, decimals)))
    : roundedCell(result, decimals);
}

function roundedCell(cell: ResultCell, decimals: number): ResultCell {
  // The addition turns −0 into 0.
  return typeof cell === "number" ? Number(cell.toFixed(decimals)) + 0 : cell;
}

function isTable(result: FunctionResult): result is ResultTable {
  return Array.isArray(result);
}
