import type { Column, SchoolTable } from "../../../forms";
import { unitRelation, type Records, type SchoolRow } from "../../../records";
import { addressOf, displayValue } from "../../../workbook";
import { columnLabel } from "../../label";
import { tableRule } from "../../rule";
import type { Blame, TableRule } from "../../types";

interface UnitColumn {
  readonly table: SchoolTable;
  readonly column: Column;
  /** The first school with a figure in it, for an example. */
  readonly example: SchoolRow | null;
}

/** The columns that print a unit other than their field's own, counts left out. */
function strangeUnits({ base, form }: Records, isMeant: (relation: number | null) => boolean): UnitColumn[] {
  const rows = [...base, ...form];
  return [...new Set(rows.map(({ table }) => table))].flatMap((table) =>
    [...table.columns.values()]
      .filter((column) => isMeant(unitRelation(column)))
      .map((column) => {
        const own = (row: SchoolRow): boolean => row.table === table && row.number(column.field.id) !== null;
        return { table, column, example: rows.find(own) ?? null };
      }),
  );
}

function blame({ table, column, example }: UnitColumn): Blame {
  const { field, header, index, unit } = column;
  const label = columnLabel(header);
  const typed = displayValue(example?.value(field.id) ?? null);
  return {
    school: null,
    stage: null,
    location: { sheet: table.sheet, cell: addressOf(table.headerRows.last, index) },
    column: label,
    value: unit,
    expected: field.unit,
    evidence: [],
    parameters: {
      h: label,
      unit: unit ?? "",
      own: field.unit,
      school: example?.name ?? "",
      v: typed,
      read: example?.number(field.id) ?? "",
    },
  };
}

function unitRule(
  id: string,
  severity: "mustFix" | "explain",
  isMeant: (relation: number | null) => boolean,
): TableRule {
  return tableRule({
    id,
    severity,
    basis: "proposal",
    source: "ours",
    confidence: "high",
    scope: "sheet",
    reads: ["school_name"],
    blames: ["school_name"],
    companions: severity === "mustFix" ? ["E02", "E03", "C04", "C05", "E08"] : [],
    find: ({ records }) =>
      records.base.length + records.form.length === 0 ? null : strangeUnits(records, isMeant).map(blame),
  });
}

export const UNIT_RULES = [
  /** Figures are converted only by the unit that the column itself prints, and never silently. */
  unitRule("R04", "explain", (relation) => relation !== null && relation !== 1),
  /** A unit that cannot be brought to the field's own: the figures are taken as typed. */
  unitRule("R05", "mustFix", (relation) => relation === null),
];
