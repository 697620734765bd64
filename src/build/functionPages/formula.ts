import type { DocumentedFunction, Example, ExampleArgument, FunctionResult, ResultCell } from "../../functions";

type Rows = readonly (readonly ResultCell[])[];

/** The formula of an example as a user types it, e.g. `=BALANCE.CV({279;137},{45;37})`. */
export function formulaOf({ name, example }: DocumentedFunction): string {
  return `=BALANCE.${name}(${example.given.map(written).join(",")})`;
}

/** The result of an example: a value, or the rows that spill. */
export function resultOf({ result }: Example): string {
  if (!isRows(result)) return written(result);
  return result.map((row) => row.map(written).join("    ")).join("\n");
}

/** A value or a range as a formula holds it: columns parted by commas, rows by semicolons. */
function written(value: ExampleArgument | ResultCell): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return `"${value}"`;
  if (isRows(value)) return `{${value.map((row) => row.map(written).join(",")).join(";")}}`;
  throw new TypeError(`an example holds ${value.message}`);
}

function isRows(value: ExampleArgument | FunctionResult): value is Rows {
  return Array.isArray(value);
}
