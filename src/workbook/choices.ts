import { parseRange, type CellRange } from "./address";
import { displayValue, isBlank, valueAt, type SheetSnapshot, type WorkbookSnapshot } from "./snapshot";

/** A list of words is short; a longer range is somebody's data. */
const MOST_CELLS = 200;
/** `=$A$1:$A$2`, `=代码!$A$1:$A$2`, `='代 码'!A1:A2`. */
const REFERENCE = /^=(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([$A-Za-z0-9:]+)$/u;

/**
 * The words that the drop-down list of a cell offers.
 *
 * @param row counted from 0
 * @returns null where the cell has no list, and where its words stand behind a name or a computation
 */
export function choicesAt(
  workbook: WorkbookSnapshot,
  sheet: SheetSnapshot,
  row: number,
  column: number,
): readonly string[] | null {
  const list = sheet.choiceLists?.find(({ ranges }) => ranges.some((range) => holds(range, row, column)));
  if (list === undefined) return null;
  if (!list.source.startsWith("=")) return named(list.source.split(/[,，]/u));
  const reference = REFERENCE.exec(list.source);
  const [, quoted, plain, address = ""] = reference ?? [];
  const name = quoted?.replace(/''/gu, "'") ?? plain;
  const words = name === undefined ? sheet : workbook.sheets.find((one) => one.name === name);
  const range = parseRange(address);
  return words === undefined || range === null ? null : wordsIn(words, range);
}

function holds({ firstRow, firstColumn, lastRow, lastColumn }: CellRange, row: number, column: number): boolean {
  return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
}

function wordsIn(sheet: SheetSnapshot, range: CellRange): readonly string[] | null {
  const width = range.lastColumn - range.firstColumn + 1;
  const count = width * (range.lastRow - range.firstRow + 1);
  if (count > MOST_CELLS) return null;
  return named(
    Array.from({ length: count }, (_, index) => {
      const value = valueAt(sheet, range.firstRow + Math.floor(index / width), range.firstColumn + (index % width));
      return isBlank(value) ? "" : displayValue(value);
    }),
  );
}

/** Without blanks around them and without blank ones; null where none is left. */
function named(texts: readonly string[]): readonly string[] | null {
  const words = texts.map((text) => text.trim()).filter((text) => text !== "");
  return words.length === 0 ? null : words;
}
