import type { SheetSnapshot } from "../../workbook";
import type { News } from "./protocol";

/** Cells that one message carries: what a slow computer takes in within some milliseconds. */
const CELLS_A_MESSAGE = 20_000;

/** Tells of sheets in pieces, so that the page that takes them in stays alive. */
export function sendSheets(sheets: readonly SheetSnapshot[], say: (news: News) => void): void {
  for (const { rows, ...sheet } of sheets) {
    say({ name: "sheet", sheet: { ...sheet, rows: [] } });
    let first = 0;
    let cells = 0;
    rows.forEach((row, at) => {
      cells += row.length + 1;
      if (cells < CELLS_A_MESSAGE && at < rows.length - 1) return;
      say({ name: "rows", rows: rows.slice(first, at + 1) });
      [first, cells] = [at + 1, 0];
    });
  }
}

/** Puts together what `sendSheets` told. */
export class SheetPieces {
  private readonly sheets: { readonly sheet: SheetSnapshot; readonly rows: SheetSnapshot["rows"][number][] }[] = [];

  hear(news: News): void {
    if (news.name === "sheet") this.sheets.push({ sheet: news.sheet, rows: [] });
    // Not by spreading: an engine takes so many arguments only.
    else if (news.name === "rows") for (const row of news.rows) this.sheets[this.sheets.length - 1]?.rows.push(row);
  }

  whole(): readonly SheetSnapshot[] {
    return this.sheets.map(({ sheet, rows }) => ({ ...sheet, rows }));
  }
}
