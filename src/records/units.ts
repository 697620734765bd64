import type { Column } from "../forms";

/** What a unit is worth in the smallest one of its kind; null where it has no exact worth (亩). */
interface Measure {
  readonly kind: "money" | "area" | "books" | "people";
  readonly worth: number | null;
}

const MEASURES: ReadonlyMap<string, Measure> = new Map<string, Measure>([
  ["元", { kind: "money", worth: 1 }],
  ["千元", { kind: "money", worth: 1_000 }],
  ["万元", { kind: "money", worth: 10_000 }],
  ["亿元", { kind: "money", worth: 100_000_000 }],
  ["㎡", { kind: "area", worth: 1 }],
  ["万㎡", { kind: "area", worth: 10_000 }],
  ["亩", { kind: "area", worth: null }],
  ["人", { kind: "people", worth: 1 }],
  ["万人", { kind: "people", worth: 10_000 }],
  ["册", { kind: "books", worth: 1 }],
  ["本", { kind: "books", worth: 1 }],
  ["千册", { kind: "books", worth: 1_000 }],
  ["万册", { kind: "books", worth: 10_000 }],
]);

/**
 * How the unit that a column prints stands to the field's own: the factor between them; 1 where they agree, where none is
 * printed, and between counts (人, 个, 间); null where the printed unit cannot be brought to the field's.
 */
export function unitRelation({ unit, field }: Column): number | null {
  if (unit === null || unit === field.unit) return 1;
  const printed = MEASURES.get(unit);
  const own = MEASURES.get(field.unit);
  if (printed === undefined || own === undefined) return 1;
  if (printed.kind !== own.kind || printed.worth === null || own.worth === null) return null;
  return printed.worth / own.worth;
}

/**
 * The factor that brings a column's figures from the unit it prints to the field's own.
 *
 * Only a unit that the sheet itself prints counts, and rule R04 says so: figures are never converted because they merely
 * look wrong; E01 names both readings instead. What cannot be converted is taken as typed, and R05 says so.
 */
export function unitFactor(column: Column): number {
  return unitRelation(column) ?? 1;
}
