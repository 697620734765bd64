import type { PointedColumn, PointedSheet, Pointers } from "../../assessment";
import { parseAddress } from "../../workbook";
import { keep, kept, member, members, type Shelf } from "./shelf";

const KEY = "balance.pointers";
/** Files that are remembered; the one that was left alone longest goes first. */
const MOST_FILES = 40;

/** What was said of one file. */
interface Remembered {
  /** `workbookKey`. */
  readonly file: string;
  readonly pointers: Pointers;
}

/**
 * What the user said of the columns and sheets of a file when it was open before, on this computer.
 *
 * @param file its `workbookKey`
 * @returns null for a file of which nothing is known
 */
export function rememberedPointers(shelf: () => Shelf, file: string): Pointers | null {
  return remembered(shelf).find((one) => one.file === file)?.pointers ?? null;
}

/** Remembers what is said of a file; nothing said is forgotten at once. */
export function rememberPointers(shelf: () => Shelf, file: string, pointers: Pointers): void {
  const others = remembered(shelf).filter((one) => one.file !== file);
  const isNothing = pointers.columns.length + pointers.sheets.length === 0;
  keep(shelf, KEY, [...(isNothing ? [] : [{ file, pointers }]), ...others].slice(0, MOST_FILES));
}

/** The latest first. What is not understood is left out. */
function remembered(shelf: () => Shelf): readonly Remembered[] {
  return members(kept(shelf, KEY)).flatMap((entry) => {
    const file = member(entry, "file");
    if (typeof file !== "string") return [];
    const said = member(entry, "pointers");
    const columns = members(member(said, "columns")).flatMap(columnIn);
    const sheets = members(member(said, "sheets")).flatMap(sheetIn);
    return [{ file, pointers: { columns, sheets } }];
  });
}

function columnIn(value: unknown): readonly PointedColumn[] {
  const [sheet, cell] = [member(value, "sheet"), member(value, "cell")];
  const [header, field] = [member(value, "header"), member(value, "field")];
  if (typeof sheet !== "string" || typeof cell !== "string" || parseAddress(cell) === null) return [];
  // Without its title a column is not known again: nothing is ever remembered without.
  if (typeof header !== "string" || (typeof field !== "string" && field !== null)) return [];
  return [{ sheet, cell, header, field }];
}

function sheetIn(value: unknown): readonly PointedSheet[] {
  const [sheet, table] = [member(value, "sheet"), member(value, "table")];
  return typeof sheet === "string" && isTableId(table) ? [{ sheet, table }] : [];
}

/** Every table that there is, so that a new one cannot be forgotten here. */
const TABLE_IDS: Readonly<Record<PointedSheet["table"], true>> = {
  schools: true,
  "2017.I": true,
  "2017.II-1": true,
  "2017.II-2": true,
  "2017.III": true,
  "2017.IV": true,
  "2017.V": true,
  "2017.VI": true,
  "2012.I": true,
  "2012.II-1": true,
  "2012.II-2": true,
  "2012.III": true,
  "2012.IV": true,
  "2012.V": true,
  "2012.VI": true,
  "2012.VII": true,
};

function isTableId(value: unknown): value is PointedSheet["table"] {
  return typeof value === "string" && Object.hasOwn(TABLE_IDS, value);
}
