import { LIMITS } from "../../limits";
import { SlotBudget, type TextSheet } from "../plainSheet";
import { unescapeHtml } from "./entities";
import { TableGrid } from "./grid";
import { attributeOf, tokensOf } from "./tokens";

/** Elements that begin a new line of text. */
const LINES = new Set(["br", "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "caption", "tr"]);
/** Tables in tables beyond that are no page that somebody wrote. */
const DEEPEST = 32;
/** Characters of one cell that are looked at, references not yet resolved. */
const MOST_TEXT = 4 * LIMITS.text;
/** Lines above or below a table that belong to it. */
const MOST_LINES = 20;

/** The tables of a page that hold something, from the inmost outwards, in the order of their ends. */
export function tablesOf(page: string): readonly Omit<TextSheet, "name">[] {
  const reader = new PageReader();
  for (const token of tokensOf(page)) {
    if (token.kind === "text") reader.text(token.text);
    else if (token.kind === "open") reader.open(token.name, token.attributes);
    else reader.close(token.name);
  }
  return reader.finish();
}

interface OpenCell {
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** The unrounded number that Excel writes beside the shown one. */
  readonly number: string | null;
}

interface FoundTable extends Omit<TextSheet, "name"> {
  readonly rows: (string | null)[][];
}

interface OpenTable {
  readonly grid: TableGrid;
  /** Lines between the table before and this one. */
  readonly above: readonly string[];
  cell: OpenCell | null;
}

class PageReader {
  private readonly budget = new SlotBudget();
  private readonly found: FoundTable[] = [];
  private readonly stack: OpenTable[] = [];
  /** Text since the last cell or line began. */
  private pending = "";

  text(text: string): void {
    if (this.pending.length < MOST_TEXT) this.pending += text.replace(/\s+/g, " ").slice(0, MOST_TEXT);
  }

  private endLine(): void {
    if (this.pending.length < MOST_TEXT) this.pending += "\n";
  }

  open(name: string, attributes: string): void {
    if (LINES.has(name)) this.endLine();
    if (name === "table") this.openTable();
    const table = this.inmost();
    if (table === undefined) return;
    if (name === "tr") {
      this.endCell(table);
      table.grid.startRow();
    } else if (name === "td" || name === "th") {
      this.endCell(table);
      this.pending = "";
      table.cell = {
        rowSpan: Number(attributeOf(attributes, "rowspan") ?? 1),
        columnSpan: Number(attributeOf(attributes, "colspan") ?? 1),
        number: attributeOf(attributes, "x:num"),
      };
    }
  }

  close(name: string): void {
    const table = this.inmost();
    if (name === "table" && table !== undefined) this.closeTable(table);
    else if (table !== undefined && (name === "td" || name === "th" || name === "tr")) this.endCell(table);
    else if (LINES.has(name)) this.endLine();
  }

  finish(): readonly Omit<TextSheet, "name">[] {
    for (let table = this.inmost(); table !== undefined; table = this.inmost()) this.closeTable(table);
    const below = this.takeLines().map((line) => [line]);
    this.found[this.found.length - 1]?.rows.push(...below);
    return this.found;
  }

  private inmost(): OpenTable | undefined {
    return this.stack[this.stack.length - 1];
  }

  private openTable(): void {
    if (this.stack.length >= DEEPEST) return;
    const above = this.takeLines();
    this.stack.push({ grid: new TableGrid(this.budget), above, cell: null });
  }

  private closeTable(table: OpenTable): void {
    this.endCell(table);
    this.pending = "";
    this.stack.pop();
    const { rows } = table.grid;
    if (!rows.some((cells) => cells.some((text) => text !== null && text !== ""))) return;
    const down = table.above.length;
    this.found.push({
      rows: [...table.above.map((line) => [line]), ...rows],
      merges: table.grid
        .finishedMerges()
        .map((merge) => ({ ...merge, firstRow: merge.firstRow + down, lastRow: merge.lastRow + down })),
    });
  }

  private endCell(table: OpenTable): void {
    if (table.cell === null) return;
    const { rowSpan, columnSpan, number } = table.cell;
    const shown = tidy(this.pending).join("\n");
    const exact = number !== null && number !== "" && Number.isFinite(Number(number)) ? String(Number(number)) : shown;
    table.grid.add(exact, rowSpan, columnSpan);
    table.cell = null;
    this.pending = "";
  }

  private takeLines(): readonly string[] {
    const lines = tidy(this.pending).slice(-MOST_LINES);
    this.pending = "";
    return lines;
  }
}

/** The lines of a text, without blank ones. */
function tidy(text: string): readonly string[] {
  return unescapeHtml(text)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
