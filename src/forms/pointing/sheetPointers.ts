import { cellKey, parseAddress, valueAt, type CellPosition, type SheetSnapshot } from "../../workbook";
import { textOf } from "../layout/cells";
import type { TableId } from "../types";
import type { PointedColumn, Pointers } from "./pointers";

/** What was said of the cells of one sheet, for the reading of its headers. */
export class SheetPointers {
  /**
   * @param byCell by `cellKey`; null where two pointers contradict each other, so that neither holds
   * @param table  that the sheet is said to be; null where nothing, or more than one thing, is said
   */
  private constructor(
    private readonly byCell: ReadonlyMap<number, PointedColumn | null>,
    readonly table: TableId | null,
  ) {}

  /** What is said of a sheet and its columns. */
  static of(sheet: SheetSnapshot, { columns, sheets }: Pointers): SheetPointers {
    const byCell = new Map<number, PointedColumn | null>();
    for (const pointer of columns) {
      const key = pointer.sheet === sheet.name ? keyIn(sheet, pointer) : null;
      if (key === null) continue;
      const other = byCell.get(key);
      byCell.set(key, other === undefined || (other !== null && isSame(other, pointer)) ? pointer : null);
    }
    const tables = new Set(sheets.filter((pointer) => pointer.sheet === sheet.name).map(({ table }) => table));
    return new SheetPointers(byCell, tables.size === 1 ? ([...tables][0] ?? null) : null);
  }

  /** What is said of the cells alone. */
  withoutTable(): SheetPointers {
    return new SheetPointers(this.byCell, null);
  }

  /** What is said of a header cell with these titles above it, its own included; undefined where nothing is. */
  at({ row, column }: CellPosition, header: string): PointedColumn | undefined {
    const pointer = this.byCell.get(cellKey(row, column)) ?? undefined;
    return pointer === undefined || pointer.header === null || sameTitle(pointer.header, header) ? pointer : undefined;
  }

  /** The field that a cell is said to be the title of, by its own text alone: what stands above it is not known yet. */
  fieldTitled(row: number, column: number, text: string): string | null {
    const pointer = this.byCell.size === 0 ? undefined : this.byCell.get(cellKey(row, column));
    if (pointer === undefined || pointer === null) return null;
    return mayHead(pointer.header, text) ? pointer.field : null;
  }
}

/** The key of the cell that a pointer means: of a merged cell the first one, which alone holds its text. */
function keyIn(sheet: SheetSnapshot, pointer: PointedColumn): number | null {
  const position = placeOf(sheet, pointer.cell);
  if (position === null || textOf(valueAt(sheet, position.row, position.column)) === "") return null;
  return cellKey(position.row, position.column);
}

/** The cell at an address, or the first one of the merged cell that it is part of; null for what is no address. */
export function placeOf(sheet: SheetSnapshot, cell: string): CellPosition | null {
  const position = parseAddress(cell);
  if (position === null) return null;
  const { row, column } = position;
  const merge = sheet.merges.find(
    ({ firstRow, lastRow, firstColumn, lastColumn }) =>
      row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn,
  );
  return merge === undefined ? position : { row: merge.firstRow, column: merge.firstColumn };
}

/** Line breaks and blanks in a title make no difference. */
export function sameTitle(left: string, right: string): boolean {
  return plain(left) === plain(right);
}

/**
 * True where a cell's own text may be what was pointed at: the titles that stand above it come before it in the header, and
 * any text will do where none was asked for.
 */
export function mayHead(header: string | null, text: string): boolean {
  return text !== "" && (header === null || plain(header).endsWith(plain(text)));
}

function plain(text: string): string {
  return text.replace(/\s+/g, "");
}

function isSame(left: PointedColumn, right: PointedColumn): boolean {
  return left.field === right.field && left.header === right.header;
}
