import { rangeAddress, type CellRange } from "../../..";
import type { SheetFacts } from "../../read/sheetWalk";
import { XmlScanner } from "../../xml/scanner";
import { Packer, type PackedContent } from "../../zip/deflate";
import { cellXml } from "./cellXml";
import type { CellTarget, RowTarget } from "./targets";

/** A row with the cells of it that change; there is at least one. */
interface ChangedRow {
  readonly target: RowTarget;
  readonly cells: readonly CellTarget[];
  readonly first: number;
  readonly last: number;
}

/**
 * Writes a sheet with the changed cells in it; every other byte is copied.
 *
 * @returns null where no cell changes
 */
export function writeCells(bytes: Uint8Array, facts: SheetFacts, targets: readonly RowTarget[]): PackedContent | null {
  const rows = targets.flatMap(changedRow);
  if (rows.length === 0) return null;
  const writer = new SheetWriter(bytes, facts.data.prefix);
  writeDimension(writer, facts, rows);
  const { data } = facts;
  if (data.isEmptyTag) writer.replace(data.start, data.closeStart, `<${data.prefix}sheetData>`);
  for (const row of rows) writer.row(row);
  if (data.isEmptyTag) writer.insert(`</${data.prefix}sheetData>`);
  return writer.finish();
}

function changedRow(target: RowTarget): readonly ChangedRow[] {
  const cells = target.cells.every((cell) => cell.changes) ? target.cells : target.cells.filter((cell) => cell.changes);
  const first = cells[0]?.column;
  const last = cells[cells.length - 1]?.column;
  return first === undefined || last === undefined ? [] : [{ target, cells, first, last }];
}

function writeDimension(writer: SheetWriter, { dimension, data }: SheetFacts, rows: readonly ChangedRow[]): void {
  if (dimension === null || dimension.start > data.start) return;
  const range = rows.reduce(
    (all: CellRange, { target, first, last }) => ({
      firstRow: Math.min(all.firstRow, target.row),
      firstColumn: Math.min(all.firstColumn, first),
      lastRow: Math.max(all.lastRow, target.row),
      lastColumn: Math.max(all.lastColumn, last),
    }),
    dimension.range,
  );
  const address = rangeAddress(range);
  if (address !== rangeAddress(dimension.range)) writer.replace(dimension.start, dimension.end, address);
}

class SheetWriter {
  private readonly packer = new Packer();
  private copied = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly prefix: string,
  ) {}

  replace(start: number, end: number, text: string): void {
    this.packer.bytes(this.bytes.subarray(this.copied, start));
    this.packer.text(text);
    this.copied = end;
  }

  /** Writes a text where the last replacement ended. */
  insert(text: string): void {
    this.packer.text(text);
  }

  finish(): PackedContent {
    this.packer.bytes(this.bytes.subarray(this.copied));
    return this.packer.finish();
  }

  row(row: ChangedRow): void {
    const { tag, insertAt, row: number } = row.target;
    const close = `</${this.prefix}row>`;
    if (tag === null) {
      this.replace(insertAt, insertAt, `<${this.prefix}row r="${String(number + 1)}">${this.cells(row)}${close}`);
      return;
    }
    this.spans(row);
    if (tag.isEmptyTag) {
      this.replace(tag.tagEnd - "/>".length, tag.tagEnd, `>${this.cells(row)}${close}`);
      return;
    }
    for (const cell of row.cells) {
      if (cell.exists && !cell.valueChanges) this.restyle(cell);
      else this.replace(cell.start, cell.end, this.cell(number, cell));
    }
  }

  /** `spans` is a hint, but one that is too narrow makes Excel repair the file. */
  private spans({ target, first, last }: ChangedRow): void {
    const spans = target.tag?.spans ?? null;
    if (spans === null) return;
    const bounds = spans.value.split(/[\s:]+/).map(Number);
    if (bounds.some(Number.isNaN)) return;
    const low = Math.min(...bounds);
    const high = Math.max(...bounds);
    if (first + 1 >= low && last + 1 <= high) return;
    const text = `${String(Math.min(low, first + 1))}:${String(Math.max(high, last + 1))}`;
    this.replace(spans.start, spans.end, text);
  }

  /** Changes the style number alone, so that what the user typed stays as it was written. */
  private restyle(cell: CellTarget): void {
    const style = String(cell.newStyle ?? cell.style);
    const tag = new XmlScanner(this.bytes, "", cell.start, cell.end, true);
    tag.next();
    while (tag.nextAttribute()) {
      if (tag.attributeName !== "s") continue;
      this.replace(tag.attributeStart, tag.attributeEnd, style);
      return;
    }
    const behindName = cell.start + `<${this.prefix}c`.length;
    this.replace(behindName, behindName, ` s="${style}"`);
  }

  private cells({ target, cells }: ChangedRow): string {
    return cells.map((cell) => this.cell(target.row, cell)).join("");
  }

  private cell(row: number, cell: CellTarget): string {
    return cellXml(row, cell.column, cell.value, cell.newStyle ?? cell.style, this.prefix);
  }
}
