import { LAST_COLUMN } from "../..";
import type { XmlScanner } from "../xml/scanner";
import { isTrue } from "../xml/tree";

/** What a sheet says of some columns side by side; they are counted from 0. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
  readonly style: number | null;
  readonly hidden: boolean;
}

/** Reads the `col` element at which the scanner stands. */
export function columnSpan(scanner: XmlScanner): ColumnSpan {
  const style = scanner.attribute("style");
  return {
    first: columnNumber(scanner.attribute("min")),
    last: columnNumber(scanner.attribute("max")),
    style: style === null ? null : Number(style),
    hidden: isTrue(scanner.attribute("hidden")),
  };
}

/** A column that a file counts from 1 as it counts here, brought back to those that a sheet has. */
function columnNumber(stated: string | null): number {
  const column = Number(stated ?? 1) - 1;
  return Number.isNaN(column) ? 0 : Math.min(Math.max(column, 0), LAST_COLUMN);
}
