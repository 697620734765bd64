import type { Recognition, StageTable } from "../forms";
import type { Standard } from "../standards";
import type { WorkbookSnapshot } from "../workbook";
import { baseKey, readBase } from "./base";
import { readCounty } from "./county";
import { readForm, SchoolIndex } from "./form";
import { nameStem } from "./names";
import { joinParts } from "./parts";
import type { SchoolRow } from "./schoolRow";
import { plainTables, sheetOf, totalRows, withoutRepeats, type PlainTable } from "./tables";
import type { Records } from "./types";

/** 表Ⅱ-2 under either standard. */
const SCHOOL_FORMS = ["2017.II-2", "2012.II-2"];

function totalsOf(
  tables: readonly Pick<PlainTable, "table" | "sheet">[],
  used: ReadonlySet<unknown>,
  rows: readonly SchoolRow[],
): Records["totals"] {
  return tables
    .filter(({ table }) => used.has(table))
    .flatMap(({ table, sheet }) =>
      totalRows(
        sheet,
        table,
        rows.filter((row) => row.table === table),
      ),
    );
}

/** The tables with stages as rows, each with the sheet that it stands on. */
export function stageTablesOf(snapshot: WorkbookSnapshot, recognition: Recognition): Records["stageTables"] {
  return recognition.tables
    .filter((table): table is StageTable => table.kind === "stages")
    .map((table) => ({ table, sheet: sheetOf(snapshot, table) }));
}

/**
 * Typed schools out of the recognised tables: their stage, both their rows, and whether they count.
 *
 * @param snapshot the workbook that `recognition` was made from
 * @param standard decides who counts and how an undivided school is split
 */
export function recordsOf(snapshot: WorkbookSnapshot, recognition: Recognition, standard: Standard): Records {
  const baseTables = plainTables(snapshot, recognition, ["schools"]);
  const baseRows = withoutRepeats(baseTables, baseKey);
  const base = readBase(baseRows.rows, standard);

  const index = new SchoolIndex(base.parts);
  const formTables = plainTables(snapshot, recognition, SCHOOL_FORMS).map((plain) => {
    const { table, sheet } = plain;
    return { table, sheet, ...readForm(plain.rows, index) };
  });
  const formRows = withoutRepeats(formTables, ({ name, stage }) =>
    name === "" ? null : `${nameStem(name)}|${String(stage)}`,
  );
  const form = [...formRows.rows];
  // The parts of an undivided row share it, one after the other.
  const ownBase = base.parts.map(({ row }) => row).filter((row, at, rows) => row !== rows[at - 1]);

  return {
    parts: joinParts(base.parts, form, standard),
    base: ownBase,
    form,
    totals: [...totalsOf(baseTables, baseRows.used, ownBase), ...totalsOf(formTables, formRows.used, form)],
    stageTables: stageTablesOf(snapshot, recognition),
    county: readCounty(snapshot, recognition),
    issues: [
      ...baseRows.issues,
      ...base.issues,
      ...formTables.filter(({ table }) => formRows.used.has(table)).flatMap(({ issues }) => issues),
      ...formRows.issues,
    ],
  };
}
