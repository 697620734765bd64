import type { Column } from "../forms";

/** Money units and their worth in 元. */
const YUAN: ReadonlyMap<string, number> = new Map([
  ["元", 1],
  ["千元", 1_000],
  ["万元", 10_000],
  ["亿元", 100_000_000],
]);

/**
 * The factor that brings a column's figures from the unit it prints to the field's own.
 *
 * Only a unit that the sheet itself prints counts: figures are never converted because they merely look wrong; rule E01
 * names both readings instead.
 */
export function unitFactor(column: Column): number {
  if (column.unit === null || column.unit === column.field.unit) return 1;
  const printed = YUAN.get(column.unit);
  const own = YUAN.get(column.field.unit);
  return printed === undefined || own === undefined ? 1 : printed / own;
}
