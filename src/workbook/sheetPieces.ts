import type { CellValue, SheetSnapshot } from "./snapshot";

/** A part of some sheets that is small enough to be posted to another thread without holding one up. */
export type SheetPiece =
  /** A sheet without its rows, which follow. */
  | { readonly kind: "sheet"; readonly sheet: SheetSnapshot }
  /** More rows of the last sheet. */
  | { readonly kind: "rows"; readonly rows: readonly (readonly CellValue[])[] };

/** Cells that one piece carries: what a slow computer takes in within some milliseconds. */
const CELLS_A_PIECE = 20_000;

/** Sheets in pieces, so that a page that posts them or takes them in stays alive. */
export function* piecesOfSheets(sheets: readonly SheetSnapshot[]): Generator<SheetPiece> {
  for (const { rows, ...sheet } of sheets) {
    yield { kind: "sheet", sheet: { ...sheet, rows: [] } };
    let first = 0;
    let cells = 0;
    for (const [at, row] of rows.entries()) {
      cells += row.length + 1;
      if (cells < CELLS_A_PIECE && at < rows.length - 1) continue;
      yield { kind: "rows", rows: rows.slice(first, at + 1) };
      [first, cells] = [at + 1, 0];
    }
  }
}

/** Puts the pieces of sheets together again. */
export class SheetPieces {
  private readonly sheets: { readonly sheet: SheetSnapshot; readonly rows: SheetSnapshot["rows"][number][] }[] = [];

  hear(piece: SheetPiece): void {
    if (piece.kind === "sheet") this.sheets.push({ sheet: piece.sheet, rows: [] });
    // Not by spreading: an engine takes so many arguments only.
    else for (const row of piece.rows) this.sheets[this.sheets.length - 1]?.rows.push(row);
  }

  whole(): readonly SheetSnapshot[] {
    return this.sheets.map(({ sheet, rows }) => ({ ...sheet, rows }));
  }
}
