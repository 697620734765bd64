import { contentOf, generateCounty, sheetsOf, type ModelCell, type SheetModel } from "../../county";

/** Rows of title or group, header, codes or units, above the first school of every table. */
export const HEADER_ROWS = 3;

/**
 * The sheet of that name as the sample forms lay it out, for a county of one school: what is above the school and below
 * it is the blank form's too, and the school's row shows how a row looks.
 *
 * @throws RangeError where the sample forms have no such sheet
 */
export function filledLayout(name: string): SheetModel {
  const model = sheetsOf(contentOf(generateCounty({ seed: 1, schools: 1 }))).find((sheet) => sheet.name === name);
  if (model === undefined) throw new RangeError(`no sheet ${name}`);
  return model;
}

/** Rows that look like the first school's, with nothing in them. */
export function blankRows({ rows }: SheetModel, count: number): (ModelCell | null)[][] {
  const pattern = rows[HEADER_ROWS] ?? [];
  const blank = pattern.map((cell) => (cell === null ? null : { ...cell, content: null }));
  return Array.from({ length: count }, () => blank);
}
