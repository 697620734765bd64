import type { FunctionError } from "../functionError";

/** One cell of a result. A problem of one cell leaves the others standing; nothing is "", never null, which becomes 0. */
export type ResultCell = number | string | FunctionError;

/** A result that spills, as rows of cells. */
export type ResultTable = readonly (readonly ResultCell[])[];

export type FunctionResult = ResultCell | ResultTable;
