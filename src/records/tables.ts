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
  /** Made anew each time they are walked over: nobody keeps them, and a large form has many. */
  readonly rows: Iterable<PlainRow>;
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
  const rows = {
    *[Symbol.iterator](): Generator<PlainRow> {
      for (const { row, label, headingStage, block } of schools) {
        yield { row: new SchoolRow(table, sheet, row, label, null), headingStage, block: restarts ? block : null };
      }
    },
  };
  return { table, sheet, rows };
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

/** The rows of several tables, one table after the other, without those that repeat a school. */
export interface FreshRows<Row> {
  readonly rows: Iterable<Row>;
  /** The tables that have such a row, or none at all. */
  readonly used: ReadonlySet<SchoolTable>;
  readonly issues: readonly RecordIssue[];
}

/**
 * Leaves out the tables that only repeat schools of an earlier sheet: the first visible sheet is used.
 *
 * @param key what makes two rows the same school and stage; null for a row without a name, which repeats none
 */
export function withoutRepeats<Row>(
  tables: readonly { readonly table: SchoolTable; readonly rows: Iterable<Row> }[],
  key: (row: Row) => string | null,
): FreshRows<Row> {
  const [first, ...others] = tables;
  if (first === undefined) return { rows: [], used: new Set(), issues: [] };
  // A single table, as nearly every workbook has it, is passed on as it is.
  if (others.length === 0) return { rows: first.rows, used: new Set([first.table]), issues: [] };
  return freshRows(tables, key);
}

function freshRows<Row>(
  tables: readonly { readonly table: SchoolTable; readonly rows: Iterable<Row> }[],
  key: (row: Row) => string | null,
): FreshRows<Row> {
  const seen = new Map<string, SchoolTable>();
  const issues: RecordIssue[] = [];
  const rows: Row[] = [];
  const used = new Set<SchoolTable>();
  for (const { table, rows: own } of tables) {
    const fresh: Row[] = [];
    const earlier: SchoolTable[] = [];
    for (const row of own) {
      const known = seen.get(key(row) ?? "");
      if (known === undefined) fresh.push(row);
      else earlier.push(known);
    }
    const [repeated] = earlier;
    if (repeated !== undefined) {
      issues.push({ kind: "repeatedTable", used: repeated, left: table, schools: earlier.length });
    }
    if (fresh.length > 0 || earlier.length === 0) used.add(table);
    for (const row of fresh) {
      rows.push(row);
      const own = key(row);
      if (own !== null) seen.set(own, table);
    }
  }
  return { rows, used, issues };
}
