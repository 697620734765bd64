/** The names under which this add-in keeps places of its own begin so. */
export const OWN_NAME_PREFIX = "_Balance";

/** A sheet name as formulas and links write it. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** The sheet that a reference such as `'校验结果'!$A$1` leads to; null where it leads nowhere. */
export function sheetOfReference(reference: string): string | null {
  const quoted = /^'((?:[^']|'')+)'!\$/.exec(reference)?.[1];
  if (quoted !== undefined) return quoted.replaceAll("''", "'");
  return /^([^'!#]+)!\$/.exec(reference)?.[1] ?? null;
}

/** Characters that a sheet name may have. */
const LONGEST_SHEET_NAME = 31;

/**
 * The name for a new sheet: the one wished for, or that with `(2)`, `(3)` … where it is taken.
 *
 * @param taken names of all sheets, also of those that hold no cells; case does not count
 */
export function freeSheetName(wished: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  let name = wished.slice(0, LONGEST_SHEET_NAME);
  for (let number = 2; lower.has(name.toLowerCase()); number++) {
    const suffix = `(${String(number)})`;
    name = wished.slice(0, LONGEST_SHEET_NAME - suffix.length) + suffix;
  }
  return name;
}
