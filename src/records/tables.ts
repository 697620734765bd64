import type { Recognition, SchoolTable } from "../forms";
import type { Stage } from "../standards";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook";
import { nameStem } from "./names";
import { SchoolRow } from "./schoolRow";
import type { RecordIssue, TotalRow } from "./types";

/** A row of a school table before its stage is decided. */
export interface PlainRow {
  readonly row: SchoolRow;
  readonly headingStage: Stage | null;
  /** 0 or 1 where the table's numbering falls into exactly two blocks on this sheet. */
  readonly block: number | null;
}

export interface PlainTable {
  readonly table: SchoolTable;
  readonly sheet: SheetSnapshot;
  readonly rows: readonly PlainRow[];
}

/** The sheet a table stands on. A recognition always speaks of the snapshot that it was made from. */
export function sheetOf(snapshot: WorkbookSnapshot, table: { readonly sheetIndex: number }): SheetSnapshot {
  const sheet = snapshot.sheets[table.sheetIndex];
  if (sheet === undefined) throw new RangeError(`no sheet ${String(table.sheetIndex)} in the snapshot`);
  return sheet;
}

/** School tables of one kind, visible sheets first, otherwise in the order of the workbook. */
export function plainTables(
  snapshot: WorkbookSnapshot,
  recognition: Recognition,
  ids: readonly string[],
): PlainTable[] {
  const tables = recognition.tables.filter(
    (table): table is SchoolTable => table.kind === "schools" && ids.includes(table.id),
  );
  const ordered = [...tables.filter((table) => table.visible), ...tables.filter((table) => !table.visible)];
  return ordered.map((table) => plainTable(sheetOf(snapshot, table), table));
}

function plainTable(sheet: SheetSnapshot, table: SchoolTable): PlainTable {
  const schools = table.rows.filter((row) => row.kind === "school");
  const blocks = new Set(schools.map((row) => row.block));
  const restarts = blocks.size === 2 && blocks.has(0) && blocks.has(1);
  return {
    table,
    sheet,
    rows: schools.map((row) => ({
      row: new SchoolRow(table, sheet, row.row, row.label, null),
      headingStage: row.headingStage,
      block: restarts ? row.block : null,
    })),
  };
}

const WHOLE = /^(?:总计|全县|全区|全市)/u;

/**
 * The total rows of a table.
 *
 * 总计 and 全县 stand for all rows above; 合计 too, unless an earlier row of the same label already closed a block;
 * every other label (小计, 小学合计, 城区小计) for the rows since the total before it.
 */
export function totalRows(sheet: SheetSnapshot, table: SchoolTable, rows: readonly SchoolRow[]): TotalRow[] {
  const labels = new Set<string>();
  let since = -1;
  return table.rows
    .filter((row) => row.kind === "total")
    .map((total) => {
      const own = new SchoolRow(table, sheet, total.row, total.label, null);
      const label = nameStem(total.label);
      const above = rows.filter((row) => row.row < total.row);
      const section = above.filter((row) => row.row > since);
      const whole = WHOLE.test(label) || (label === "合计" && !labels.has(label)) || section.length === 0;
      labels.add(label);
      since = total.row;
      const summed = whole ? above : section;
      return { table, row: total.row, label: total.label, value: (field) => own.value(field), summed };
    });
}

/**
 * Leaves out the tables that only repeat schools of an earlier sheet: the first visible sheet is used.
 *
 * @param key what makes two rows the same school and stage
 */
export function withoutRepeats<Row extends { readonly row: SchoolRow }>(
  tables: readonly { readonly table: SchoolTable; readonly rows: readonly Row[] }[],
  key: (row: Row) => string,
): { readonly rows: readonly Row[]; readonly used: ReadonlySet<SchoolTable>; readonly issues: readonly RecordIssue[] } {
  const seen = new Map<string, SchoolTable>();
  const issues: RecordIssue[] = [];
  const rows: Row[] = [];
  const used = new Set<SchoolTable>();
  for (const { table, rows: own } of tables) {
    const repeated = own.filter((row) => row.row.name !== "" && seen.has(key(row)));
    const first = repeated[0];
    if (first !== undefined) {
      const earlier = seen.get(key(first));
      if (earlier !== undefined)
        issues.push({ kind: "repeatedTable", used: earlier, left: table, schools: repeated.length });
    }
    const fresh = own.filter((row) => row.row.name === "" || !seen.has(key(row)));
    if (fresh.length > 0 || own.length === 0) used.add(table);
    for (const row of fresh) {
      rows.push(row);
      seen.set(key(row), table);
    }
  }
  return { rows, used, issues };
}
