import type { Column, Measure, StageTable, TableId } from "../../../forms";
import { readNumber } from "../../../records";
import type { Stage, StandardId } from "../../../standards";
import { formulaAt, valueAt, type SheetSnapshot } from "../../../workbook";
import type { CheckContext } from "../../types";

/** A figure that a table of stages (表Ⅲ) states. */
export interface StatedFigure {
  readonly sheet: SheetSnapshot;
  /** Counted from 0. */
  readonly row: number;
  readonly column: Column;
  readonly stage: Stage;
  readonly value: number;
  readonly isFormula: boolean;
}

/** The standard whose form a table belongs to; null for 学校基础数据. */
export function standardOfTable(id: TableId): StandardId | null {
  if (id.startsWith("2012.")) return "basic-2012";
  return id.startsWith("2017.") ? "quality-2017" : null;
}

function figure(sheet: SheetSnapshot, row: number, column: Column, stage: Stage): StatedFigure | null {
  const reading = readNumber(valueAt(sheet, row, column.index));
  if (reading.kind !== "number") return null;
  return { sheet, row, column, stage, value: reading.value, isFormula: formulaAt(sheet, row, column.index) !== null };
}

/** The rows of a measure in the standard's own stage tables, each with its figures by field; “——” and blanks left out. */
export function statedRows(
  { records, standard }: CheckContext,
  measure: Measure,
): { readonly stage: Stage; readonly figures: ReadonlyMap<string, StatedFigure> }[] {
  return records.stageTables
    .filter(({ table }) => standardOfTable(table.id) === standard.id)
    .flatMap(({ table, sheet }) => rowsOf(table, sheet, measure));
}

function rowsOf(
  table: StageTable,
  sheet: SheetSnapshot,
  measure: Measure,
): { readonly stage: Stage; readonly figures: ReadonlyMap<string, StatedFigure> }[] {
  return table.rows
    .filter((row) => row.measure === measure)
    .map(({ row, stage }) => {
      const figures = new Map<string, StatedFigure>();
      for (const [field, column] of table.columns) {
        const found = figure(sheet, row, column, stage);
        if (found !== null) figures.set(field, found);
      }
      return { stage, figures };
    });
}
