import {
  cellKey,
  parseAddress,
  sameValue,
  showsNumbers,
  type CellRange,
  type CellValue,
  type Edit,
  type EditOutcome,
} from "../..";
import { contentAt, formatOf, lookOfFormat, valueOf, type Content } from "../read/content";
import type { SheetRead } from "../read/types";

/** A cell to be written. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  /** What stands there. */
  readonly before: Content;
  /** What shall stand there; the same where only the look changes. */
  after: Content;
  /** The number format that the cell has, where it has to become General for a number to stay one. */
  format: string | null;
  /** True where it gets the dark fill of a failing value. */
  unmet: boolean;
}

/** The writes of one sheet. */
export interface SheetWrites {
  readonly sheet: SheetRead;
  readonly cells: readonly CellWrite[];
}

/** What became of each edit, and what is to be written for those that are to be applied. */
export interface Judgement {
  readonly outcomes: readonly EditOutcome[];
  readonly writes: readonly SheetWrites[];
}

/** Characters of one cell. */
const LONGEST_TEXT = 32_767;

/**
 * Decides about every edit, by the same rules as for files but one: header cells of Excel's own tables are not refused,
 * because Excel keeps the names of the columns in step with them, which in a file nobody does. Several edits of one cell are taken one after the other.
 *
 * @param sheetOf the sheet that an edit means; null where it is gone
 */
export function judgeEdits(edits: readonly Edit[], sheetOf: (name: string) => SheetRead | null): Judgement {
  const targets = new Map<SheetRead, Map<number, CellWrite>>();
  const outcomes = edits.map((edit): EditOutcome => {
    const place = parseAddress(edit.cell);
    if (place === null) return "unsupported";
    const sheet = sheetOf(edit.sheet);
    if (sheet === null) return "stale";
    const { row, column } = place;
    const cells = targets.get(sheet) ?? new Map<number, CellWrite>();
    targets.set(sheet, cells);
    const before = contentAt(sheet, row, column);
    const known = cells.get(cellKey(row, column));
    const cell = known ?? { row, column, before, after: before, format: null, unmet: false };
    const outcome = judge(sheet, cell, edit);
    if (outcome === "applied") cells.set(cellKey(row, column), cell);
    return outcome;
  });
  return { outcomes, writes: [...targets].flatMap(([sheet, cells]) => writesOf(sheet, [...cells.values()])) };
}

/** Notes in the cell what an edit that is accepted makes of it. */
function judge(sheet: SheetRead, cell: CellWrite, edit: Edit): EditOutcome {
  const { row, column } = cell;
  if (sheet.protected && !sheet.unlocked.has(cellKey(row, column))) return "protected";
  const standing = standingValue(sheet, cell);
  const wanted = edit.to === "" ? null : edit.to;
  const keepsFormula = isFormula(cell.after) && edit.style !== null && !edit.replacesFormula && wanted === standing;
  if (isCovered(sheet.merges, row, column)) return "unsupported";
  if (isFormula(cell.after) && !edit.replacesFormula && !keepsFormula) return "unsupported";
  if (!sameValue(standing, edit.from)) return "stale";
  if (!isWritable(edit.to)) return "failed";
  if (edit.style !== null && !sheet.mayFormat && wanted === standing) return "protected";
  if (staysText(sheet, cell, edit)) return "protected";
  if (!keepsFormula && (isFormula(cell.after) || wanted !== standing)) {
    cell.after = wanted;
    cell.format = otherFormat(sheet, cell);
  }
  if (edit.style === "unmet" && sheet.mayFormat) cell.unmet = true;
  return "applied";
}

/** True where a text is to become a number and cannot, because the format that keeps it a text is locked. */
function staysText(sheet: SheetRead, { row, column }: CellWrite, { from, to }: Edit): boolean {
  const isMended = typeof from === "string" && typeof to === "number";
  return isMended && !sheet.mayFormat && lookOfFormat(formatOf(sheet, row, column)) === "text";
}

/** What a later edit of the same cell finds. */
function standingValue(sheet: SheetRead, { row, column, before, after }: CellWrite): CellValue {
  if (after === before) return valueOf(sheet, row, column);
  return typeof after === "object" && after !== null ? null : after;
}

function isFormula(content: Content): boolean {
  return typeof content === "object" && content !== null && "formula" in content;
}

function isCovered(merges: readonly CellRange[], row: number, column: number): boolean {
  return merges.some(
    ({ firstRow, firstColumn, lastRow, lastColumn }) =>
      row >= firstRow &&
      row <= lastRow &&
      column >= firstColumn &&
      column <= lastColumn &&
      (row !== firstRow || column !== firstColumn),
  );
}

function isWritable(value: Edit["to"]): boolean {
  if (typeof value === "string") return value.length <= LONGEST_TEXT;
  return value === null || Number.isFinite(value);
}

/**
 * The format of the cell, where it would make a text or a date of a number. A cell of a protected sheet whose looks are
 * locked keeps it, and the number is shown as Excel has it.
 */
function otherFormat(sheet: SheetRead, { row, column, after }: CellWrite): string | null {
  const format = formatOf(sheet, row, column);
  return typeof after === "number" && sheet.mayFormat && !showsNumbers(lookOfFormat(format)) ? format : null;
}

/** Only what changes anything is written, so that filling twice writes once. */
function writesOf(sheet: SheetRead, all: readonly CellWrite[]): readonly SheetWrites[] {
  const cells = all.filter(({ before, after, unmet }) => unmet || before !== after);
  return cells.length === 0 ? [] : [{ sheet, cells }];
}
