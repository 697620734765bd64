import {
  addressOf,
  cellKey,
  isWritable,
  sameValue,
  valueAt,
  type CellValue,
  type Edit,
  type WorkbookSnapshot,
} from "../../workbook";

/** A cell by the position of its sheet; row and column are counted from 0. */
export interface CellPlace {
  readonly sheetIndex: number;
  readonly row: number;
  readonly column: number;
}

class CellSet {
  private readonly bySheet = new Map<number, Set<number>>();

  add({ sheetIndex, row, column }: CellPlace): void {
    const known = this.bySheet.get(sheetIndex);
    if (known === undefined) this.bySheet.set(sheetIndex, new Set([cellKey(row, column)]));
    else known.add(cellKey(row, column));
  }

  has({ sheetIndex, row, column }: CellPlace): boolean {
    return this.bySheet.get(sheetIndex)?.has(cellKey(row, column)) ?? false;
  }

  isEmptyOn(sheetIndex: number): boolean {
    return !this.bySheet.has(sheetIndex);
  }
}

/** A blank form while a file is carried into it: what is written where, and which cells of the file are accounted for. */
export class Carrying {
  readonly edits: Edit[] = [];
  private readonly accounted = new CellSet();
  private readonly carried = new CellSet();
  private readonly written = new CellSet();

  constructor(
    readonly source: WorkbookSnapshot,
    readonly blank: WorkbookSnapshot,
  ) {}

  /** What stands in a cell of the file. */
  valueAt({ sheetIndex, row, column }: CellPlace): CellValue {
    const sheet = this.source.sheets[sheetIndex];
    return sheet === undefined ? null : valueAt(sheet, row, column);
  }

  /** True where a cell of the file shows a hundred times its number. */
  isPercent({ sheetIndex, row, column }: CellPlace): boolean {
    return this.source.sheets[sheetIndex]?.percentCells.has(cellKey(row, column)) ?? false;
  }

  /**
   * Carries cells of the file into one cell of the blank form.
   *
   * @returns false where that cell is locked or has been written; then the cells are not accounted for
   */
  carry(from: readonly CellPlace[], to: CellPlace, content: string | number): boolean {
    if (!this.write(to, content)) return false;
    for (const place of from) {
      this.carried.add(place);
      this.account(place);
    }
    return true;
  }

  /** Writes into a cell of the blank form what no single cell of the file says; false where it cannot be written. */
  write(to: CellPlace, content: string | number): boolean {
    const sheet = this.blank.sheets[to.sheetIndex];
    if (sheet === undefined || this.written.has(to) || !isWritable(sheet, to.row, to.column)) return false;
    this.written.add(to);
    const from = valueAt(sheet, to.row, to.column);
    if (!sameValue(from, content)) {
      const cell = addressOf(to.row, to.column);
      this.edits.push({ sheet: sheet.name, cell, from, to: content, style: null, replacesFormula: false });
    }
    return true;
  }

  /** A cell of the file that needs no place: the form itself prints it, or another cell says the same. */
  account(place: CellPlace): void {
    this.accounted.add(place);
  }

  isAccounted(place: CellPlace): boolean {
    return this.accounted.has(place);
  }

  /** True where not one cell of a sheet of the file was carried. */
  isUntouched(sheetIndex: number): boolean {
    return this.carried.isEmptyOn(sheetIndex);
  }
}
