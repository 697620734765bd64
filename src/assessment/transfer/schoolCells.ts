import type { Column } from "../../forms";
import { unitRelation, type SchoolRow } from "../../records";
import {
  addressOf,
  displayValue,
  isBlank,
  isWritable,
  type CellValue,
  type Edit,
  type SheetSnapshot,
} from "../../workbook";

/** The rows of one school table of the blank form and what goes into a cell of it. */
export interface Target {
  readonly sheet: SheetSnapshot;
  readonly columns: ReadonlyMap<string, Column>;
}

const STAGE_WORDS = { primary: "小学", junior: "初中" } as const;

/** The edits that write one school into a row of the blank form, field by field. */
export function schoolEdits(school: SchoolRow, { sheet, columns }: Target, row: number): readonly Edit[] {
  return [...columns].flatMap(([field, column]): readonly Edit[] => {
    const value = valueFor(school, field, column);
    if (value === null || !isWritable(sheet, row, column.index)) return [];
    const cell = addressOf(row, column.index);
    return [{ sheet: sheet.name, cell, from: null, to: value, style: null, replacesFormula: false }];
  });
}

/** Titles of the columns that hold something and have no place in the blank form. */
export function columnsWithoutPlace(schools: readonly SchoolRow[], { columns }: Target): readonly string[] {
  const left = new Map<string, string>();
  for (const school of schools) {
    for (const [field, { header }] of school.table.columns) {
      if (!columns.has(field) && !isBlank(school.value(field))) left.set(field, header);
    }
  }
  return [...left.values()];
}

function valueFor(school: SchoolRow, field: string, column: Column): string | number | null {
  const value = school.value(field);
  // A heading or the name of the sheet told the stage; the blank form has a column for it.
  if (field === "stage" && isBlank(value)) return school.stage === null ? null : STAGE_WORDS[school.stage];
  if (isBlank(value)) return null;
  const source = school.table.columns.get(field);
  const factor = source === undefined ? 1 : (unitRelation(source) ?? 1) / (unitRelation(column) ?? 1);
  const number = factor === 1 ? null : school.reading(field);
  if (number?.kind === "number") return number.value * factor;
  return typedAs(column, value);
}

function typedAs({ field }: Column, value: CellValue): string | number {
  return typeof value === "number" && field.kind !== "code" ? value : displayValue(value);
}
