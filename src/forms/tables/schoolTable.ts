import type { StandardId } from "../../standards";
import { locationOf } from "../../workbook";
import { matchColumns, type MatchedColumns, type StrangeColumn } from "../layout/columns";
import type { ColumnTitle } from "../layout/columnTitles";
import type { TitledHeader } from "../layout/header";
import { slashAsked } from "../layout/notes";
import type { Column, SchoolTable, TableId } from "../types";
import { isIndicator, SCHOOL_VOCABULARIES, type Vocabulary } from "../vocabulary";
import { layoutOf } from "./bodyLayout";
import { infoOf } from "../catalogue";
import type { SheetPointers } from "../pointing/sheetPointers";
import { stageAbove, standardAbove, type Place } from "./place";
import { readSchoolRows } from "./schoolRows";

/** Fewer columns than that, beside the name, are a list of schools and no table of ours. */
const FEWEST_FIELDS = 4;
const FEWEST_INDICATORS = 3;
/** With its title above, a table is believed on fewer columns. */
const FEWEST_WITH_TITLE = 2;
export const SCHOOL_TABLES: ReadonlySet<TableId> = new Set(["schools", "2017.II-2", "2012.II-2"]);
const ENROLMENT = ["stu", "stu_ps", "stu_js", "stu_hs"];
/** Notes are short; below them other things may stand. */
const NOTE_ROWS = 50;

/** A table with the columns of its header that are not known. */
export interface ReadTable<Table> {
  readonly table: Table;
  readonly strange: readonly StrangeColumn[];
}

/**
 * Reads a table with one row a school: 学校基础数据, or 表Ⅱ-2 of either standard.
 *
 * @returns null where the header is not one of such a table
 */
export function readSchoolTable(place: Place, header: TitledHeader): ReadTable<SchoolTable> | null {
  const { sheet, title, pointers } = place;
  const titleStandard = standardAbove(place, header.first);
  const { standard, matched } = matchStandard(header.titles, SCHOOL_VOCABULARIES, titleStandard, pointers);
  const id = pointedTable(matched.columns, pointers) ?? tableOf(matched.columns, standard, title?.ids ?? []);
  if (id === null) return null;
  const columns = withUnits(matched.columns, header.units);
  const layout = layoutOf(sheet, header, place.lastRow, columns);
  const stage = stageAbove(place, header.first);
  const { rows, noteRow } = readSchoolRows(sheet, header.bodyRow, place.lastRow, layout, stage);
  const last = Math.max(header.last, header.bodyRow - 1, rows[rows.length - 1]?.row ?? 0);
  const indexes = [...columns.values(), ...matched.strange].map((column) => column.index);
  const notesFrom = noteRow ?? last + 1;
  const table: SchoolTable = {
    kind: "schools",
    id,
    sheet: sheet.name,
    sheetIndex: place.sheetIndex,
    visible: sheet.visible,
    title: title === null ? null : locationOf(sheet, title.row, title.column),
    titleStandard,
    range: {
      firstRow: title?.row ?? header.first,
      firstColumn: Math.min(...indexes, title?.column ?? Infinity),
      lastRow: last,
      lastColumn: Math.max(...indexes),
    },
    headerRows: { first: header.first, last: header.last },
    columns,
    rows,
    slashMeansNotApplicable:
      slashAsked(sheet, place.firstRow, header.bodyRow - 1) ||
      slashAsked(sheet, notesFrom, Math.min(place.lastRow, notesFrom + NOTE_ROWS)),
  };
  return { table, strange: matched.strange };
}

/**
 * What the columns are under the standard of the table that the sheet is said to be, else under the one whose indicators
 * they hold more of; under the title's where neither has more.
 */
export function matchStandard(
  titles: readonly ColumnTitle[],
  vocabularies: Readonly<Record<StandardId, Vocabulary>>,
  titleStandard: StandardId | null,
  pointers: SheetPointers,
): { readonly standard: StandardId; readonly matched: MatchedColumns } {
  const said = pointers.table === null ? null : infoOf(pointers.table).standard;
  if (said !== null) return { standard: said, matched: matchColumns(titles, vocabularies[said], pointers) };
  const quality = matchColumns(titles, vocabularies["quality-2017"], pointers);
  const basic = matchColumns(titles, vocabularies["basic-2012"], pointers);
  const lead = countIndicators(quality.columns) - countIndicators(basic.columns);
  const standard = lead === 0 ? (titleStandard ?? "quality-2017") : lead > 0 ? "quality-2017" : "basic-2012";
  return { standard, matched: standard === "quality-2017" ? quality : basic };
}

export function countIndicators(columns: ReadonlyMap<string, Column>): number {
  return [...columns.keys()].filter(isIndicator).length;
}

/** Units of a unit row go where the title itself prints none. */
export function withUnits(
  columns: ReadonlyMap<string, Column>,
  units: ReadonlyMap<number, string>,
): ReadonlyMap<string, Column> {
  return new Map(
    [...columns].map(([id, column]) => [id, { ...column, unit: column.unit ?? units.get(column.index) ?? null }]),
  );
}

/** The table that the sheet is said to be, if it is one of schools: all that such a table needs is their names. */
function pointedTable(columns: ReadonlyMap<string, Column>, { table }: SheetPointers): TableId | null {
  return table !== null && SCHOOL_TABLES.has(table) && columns.has("school_name") ? table : null;
}

function tableOf(
  columns: ReadonlyMap<string, Column>,
  standard: StandardId,
  titles: readonly TableId[],
): TableId | null {
  if (!columns.has("school_name")) return null;
  const own = [...columns.keys()].filter((id) => id !== "school_name" && id !== "seq" && id !== "y_note").length;
  const indicators = countIndicators(columns);
  const bySchool: TableId = standard === "quality-2017" ? "2017.II-2" : "2012.II-2";
  if (indicators >= FEWEST_INDICATORS && own >= FEWEST_FIELDS) return bySchool;
  const isTitled = own >= FEWEST_WITH_TITLE;
  if (isTitled && titles.some((id) => id.includes(".II-")) && (indicators > 0 || columns.has("y_pass")))
    return bySchool;
  if (isTitled && titles.includes("schools")) return "schools";
  const raw = own - indicators;
  return ENROLMENT.some((id) => columns.has(id)) && raw >= FEWEST_FIELDS ? "schools" : null;
}
