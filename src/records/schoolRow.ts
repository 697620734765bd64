import type { SchoolTable } from "../forms";
import type { Stage } from "../standards";
import {
  addressOf,
  displayValue,
  formulaAt,
  valueAt,
  type CellFormula,
  type CellValue,
  type Location,
  type SheetSnapshot,
} from "../workbook";
import { readNumber, type Reading } from "./reading";
import { unitFactor } from "./units";

/** Far above all that a school has, and low enough for products and squares of sums to stay finite. */
const NO_AMOUNT = 1e15;

/** 1e308 万元, or pupils, are nothing that can be reckoned with. */
function bearable(amount: number): number | null {
  return Math.abs(amount) < NO_AMOUNT ? amount : null;
}

/** One school's row of a school table: its values by field, each with the cell it stands in. */
export class SchoolRow {
  constructor(
    readonly table: SchoolTable,
    private readonly sheet: SheetSnapshot,
    /** Counted from 0. */
    readonly row: number,
    /** As printed; empty where the row has no name. */
    readonly name: string,
    /** null where it could not be decided, and for an undivided row of several stages. */
    readonly stage: Stage | null,
  ) {}

  /** The same row with its stage decided. */
  at(stage: Stage | null): SchoolRow {
    return new SchoolRow(this.table, this.sheet, this.row, this.name, stage);
  }

  /** True where the table has a column for the field. */
  has(field: string): boolean {
    return this.table.columns.has(field);
  }

  /** What stands in the cell, untouched. */
  value(field: string): CellValue {
    const column = this.table.columns.get(field);
    return column === undefined ? null : valueAt(this.sheet, this.row, column.index);
  }

  /** The formula behind the cell; null where it was typed, and without such a column. */
  formula(field: string): CellFormula | null {
    const column = this.table.columns.get(field);
    return column === undefined ? null : formulaAt(this.sheet, this.row, column.index);
  }

  /** The cell read as a number, as typed: in the unit that its column prints. */
  reading(field: string): Reading {
    return readNumber(this.value(field));
  }

  /** The number in the field's own unit (`Field.unit`), or null where there is none. */
  number(field: string): number | null {
    const column = this.table.columns.get(field);
    if (column === undefined) return null;
    const value = valueAt(this.sheet, this.row, column.index);
    if (value === null) return null;
    if (typeof value === "number") return bearable(value * unitFactor(column));
    const reading = readNumber(value);
    return reading.kind === "number" ? bearable(reading.value * unitFactor(column)) : null;
  }

  /** The text, trimmed; null where the cell is blank. */
  text(field: string): string | null {
    const text = displayValue(this.value(field)).trim();
    return text === "" ? null : text;
  }

  /** Where the field stands; null without such a column. */
  location(field: string): Location | null {
    const column = this.table.columns.get(field);
    return column === undefined ? null : { sheet: this.table.sheet, cell: addressOf(this.row, column.index) };
  }

  /** The column's title as the sheet prints it; null without such a column. */
  header(field: string): string | null {
    return this.table.columns.get(field)?.header ?? null;
  }
}
