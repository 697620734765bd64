import { LAST_COLUMN, LAST_ROW, parseRange, type CellRange, type ChoiceList } from "../..";
import { WorkbookFileError } from "../errors";
import { LIMITS } from "../limits";
import { XmlScanner } from "../xml/scanner";
import { PartWindow } from "../xml/window";
import { parseWhole } from "../xml/number";
import { isTrue } from "../xml/tree";
import type { CellBudget } from "./cellBudget";
import { CellReader, type CellContext } from "./cellReader";
import { readChoiceList } from "./choiceList";
import { columnSpan, type ColumnSpan } from "./columnSpan";

/** An opening `row` tag. Numbers count from 0; places are bytes of the part. */
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

/** What a sheet says besides its cells. */
export interface SheetFacts {
  readonly protected: boolean;
  readonly merges: readonly CellRange[];
  readonly columns: readonly ColumnSpan[];
  readonly choiceLists: readonly ChoiceList[];
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

/** What a walk reports on its way, in the order of the file; places are bytes of the part. */
export interface SheetVisitor {
  row(row: RowTag): void;
  cell(row: number, cell: CellReader): void;
  /** @param closeStart before the closing tag, or behind `<row/>` */
  rowEnd(row: RowTag, closeStart: number): void;
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

/**
 * Walks a large worksheet part that is unpacked while it is read, so that no more of it than some rows stands in memory.
 *
 * @throws WorkbookFileError as `walkSheet`; `xmlBroken` also for a whole part where comments hold closing tags of rows
 */
export function walkSheetPieces(
  pieces: Iterable<Uint8Array>,
  part: string,
  context: CellContext,
  budget: CellBudget,
  visitor: SheetVisitor,
): SheetFacts {
  const window = new PartWindow(pieces, "row");
  const scanner = new XmlScanner(window.moveTo(0, new Uint8Array(0)), part);
  return new SheetWalk(scanner, context, budget, visitor, window).run();
}

class SheetWalk {
  private readonly cells: CellReader;
  private readonly merges: CellRange[] = [];
  private readonly columns: ColumnSpan[] = [];
  private readonly choiceLists: ChoiceList[] = [];
  private choiceRoom: number = LIMITS.choiceRanges;
  private isProtected = false;
  private dimension: SheetFacts["dimension"] = null;
  private data: SheetData | null = null;

  constructor(
    private readonly scanner: XmlScanner,
    context: CellContext,
    private readonly budget: CellBudget,
    private readonly visitor: SheetVisitor,
    private readonly window: PartWindow | null = null,
  ) {
    this.cells = new CellReader(scanner, context);
  }

  run(): SheetFacts {
    const { scanner } = this;
    while (scanner.next()) if (scanner.kind !== "close") this.element();
    const { isProtected, merges, columns, choiceLists, dimension, data } = this;
    if (data === null) throw new WorkbookFileError("packageBroken", `${scanner.part}: no sheetData`);
    return { protected: isProtected, merges, columns, choiceLists, dimension, data };
  }

  private element(): void {
    const { scanner } = this;
    const depth = scanner.kind === "open" ? scanner.depth - 1 : scanner.depth;
    if (depth === 1) this.topElement();
    else if (depth === 2 && scanner.name === "col") this.column();
    else if (depth === 2 && scanner.name === "mergeCell") this.merge();
    else if (depth === 2 && scanner.name === "dataValidation" && scanner.kind === "open") this.choiceList();
  }

  private choiceList(): void {
    const list = readChoiceList(this.scanner);
    if (list === null || list.ranges.length > this.choiceRoom) return;
    this.choiceRoom -= list.ranges.length;
    this.choiceLists.push(list);
  }

  private column(): void {
    // They must not overlap, so that there is at most one for each column.
    if (this.columns.length > LAST_COLUMN) this.scanner.fail("columns");
    this.columns.push(columnSpan(this.scanner));
  }

  private merge(): void {
    const { scanner, merges } = this;
    if (merges.length >= LIMITS.merges) throw new WorkbookFileError("tooManyCells", scanner.part);
    merges.push(parseRange(scanner.attribute("ref") ?? "") ?? scanner.fail("merge"));
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
    const { prefix, kind } = scanner;
    const start = scanner.origin + scanner.tagStart;
    const isEmptyTag = kind === "empty";
    if (!isEmptyTag) this.rows(scanner.depth);
    const closeStart = scanner.origin + (isEmptyTag ? scanner.tagEnd : scanner.tagStart);
    this.data = { prefix, start, closeStart, isEmptyTag };
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
      visitor.rowEnd(row, row.isEmptyTag ? row.tagEnd : scanner.origin + scanner.tagStart);
      if (this.window !== null) this.moveOn(this.window);
    }
  }

  private moveOn(window: PartWindow): void {
    if (!window.isLast && this.scanner.tagEnd === this.scanner.bytes.length) this.scanner.moveOn(window);
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
        spans = { value: scanner.attributeValue(), start: scanner.origin + start, end: scanner.origin + end };
        break;
    }
  }
  if (row <= previous || row > LAST_ROW) scanner.fail("rows out of order");
  const tagStart = scanner.origin + scanner.tagStart;
  const tagEnd = scanner.origin + scanner.tagEnd;
  const isEmptyTag = scanner.kind === "empty";
  return { row, hidden, style: customFormat ? style : null, spans, tagStart, tagEnd, isEmptyTag };
}

function dimensionAt(scanner: XmlScanner): SheetFacts["dimension"] {
  while (scanner.nextAttribute()) {
    if (scanner.attributeName !== "ref") continue;
    const range = parseRange(scanner.attributeValue());
    const { origin, attributeStart, attributeEnd } = scanner;
    if (range !== null) return { range, start: origin + attributeStart, end: origin + attributeEnd };
  }
  return null;
}
