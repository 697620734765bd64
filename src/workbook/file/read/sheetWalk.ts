import { LAST_ROW, parseRange, type CellRange } from "../..";
import { WorkbookFileError } from "../errors";
import { LIMITS } from "../limits";
import { byteAt, isNameEnd, LESS_THAN } from "../xml/bytes";
import { XmlScanner } from "../xml/scanner";
import { parseWhole } from "../xml/number";
import { isTrue } from "../xml/tree";
import { CellReader, type CellContext } from "./cellReader";

/** An opening `row` tag. Numbers count from 0. */
export interface RowTag {
  readonly row: number;
  readonly hidden: boolean;
  /** The style of cells that the row does not hold yet, or null. */
  readonly style: number | null;
  readonly spans: { readonly value: string; readonly start: number; readonly end: number } | null;
  readonly tagStart: number;
  readonly tagEnd: number;
  readonly isEmptyTag: boolean;
}

export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
  readonly style: number | null;
  readonly hidden: boolean;
}

/** What a sheet says besides its cells. */
export interface SheetFacts {
  readonly protected: boolean;
  readonly merges: readonly CellRange[];
  readonly columns: readonly ColumnSpan[];
  /** The `ref` of the dimension element. */
  readonly dimension: { readonly range: CellRange; readonly start: number; readonly end: number } | null;
  readonly data: SheetData;
}

/** The places of the `sheetData` element. */
export interface SheetData {
  readonly prefix: string;
  readonly start: number;
  /** Before its closing tag, or behind `<sheetData/>`. */
  readonly closeStart: number;
  readonly isEmptyTag: boolean;
}

/** What a walk reports on its way, in the order of the file. */
export interface SheetVisitor {
  row(row: RowTag): void;
  cell(row: number, cell: CellReader): void;
  /** @param closeStart before the closing tag, or behind `<row/>` */
  rowEnd(row: RowTag, closeStart: number): void;
}

/** Bytes of `<c/>`, and the byte of its name. */
const SMALLEST_CELL = 4;
const CELL = 0x63;

/** Cells that may still be read in this workbook. */
export class CellBudget {
  private left: number = LIMITS.cells;

  spend(part: string): void {
    if (--this.left < 0) throw new WorkbookFileError("tooManyCells", part);
  }

  /** Refuses a huge sheet of tiny cells by its bytes alone, before seconds are spent on reading half of it. */
  requireRoomFor(bytes: Uint8Array, part: string): void {
    if (bytes.length / SMALLEST_CELL <= this.left) return;
    let cells = 0;
    for (let at = 2; at < bytes.length; at++) {
      if (bytes[at - 1] === CELL && bytes[at - 2] === LESS_THAN && isNameEnd(byteAt(bytes, at))) cells++;
    }
    if (cells > this.left) throw new WorkbookFileError("tooManyCells", part);
  }
}

/**
 * Walks a worksheet part from its first to its last byte.
 *
 * Rows and the cells of a row must stand in order, as every office suite demands.
 *
 * @throws WorkbookFileError where the XML or the order is broken, or the budget is spent
 */
export function walkSheet(
  bytes: Uint8Array,
  part: string,
  context: CellContext,
  budget: CellBudget,
  visitor: SheetVisitor,
): SheetFacts {
  budget.requireRoomFor(bytes, part);
  const walk = new SheetWalk(new XmlScanner(bytes, part), context, budget, visitor);
  return walk.run();
}

class SheetWalk {
  private readonly cells: CellReader;
  private readonly merges: CellRange[] = [];
  private readonly columns: ColumnSpan[] = [];
  private isProtected = false;
  private dimension: SheetFacts["dimension"] = null;
  private data: SheetData | null = null;

  constructor(
    private readonly scanner: XmlScanner,
    context: CellContext,
    private readonly budget: CellBudget,
    private readonly visitor: SheetVisitor,
  ) {
    this.cells = new CellReader(scanner, context);
  }

  run(): SheetFacts {
    const { scanner } = this;
    while (scanner.next()) if (scanner.kind !== "close") this.element();
    const { isProtected, merges, columns, dimension, data } = this;
    if (data === null) throw new WorkbookFileError("packageBroken", `${scanner.part}: no sheetData`);
    return { protected: isProtected, merges, columns, dimension, data };
  }

