import type { CountyFigure, SchoolRow } from "../records";
import type { FormTable } from "../forms";
import { addressOf, displayValue, isBlank, valueAt, type Location, type SheetSnapshot } from "../workbook";
import { columnLabel } from "./label";
import { shown } from "./plausibility";
import type { Blame, Evidence, Finding, RuleBase } from "./types";

/** What stands in a row under the given fields, blank cells and missing columns left out. */
export function evidenceOf(row: SchoolRow, fields: readonly string[]): Evidence[] {
  const evidence: Evidence[] = [];
  for (const field of fields) {
    const value = row.value(field);
    const header = row.header(field);
    if (header === null || isBlank(value)) continue;
    evidence.push({ label: columnLabel(header), value, location: row.location(field) });
  }
  return evidence;
}

/**
 * Blames a cell of a school's row.
 *
 * @param fields the cell to show; the first that the table has a column for
 * @param evidence further fields of the same row that the finding rests on
 */
export function blameRow(
  row: SchoolRow,
  fields: readonly string[],
  evidence: readonly string[],
  more: Partial<Pick<Blame, "expected" | "evidence" | "parameters" | "stage">> = {},
): Blame {
  const field = fields.find((candidate) => row.has(candidate)) ?? "school_name";
  const value = row.value(field);
  const header = row.header(field);
  const column = header === null ? null : columnLabel(header);
  const location = row.location(field) ?? startOf(row.table);
  const expected = more.expected ?? null;
  return {
    school: row.name === "" ? null : row.name,
    stage: more.stage ?? row.stage,
    location,
    column,
    value,
    expected,
    evidence: [...evidenceOf(row, evidence), ...(more.evidence ?? [])],
    parameters: {
      h: column ?? "",
      v: displayValue(value),
      cell: location.cell,
      expected: expected ?? "",
      ...more.parameters,
    },
  };
}

/** Blames a cell of a table that has no schools as rows. */
export function blameCell(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  header: string,
  more: Partial<Omit<Blame, "location" | "value" | "column">>,
): Blame {
  const value = valueAt(sheet, row, column);
  const location = { sheet: sheet.name, cell: addressOf(row, column) };
  const label = columnLabel(header);
  return {
    school: null,
    stage: null,
    expected: null,
    evidence: [{ label, value, location }],
    ...more,
    location,
    column: label,
    value,
    parameters: { h: label, v: displayValue(value), cell: location.cell, ...more.parameters },
  };
}

/** A figure as a finding shows it. */
function evidenceOfFigure({ label, value, location }: CountyFigure): Evidence {
  return { label, value, location };
}

/** Blames a figure of a county table, with the others that it was compared with. */
export function blameFigure(
  figure: CountyFigure,
  others: readonly CountyFigure[],
  more: Partial<Pick<Blame, "expected" | "evidence" | "parameters" | "stage">> = {},
): Blame {
  const { label, value, location } = figure;
  return {
    school: null,
    stage: more.stage ?? null,
    location,
    column: label,
    value,
    expected: more.expected ?? null,
    evidence: [...[figure, ...others].map(evidenceOfFigure), ...(more.evidence ?? [])],
    parameters: { h: label, v: shown(value), ...more.parameters },
  };
}

/** The title of a table, or where there is none its first cell. */
export function startOf(table: FormTable): Location {
  return table.title ?? { sheet: table.sheet, cell: addressOf(table.range.firstRow, table.range.firstColumn) };
}

/** A finding of a rule. */
export function findingOf(rule: Pick<RuleBase, "id" | "severity">, blame: Blame): Finding {
  return { rule: rule.id, severity: rule.severity, ...blame };
}
