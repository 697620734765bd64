import type { Column } from "../../forms";
import { cellKey, locationOf, valueAt, type SheetSnapshot } from "../../workbook";
import type { CountyFigure, CountyNumber } from "../countyTypes";
import { readNumber } from "../reading";
import { unitFactor } from "../units";
import { scaled } from "./figure";

/** Reads the cell of a county table in which a number belongs. */
export function numberIn(sheet: SheetSnapshot, row: number, column: Column, slashAllowed: boolean): CountyNumber {
  const { field, index, header } = column;
  const value = valueAt(sheet, row, index);
  return {
    field,
    header,
    location: locationOf(sheet, row, index),
    value,
    reading: readNumber(typeof value === "string" ? value.replace(/\s*[%％]\s*$/u, "") : value),
    inOwnUnit: field.unit === "%" || unitFactor(column) === 1,
    slashAllowed,
  };
}

/** The figure of a cell in its field's own unit; null where there is no number. */
export function figureIn(
  sheet: SheetSnapshot,
  row: number,
  column: Column,
  { reading, location }: CountyNumber,
): CountyFigure | null {
  if (reading.kind !== "number") return null;
  const { field, index, unit, header: label } = column;
  const isFraction = field.unit === "%" && sheet.percentCells.has(cellKey(row, index));
  const factor = field.unit === "%" ? 1 : unitFactor(column);
  const value = scaled(reading.value, isFraction ? 100 : factor);
  const figure = { value, location, label, asText: reading.asText };
  return factor === 1 || unit === null ? figure : { ...figure, typed: { value: reading.value, unit } };
}
