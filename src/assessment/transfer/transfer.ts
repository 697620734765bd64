import { recognise, type Recognition, type SchoolTable, type TableId } from "../../forms";
import type { SchoolRow } from "../../records";
import type { Edit, WorkbookSnapshot } from "../../workbook";
import { run } from "../run";
import type { Settings } from "../types";
import { coverEdits } from "./coverCells";
import { NoPlaceError, TemplateFullError } from "./errors";
import { freeRows } from "./freeRows";
import { columnsWithoutPlace, schoolEdits, type Target } from "./schoolCells";

/** What is carried from a file that cannot be written into a blank form, and what is not. */
export interface Transfer {
  readonly edits: readonly Edit[];
  /** Rows of 学校基础数据 and of 表Ⅱ-2 that found their place. */
  readonly base: number;
  readonly form: number;
  /** Names of schools without a place: their stage is unknown, or the blank form lacks the table. */
  readonly leftSchools: readonly string[];
  /** Titles of columns that the blank form lacks. */
  readonly leftColumns: readonly string[];
}

/**
 * Plans to write the schools of a file into a blank form, field by field, and the county's name and code on its cover.
 *
 * Columns are found by recognising the blank form itself; a figure in another unit is brought to the form's unit.
 *
 * @throws NotAssessableError where the file has no school; TemplateFullError where the form has too few rows;
 *   NoPlaceError where it has none for any school
 */
export function transfer(source: WorkbookSnapshot, template: WorkbookSnapshot, settings: Settings): Transfer {
  const { records, recognition } = run(source, settings).context;
  const blank = recognise(template);
  const base = place(records.base, ["schools"], template, blank);
  const form = place(records.form, ["2017.II-2", "2012.II-2"], template, blank);
  const leftSchools = [...base.leftSchools, ...form.leftSchools];
  if (base.placed + form.placed === 0) throw new NoPlaceError(leftSchools);
  return {
    edits: [...coverEdits(recognition.cover, template, blank), ...base.edits, ...form.edits],
    base: base.placed,
    form: form.placed,
    leftSchools,
    leftColumns: [...new Set([...base.leftColumns, ...form.leftColumns])],
  };
}

interface Placed extends Pick<Transfer, "edits" | "leftSchools" | "leftColumns"> {
  readonly placed: number;
}

function place(
  schools: readonly SchoolRow[],
  ids: readonly TableId[],
  template: WorkbookSnapshot,
  recognition: Recognition,
): Placed {
  const table = recognition.tables.find((one): one is SchoolTable => one.kind === "schools" && ids.includes(one.id));
  const sheet = table === undefined ? undefined : template.sheets[table.sheetIndex];
  if (table === undefined || sheet === undefined) {
    return { edits: [], placed: 0, leftSchools: schools.map(({ name }) => name), leftColumns: [] };
  }
  const target: Target = { sheet, columns: table.columns };
  const free = freeRows(sheet, table);
  const edits: Edit[] = [];
  const left: SchoolRow[] = [];
  for (const [stage, own] of blocksOf(schools, free.byStage)) {
    if (free.byStage && stage === null) {
      left.push(...own);
      continue;
    }
    const rows = free.of(stage);
    own.forEach((school, index) => {
      const row = rows[index];
      if (row === undefined) throw new TemplateFullError(sheet.name, own.length, rows.length);
      edits.push(...schoolEdits(school, target, row));
    });
  }
  return {
    edits,
    placed: schools.length - left.length,
    leftSchools: left.map(({ name }) => name),
    leftColumns: columnsWithoutPlace(schools, target),
  };
}

function blocksOf(
  schools: readonly SchoolRow[],
  byStage: boolean,
): ReadonlyMap<SchoolRow["stage"], readonly SchoolRow[]> {
  if (!byStage) return new Map([[null, schools]]);
  const stages = new Set(schools.map(({ stage }) => stage));
  return new Map([...stages].map((stage) => [stage, schools.filter((school) => school.stage === stage)]));
}
