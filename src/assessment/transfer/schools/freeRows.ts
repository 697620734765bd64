import type { SchoolTable } from "../../../forms";
import type { Stage } from "../../../standards";
import { isBlank, isWritable, positionOf, type SheetSnapshot } from "../../../workbook";

/** The rows of a blank form in which schools can be written, counted from 0. */
export interface FreeRows {
  /** False where all rows are one block, whatever the stage. */
  readonly byStage: boolean;
  readonly of: (stage: Stage | null) => readonly number[];
}

/**
 * Finds the blank rows below a table's header, each under the heading (小学, 初中) that stands above it.
 *
 * The form is protected, and a row in which the name may be typed is a row for a school.
 */
export function freeRows(sheet: SheetSnapshot, table: SchoolTable): FreeRows {
  const name = table.columns.get("school_name")?.index ?? 0;
  const headings = table.rows.filter(({ kind }) => kind === "heading");
  const rows = new Map<Stage | null, number[]>();
  const last = lastWritableRow(sheet);
  for (let row = table.headerRows.last + 1; row <= last; row++) {
    const blank = (sheet.rows[row] ?? []).every(isBlank);
    if (!blank || !isWritable(sheet, row, name)) continue;
    const stage = headings.filter((heading) => heading.row < row).pop()?.headingStage ?? null;
    const known = rows.get(stage);
    if (known === undefined) rows.set(stage, [row]);
    else known.push(row);
  }
  const byStage = [...rows.keys()].some((stage) => stage !== null);
  return { byStage, of: (stage) => rows.get(byStage ? stage : null) ?? [] };
}

function lastWritableRow(sheet: SheetSnapshot): number {
  let last = sheet.rows.length - 1;
  for (const key of sheet.unlockedCells ?? []) last = Math.max(last, positionOf(key).row);
  return last;
}
