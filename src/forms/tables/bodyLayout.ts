import type { CellRange, SheetSnapshot } from "../../workbook";
import { valueAt } from "../../workbook";
import type { HeaderRows } from "../layout/header";
import { textOf } from "../layout/cells";
import type { Column } from "../types";

/** What the reading of rows has to know about the columns of a school table. */
export interface BodyLayout {
  readonly name: number;
  readonly sequence: number | null;
  /** Columns of amounts: what makes a row more than a name. */
  readonly inputs: readonly number[];
  /** Columns left of the name that are no fields (but 序号): a stage may stand there, merged over its schools. */
  readonly beside: readonly number[];
  /** Rows with a text merged over the full width. */
  readonly wideTexts: ReadonlySet<number>;
  /** What the header prints above the names; where it stands again, the header is repeated for the next page. */
  readonly headerNames: ReadonlySet<string>;
}

/** A text merged over so much of the table is a heading or a note. */
const FULL_WIDTH = 0.8;
const AMOUNTS: ReadonlySet<string> = new Set(["integer", "decimal", "percent"]);
/** Amounts by kind that say which school it is, not what it has. */
const IDENTIFYING: ReadonlySet<string> = new Set(["seq", "sponsor_code", "built_year"]);

export function layoutOf(
  sheet: SheetSnapshot,
  header: HeaderRows,
  lastRow: number,
  columns: ReadonlyMap<string, Column>,
): BodyLayout {
  const name = columns.get("school_name")?.index ?? 0;
  const sequence = columns.get("seq")?.index ?? null;
  const all = [...columns.values()];
  const taken = new Set(all.filter((column) => column.index !== sequence).map((column) => column.index));
  const inputs = all.filter(({ field }) => AMOUNTS.has(field.kind) && !IDENTIFYING.has(field.id));
  const indexes = all.map((column) => column.index);
  const width = Math.max(...indexes) - Math.min(...indexes) + 1;
  const isWide = (merge: CellRange) =>
    merge.firstRow >= header.bodyRow &&
    merge.firstRow <= lastRow &&
    merge.lastColumn - merge.firstColumn + 1 >= FULL_WIDTH * width;
  return {
    name,
    sequence,
    inputs: inputs.map((column) => column.index),
    beside: Array.from({ length: name }, (_, column) => column).filter((column) => !taken.has(column)),
    wideTexts: new Set(sheet.merges.filter(isWide).map((merge) => merge.firstRow)),
    headerNames: headerNames(sheet, header, name),
  };
}

function headerNames(sheet: SheetSnapshot, header: HeaderRows, name: number): ReadonlySet<string> {
  const names = new Set<string>();
  for (let row = header.first; row < header.bodyRow; row++) {
    const text = textOf(valueAt(sheet, row, name));
    if (text !== "") names.add(text);
  }
  return names;
}
