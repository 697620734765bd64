import { invalidArgument } from "./errors";

/** A plain object of the wire. */
export type WireRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is WireRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** @throws ApiError `InvalidArgument`, as Excel does */
export function text(value: unknown, name: string): string {
  if (typeof value !== "string") throw invalidArgument(`${name} is no text`);
  return value;
}

/** @throws ApiError `InvalidArgument` where the value is no whole number */
export function wholeNumber(value: unknown, name: string): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument(`${name} is no whole number`);
  return value;
}

/** A number of points or the like. */
export function size(value: unknown, name: string): number {
  if (typeof value !== "number" || !(value >= 0)) throw invalidArgument(`${name} is no size`);
  return value;
}

/** True or false; what is left out is false. */
export function flag(value: unknown, name: string): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value !== "boolean") throw invalidArgument(`${name} is neither true nor false`);
  return value;
}

/** One of Excel's words. */
export function oneOf<Word extends string>(words: readonly Word[], value: unknown, name: string): Word {
  const word = words.find((known) => known === value);
  if (word === undefined) throw invalidArgument(`${name} is none of ${words.join(", ")}`);
  return word;
}

/** Properties in a plain object, such as `{ format: { fill: … } }`. */
export function record(value: unknown, name: string): WireRecord {
  if (!isRecord(value)) throw invalidArgument(`${name} is no object`);
  return value;
}

/**
 * A value for every cell of a block: rows of cells, or one value for all of them.
 *
 * @throws ApiError `InvalidArgument` where the shape differs from the block's
 */
export function matrix(value: unknown, rows: number, columns: number): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const lines: readonly unknown[] = value;
  const cells = lines.map((line): readonly unknown[] => (Array.isArray(line) ? line : []));
  if (cells.length !== rows || cells.some((line) => line.length !== columns)) {
    throw invalidArgument("the number of rows or columns in the input array doesn't match the size of the range");
  }
  return (row, column) => cells[row]?.[column];
}
