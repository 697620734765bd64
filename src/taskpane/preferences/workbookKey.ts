import {
  displayValue,
  fingerprintOf,
  sheetOfReference,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../workbook";

/** A header stands near the top of its sheet. */
const TOP = 40;
const LONGEST_TITLE = 60;

/**
 * A mark by which a workbook is known again, of nothing but the names of its sheets and the likeliest header of each: it
 * stays the same while schools and figures change, and tells nothing of them. Our own sheets are left out, for a fill adds
 * them.
 */
export function workbookKey({ sheets, ownNames }: WorkbookSnapshot): string {
  const own = new Set([...ownNames.values()].map((reference) => sheetOfReference(reference.replace(/^=/, ""))));
  const known = sheets.filter(({ name }) => !own.has(name));
  return fingerprintOf(known.flatMap((sheet) => ["\n", sheet.name, ...headerOf(sheet)].map((text) => `${text}\t`)));
}

/** The texts of the first row with the most of them. */
function headerOf({ rows }: SheetSnapshot): readonly string[] {
  let header: readonly string[] = [];
  for (const row of rows.slice(0, TOP)) {
    const titles = row.filter(isTitle).map(displayValue);
    if (titles.length > header.length) header = titles;
  }
  return header;
}

function isTitle(value: CellValue): boolean {
  return (
    typeof value === "string" && value.trim() !== "" && value.length <= LONGEST_TITLE && !/^[\d\s.,%]+$/.test(value)
  );
}
