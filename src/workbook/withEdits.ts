import { cellKey, parseAddress } from "./address";
import type { Edit } from "./edit";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "./snapshot";

function editSheet(sheet: SheetSnapshot, edits: readonly Edit[]): SheetSnapshot {
  const rows = [...sheet.rows];
  const formulas = new Map(sheet.formulas);
  for (const edit of edits) {
    const position = parseAddress(edit.cell);
    if (position === null) continue;
    const { row, column } = position;
    const cells: CellValue[] = [...(rows[row] ?? [])];
    while (cells.length <= column) cells.push(null);
    cells[column] = edit.to;
    while (rows.length < row) rows.push([]);
    rows[row] = cells;
    formulas.delete(cellKey(row, column));
  }
  return { ...sheet, rows, formulas };
}

/** The snapshot as it reads once the edits are applied. The given snapshot stays as it is. */
export function withEdits(snapshot: WorkbookSnapshot, edits: readonly Edit[]): WorkbookSnapshot {
  const bySheet = new Map<string, Edit[]>();
  for (const edit of edits) {
    const known = bySheet.get(edit.sheet);
    if (known === undefined) bySheet.set(edit.sheet, [edit]);
    else known.push(edit);
  }
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      const own = bySheet.get(sheet.name);
      return own === undefined ? sheet : editSheet(sheet, own);
    }),
  };
}
