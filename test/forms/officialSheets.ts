import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAddress, type CellValue, type SheetSnapshot } from "../../src/workbook";
import { sheetOf } from "./snapshotOf";

interface PublishedSheet {
  readonly merged: readonly string[];
  readonly cells: Readonly<Record<string, string>>;
}

const file = join(__dirname, "../published/form-2017-cells.json");
const { sheets } = JSON.parse(readFileSync(file, "utf8")) as { sheets: Readonly<Record<string, PublishedSheet>> };

/** The cells of one sheet of the official form as transcribed: `表1`, `表4`, `表5`, `表6`. */
export function officialCells(name: string): Readonly<Record<string, string>> {
  return published(name).cells;
}

/** The sheet itself, with cells of ours typed over it. */
export function officialSheet(
  name: string,
  typed: Readonly<Record<string, CellValue>> = {},
  extras: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  const { cells, merged } = published(name);
  return { ...sheetOf(name, rowsOf({ ...cells, ...typed }), { merges: merged }), ...extras };
}

/** Rows from cells by address. */
export function rowsOf(cells: Readonly<Record<string, CellValue>>): CellValue[][] {
  const rows: CellValue[][] = [];
  for (const [address, value] of Object.entries(cells)) {
    const position = parseAddress(address);
    if (position === null) throw new Error(`${address} is no address`);
    while (rows.length <= position.row) rows.push([]);
    const row = rows[position.row] ?? [];
    while (row.length <= position.column) row.push(null);
    row[position.column] = value;
  }
  return rows;
}

function published(name: string): PublishedSheet {
  const sheet = sheets[name];
  if (sheet === undefined) throw new Error(`no sheet ${name} in the published form`);
  return sheet;
}
