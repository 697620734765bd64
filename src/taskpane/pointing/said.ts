import { NO_POINTERS, type PointedColumn, type PointedSheet, type Pointers } from "../../assessment";
import type { Location } from "../../workbook";

/** What is said once one column more is pointed at: the last word on a column counts. */
export function withColumn(said: Pointers = NO_POINTERS, column: PointedColumn): Pointers {
  const { columns, sheets } = withoutColumn(said, column);
  return { columns: [...columns, column], sheets };
}

export function withoutColumn({ columns, sheets }: Pointers = NO_POINTERS, { sheet, cell }: Location): Pointers {
  return { columns: columns.filter((one) => one.sheet !== sheet || one.cell !== cell), sheets };
}

/** What is said once one sheet more is pointed at: the last word on a sheet counts. */
export function withSheet(said: Pointers = NO_POINTERS, sheet: PointedSheet): Pointers {
  const { columns, sheets } = withoutSheet(said, sheet.sheet);
  return { columns, sheets: [...sheets, sheet] };
}

/** What is said once a sheet is not said to be anything; what is said of its columns stays, for another table. */
export function withoutSheet({ columns, sheets }: Pointers = NO_POINTERS, sheet: string): Pointers {
  return { columns, sheets: sheets.filter((one) => one.sheet !== sheet) };
}
