import type { RowAnchor } from "../journal/types";
import { contentAt } from "../read/content";
import type { SheetRead } from "../read/types";

/**
 * Finds the rows of a journal again: by their text, where the user inserted, removed or sorted rows since.
 *
 * @returns the row where a row of the journal is now; null where it is gone or cannot be told from another
 */
export function rowFinder(sheet: SheetRead, anchors: readonly RowAnchor[]): (row: number) => number | null {
  const byRow = new Map(anchors.map((anchor) => [anchor.row, anchor]));
  const index = new Map<string, readonly number[]>();
  for (const column of new Set(anchors.map((anchor) => anchor.column))) indexColumn(sheet, column, index);
  return (row) => {
    const anchor = byRow.get(row);
    // A row that had no text of its own is where it was.
    if (anchor === undefined) return row;
    const found = index.get(keyOf(anchor.column, anchor.text)) ?? [];
    if (found.includes(row)) return row;
    const [only, ...more] = found;
    return more.length > 0 ? null : (only ?? null);
  };
}

function indexColumn(sheet: SheetRead, column: number, index: Map<string, readonly number[]>): void {
  const { area } = sheet;
  if (area === null) return;
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    const content = contentAt(sheet, row, column);
    if (typeof content !== "string") continue;
    const key = keyOf(column, content);
    index.set(key, [...(index.get(key) ?? []), row]);
  }
}

function keyOf(column: number, text: string): string {
  return `${String(column)} ${text}`;
}
