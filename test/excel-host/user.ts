import { parseRange, type CellRange } from "../../src/workbook";
import { block, columnsOf, rowsOf, writeBlock, type Allowance, type TestBook, type TestSheet } from "./model";
import { matrix } from "./wire";

/** What a person does in the grid. Sheets are named as the person sees them. */
export class User {
  private editing = false;
  private whenDone: (() => void)[] = [];

  constructor(
    private readonly book: TestBook,
    private readonly happened: () => void,
  ) {}

  /** True while a cell is open for typing. */
  get isEditing(): boolean {
    return this.editing;
  }

  /** Types into cells, which Excel reads as it reads whatever a script writes. One step of undo. */
  edits(sheetName: string, address: string, values: readonly (readonly unknown[])[]): void {
    const { sheet, bounds } = this.place(sheetName, address);
    this.book.undo.grouped(() => {
      writeBlock(sheet, bounds, matrix(values, rowsOf(bounds), columnsOf(bounds)));
    });
    this.book.events.push({ kind: "edited", area: { sheet, bounds } });
    this.happened();
  }

  selects(sheetName: string, address: string): void {
    this.book.select(this.place(sheetName, address));
    this.happened();
  }

  renamesSheet(from: string, to: string): void {
    this.book.sheet(from).name = to;
  }

  deletesSheet(name: string): void {
    this.book.removeSheet(this.book.sheet(name));
  }

  /** Inserts a row; everything from there on moves down by one. */
  insertsRow(sheetName: string, row: number): void {
    const sheet = this.book.sheet(sheetName);
    sheet.insertRows(row, 1);
    this.book.events.push({ kind: "edited", area: { sheet, bounds: block(row, 0, 1, 1) } });
    this.happened();
  }

  /** Protects a sheet; its cells are locked unless somebody opened them. */
  protects(sheetName: string, allowances: readonly Allowance[] = []): void {
    const sheet = this.book.sheet(sheetName);
    sheet.protected = true;
    for (const allowance of allowances) sheet.allowances.add(allowance);
  }

  protectsStructure(): void {
    this.book.structureProtected = true;
  }

  /** Double-clicks a cell: from now on Excel answers no script. */
  startsEditing(): void {
    this.editing = true;
  }

  pressesEnter(): void {
    this.editing = false;
    for (const done of this.whenDone.splice(0)) done();
  }

  /** Settled once no cell is open for typing. */
  leavesCell(): Promise<void> {
    if (!this.editing) return Promise.resolve();
    return new Promise((resolve) => this.whenDone.push(resolve));
  }

  /** Presses Ctrl+Z; false where there is nothing to take back. */
  undoes(): boolean {
    return this.book.undo.undo();
  }

  private place(sheetName: string, address: string): { readonly sheet: TestSheet; readonly bounds: CellRange } {
    const bounds = parseRange(address);
    if (bounds === null) throw new RangeError(`${address} is no address`);
    return { sheet: this.book.sheet(sheetName), bounds };
  }
}
