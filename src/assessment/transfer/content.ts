import type { Column } from "../../forms";
import { readNumber, unitRelation } from "../../records";
import { displayValue, type CellValue } from "../../workbook";

/** A value as a cell can hold it: what is neither text nor number is written as the sheet shows it. */
export function typedContent(value: CellValue): string | number {
  if (typeof value === "number") return value;
  return typeof value === "boolean" ? String(value).toUpperCase() : displayValue(value);
}

/** A figure brought from the unit that its column prints to the unit of the blank form's column; a text stays a text. */
export function figureContent(value: CellValue, from: Column, to: Column): string | number {
  const factor = (unitRelation(from) ?? 1) / (unitRelation(to) ?? 1);
  const reading = factor === 1 ? null : readNumber(value);
  if (reading?.kind === "number") return reading.value * factor;
  return to.field.kind === "code" ? displayValue(value) : typedContent(value);
}

/** The number that a cell formatted as a percentage shows: 95.2 for 0.952. Fifteen digits are what a cell shows. */
export function shownPercent(fraction: number): number {
  return Number((fraction * 100).toPrecision(15));
}

/** A text as the words of two forms are compared: without blanks, full-width or not, a blank to be filled in as one sign. */
export function plainWords(value: CellValue): string {
  return displayValue(value).normalize("NFKC").replace(/\s+/gu, "").replace(/_{2,}/gu, "__");
}
