import { rangeAddress } from "../../..";
import type { SheetFacts } from "../../read/sheetWalk";
import { XmlScanner } from "../../xml/scanner";
import { Packer, type PackedContent } from "../../zip/deflate";
import { cellXml } from "./cellXml";
import { Original } from "./original";
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
 * @param pieces the bytes of the sheet's part
 * @returns null where no cell changes
 */
export function writeCells(
  pieces: () => Iterable<Uint8Array>,
  facts: SheetFacts,
  targets: readonly RowTarget[],
): PackedContent | null {
  if (!targets.some(({ cells }) => cells.some((cell) => cell.changes))) return null;
  const writer = new SheetWriter(new Original(pieces()), facts.data.prefix);
  writeDimension(writer, facts, targets);
  const { data } = facts;
  if (data.isEmptyTag) writer.replace(data.start, data.closeStart, `<${data.prefix}sheetData>`);
  for (const row of changedRows(targets)) writer.row(row);
  if (data.isEmptyTag) writer.insert(`</${data.prefix}sheetData>`);
  return writer.finish();
}

function* changedRows(targets: readonly RowTarget[]): Generator<ChangedRow> {
  for (const target of targets) {
    const cells = target.cells.filter((cell) => cell.changes);
    const first = cells[0]?.column;
    const last = cells[cells.length - 1]?.column;
    if (first !== undefined && last !== undefined) yield { target, cells, first, last };
  }
}

function writeDimension(writer: SheetWriter, { dimension, data }: SheetFacts, targets: readonly RowTarget[]): void {
  if (dimension === null || dimension.start > data.start) return;
  let { range } = dimension;
  for (const { target, first, last } of changedRows(targets)) {
    range = {
      firstRow: Math.min(range.firstRow, target.row),
      firstColumn: Math.min(range.firstColumn, first),
      lastRow: Math.max(range.lastRow, target.row),
      lastColumn: Math.max(range.lastColumn, last),
    };
  }
  const address = rangeAddress(range);
  if (address !== rangeAddress(dimension.range)) writer.replace(dimension.start, dimension.end, address);
}

function leaveOut(): void {
  // What is replaced is not copied.
}

/** Where in a cell's element its style belongs, and what is to stand there. */
function styleIn(cell: Uint8Array, style: string, behindName: number): readonly [start: number, end: number, string] {
  const tag = new XmlScanner(cell, "", 0, cell.length, true);
  tag.next();
  while (tag.nextAttribute()) {
    if (tag.attributeName === "s") return [tag.attributeStart, tag.attributeEnd, style];
  }
  return [behindName, behindName, ` s="${style}"`];
}

class SheetWriter {
  private readonly packer = new Packer();
  private readonly copy = (bytes: Uint8Array): void => {
    this.packer.bytes(bytes);
  };

  constructor(
    private readonly original: Original,
    private readonly prefix: string,
  ) {}

  replace(start: number, end: number, text: string): void {
    this.original.passTo(start, this.copy);
    this.packer.text(text);
    this.original.passTo(end, leaveOut);
  }

  /** Writes a text where the last replacement ended. */
  insert(text: string): void {
    this.packer.text(text);
  }

  finish(): PackedContent {
    this.original.passTo(Infinity, this.copy);
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
    this.original.passTo(cell.start, this.copy);
    const bytes = this.original.take(cell.end);
    const [start, end, text] = styleIn(bytes, String(cell.newStyle ?? cell.style), `<${this.prefix}c`.length);
    this.packer.bytes(bytes.subarray(0, start));
    this.packer.text(text);
    this.packer.bytes(bytes.subarray(end));
  }

  private cells({ target, cells }: ChangedRow): string {
    return cells.map((cell) => this.cell(target.row, cell)).join("");
  }

  private cell(row: number, cell: CellTarget): string {
    return cellXml(row, cell.column, cell.value, cell.newStyle ?? cell.style, this.prefix);
  }
}
