import type { Stage } from "../../standards";
import type { CellValue, SheetSnapshot } from "../../workbook";
import { formulaAt, isBlank, valueAt } from "../../workbook";
import { plainText } from "../headerKey";
import { firstFilled, isNumeric, textOf } from "../layout/cells";
import { isNote } from "../layout/notes";
import { stageNamed, stageOfHeading } from "../layout/stages";
import type { RowKind, TableRow } from "../types";
import type { BodyLayout } from "./bodyLayout";
import { isPlaceholder, isTotal } from "./rowLabels";

/** The rows of a school table, and the row of its notes. */
export interface SchoolRows {
  readonly rows: readonly TableRow[];
  readonly noteRow: number | null;
}

/** One row as far as its texts go. */
interface Line {
  readonly name: string;
  /** The name, or the last text before its column: 合计 often stands below 序号. */
  readonly label: string;
  readonly firstText: string;
  /** The row has no other filled cell, or its text is merged over the full width. */
  readonly isLone: boolean;
  readonly isWide: boolean;
  /** The stage that a heading, or a cell beside the name, prints here. */
  readonly stage: Stage | null;
}

/** A longer text over the full width is a note. */
const LONGEST_HEADING = 30;

/**
 * Reads the rows below a header until the notes or the end: what each is, and the stage a heading gives it.
 *
 * @param stage what the lines above the header name
 */
export function readSchoolRows(
  sheet: SheetSnapshot,
  firstRow: number,
  lastRow: number,
  layout: BodyLayout,
  stage: Stage | null,
): SchoolRows {
  const rows: TableRow[] = [];
  const numbering = new Numbering(layout.sequence);
  let headingStage = stage;
  for (let row = firstRow; row <= lastRow; row++) {
    const cells = sheet.rows[row] ?? [];
    const line = readLine(cells, row, layout);
    if (line === null || layout.headerNames.has(line.name)) continue;
    if (isEnd(line)) return { rows, noteRow: row };
    const block = numbering.next(cells);
    headingStage = line.stage ?? headingStage;
    const kind = kindOf(line, () => hasInput(sheet, row, layout.inputs));
    if (kind === null) continue;
    const label = kind === "total" ? line.label : kind === "heading" ? line.firstText : line.name;
    rows.push({ row, kind, label, headingStage, block });
  }
  return { rows, noteRow: null };
}

/** Counts how often the numbers below 序号 begin again with 1. */
class Numbering {
  private block = 0;
  private hasBegun = false;

  constructor(private readonly column: number | null) {}

  /** The block of the next row, from 0; null without numbering. */
  next(cells: readonly CellValue[]): number | null {
    if (this.column === null) return null;
    const value = cells[this.column] ?? null;
    if (isNumeric(value)) {
      const number = typeof value === "string" ? Number(plainText(value)) : value;
      if (this.hasBegun && number === 1) this.block++;
      this.hasBegun = true;
    }
    return this.block;
  }
}

function readLine(cells: readonly CellValue[], row: number, layout: BodyLayout): Line | null {
  const first = firstFilled(cells);
  if (first === null) return null;
  const name = nameOf(cells[layout.name] ?? null);
  const firstText = textOf(first.value);
  const isWide = firstText !== "" && layout.wideTexts.has(row);
  const isLone = isWide || (firstText !== "" && isOnlyCell(cells, first.column));
  const isHeading = isLone && (isWide || first.column !== layout.name);
  const headed = isHeading && firstText.length <= LONGEST_HEADING ? stageNamed(firstText) : null;
  const stage = isLone ? (stageOfHeading(firstText) ?? headed) : stageBeside(cells, layout.beside);
  return { name, label: labelOf(cells, layout.name), firstText, isLone, isWide, stage };
}

function isEnd({ firstText, isWide }: Line): boolean {
  if (firstText === "") return false;
  return isNote(firstText) || (isWide && firstText.length > LONGEST_HEADING);
}

/** Null for a row that states nothing. */
function kindOf(line: Line, hasInput: () => boolean): RowKind | null {
  if (isTotal(line.label)) return "total";
  if (line.isLone && (line.isWide || line.name === "" || line.stage !== null)) return "heading";
  if (line.name === "") return hasInput() ? "school" : null;
  return isPlaceholder(line.name) && !hasInput() ? "placeholder" : "school";
}

function labelOf(cells: readonly CellValue[], name: number): string {
  for (let column = name; column >= 0; column--) {
    const text = textOf(cells[column] ?? null);
    if (text !== "") return text;
  }
  return "";
}

function nameOf(value: CellValue): string {
  return typeof value === "number" ? String(value) : textOf(value);
}

function isOnlyCell(cells: readonly CellValue[], first: number): boolean {
  for (let column = first + 1; column < cells.length; column++) if (!isBlank(cells[column] ?? null)) return false;
  return true;
}

function stageBeside(cells: readonly CellValue[], columns: readonly number[]): Stage | null {
  for (const column of columns) {
    const text = textOf(cells[column] ?? null);
    const stage = text === "" ? null : stageOfHeading(text);
    if (stage !== null) return stage;
  }
  return null;
}

/** A result of a formula is nobody's input. */
function hasInput(sheet: SheetSnapshot, row: number, inputs: readonly number[]): boolean {
  return inputs.some((column) => !isBlank(valueAt(sheet, row, column)) && formulaAt(sheet, row, column) === null);
}