  private element(): void {
    const { scanner } = this;
    const depth = scanner.kind === "open" ? scanner.depth - 1 : scanner.depth;
    if (depth === 1) this.topElement();
    else if (depth === 2 && scanner.name === "col") this.columns.push(columnSpan(scanner));
    else if (depth === 2 && scanner.name === "mergeCell") {
      this.merges.push(parseRange(scanner.attribute("ref") ?? "") ?? scanner.fail("merge"));
    }
  }

  private topElement(): void {
    const { scanner } = this;
    if (scanner.name === "sheetData") this.sheetData();
    else if (scanner.name === "sheetProtection") this.isProtected = isTrue(scanner.attribute("sheet"));
    else if (scanner.name === "dimension") this.dimension = dimensionAt(scanner);
  }

  private sheetData(): void {
    const { scanner } = this;
    if (this.data !== null) scanner.fail("second sheetData");
    const { prefix, tagStart: start, kind } = scanner;
    const isEmptyTag = kind === "empty";
    if (!isEmptyTag) this.rows(scanner.depth);
    this.data = { prefix, start, closeStart: isEmptyTag ? scanner.tagEnd : scanner.tagStart, isEmptyTag };
  }

  private rows(depth: number): void {
    const { scanner, visitor } = this;
    let previous = -1;
    while (scanner.next() && scanner.depth >= depth) {
      if (scanner.name !== "row" || scanner.kind === "close") continue;
      const row = rowTag(scanner, previous);
      previous = row.row;
      visitor.row(row);
      if (!row.isEmptyTag) this.rowCells(row.row, scanner.depth);
      visitor.rowEnd(row, row.isEmptyTag ? row.tagEnd : scanner.tagStart);
    }
  }

  private rowCells(row: number, depth: number): void {
    const { scanner, cells, visitor } = this;
    let column = -1;
    while (scanner.next() && scanner.depth >= depth) {
      if (scanner.name !== "c" || scanner.kind === "close") continue;
      this.budget.spend(scanner.part);
      cells.read(row, column);
      column = cells.column;
      visitor.cell(row, cells);
    }
  }
}

function rowTag(scanner: XmlScanner, previous: number): RowTag {
  let row = previous + 1;
  let hidden = false;
  let customFormat = false;
  let style: number | null = null;
  let spans: RowTag["spans"] = null;
  while (scanner.nextAttribute()) {
    const { attributeStart: start, attributeEnd: end } = scanner;
    switch (scanner.attributeName) {
      case "r":
        row = (parseWhole(scanner.bytes, start, end) ?? scanner.fail("row number")) - 1;
        break;
      case "hidden":
        hidden = isTrue(scanner.attributeValue());
        break;
      case "customFormat":
        customFormat = isTrue(scanner.attributeValue());
        break;
      case "s":
        style = parseWhole(scanner.bytes, start, end);
        break;
      case "spans":
        spans = { value: scanner.attributeValue(), start, end };
        break;
    }
  }
  if (row <= previous || row > LAST_ROW) scanner.fail("rows out of order");
  const { tagStart, tagEnd, kind } = scanner;
  return { row, hidden, style: customFormat ? style : null, spans, tagStart, tagEnd, isEmptyTag: kind === "empty" };
}

function columnSpan(scanner: XmlScanner): ColumnSpan {
  const style = scanner.attribute("style");
  return {
    first: Number(scanner.attribute("min") ?? 1) - 1,
    last: Number(scanner.attribute("max") ?? 1) - 1,
    style: style === null ? null : Number(style),
    hidden: isTrue(scanner.attribute("hidden")),
  };
}

function dimensionAt(scanner: XmlScanner): SheetFacts["dimension"] {
  while (scanner.nextAttribute()) {
    if (scanner.attributeName !== "ref") continue;
    const range = parseRange(scanner.attributeValue());
    if (range !== null) return { range, start: scanner.attributeStart, end: scanner.attributeEnd };
  }
  return null;
}
