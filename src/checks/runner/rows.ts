import type { Reading, Records, SchoolRow } from "../../records";
import { blameRow } from "../blame";
import type { ColumnPlan, Plans, TablePlan } from "./plan";
import type { Tally } from "./tally";
import type { RowFigures, RowRule } from "../types";

type Figures = Record<string, number | null>;

/** The figure of a cell: null for a blank one, NaN for one that holds no number. */
function figureOf(row: SchoolRow, { field, inOwnUnit }: ColumnPlan, reading: Reading): number | null {
  if (reading.kind === "number") return inOwnUnit ? reading.value : row.number(field.id);
  return reading.kind === "blank" ? null : NaN;
}

/** Reads every cell of a row once: for the rules about cells, and for the figures of the rules about rows. */
function checkCells(row: SchoolRow, plan: TablePlan, counted: boolean, figures: Figures, tally: Tally): void {
  for (const column of plan.columns) {
    const { field, rules } = column;
    const reading = row.reading(field.id);
    if (column.isFigure) figures[field.id] = figureOf(row, column, reading);
    if (rules.length === 0) continue;
    const cell = { row, field, reading, counted };
    for (const watched of rules) {
      const outcome = watched.rule.assess(cell);
      if (outcome !== null) watched.assessed = true;
      if (outcome === false) tally.blame(watched.rule, blameRow(row, [field.id], []));
    }
  }
  for (const field of plan.absent) figures[field] = null;
}

/** The two sides of a broken relation: what the rule reads beside the cell that it blames. */
function blameRelation(row: SchoolRow, rule: RowRule, figures: RowFigures, tally: Tally): void {
  const telling = rule.reads.filter((field) => figures[field] !== 0 || !rule.quiet.includes(field));
  tally.blame(rule, blameRow(row, rule.blames, telling, rule.facts(figures, row)));
}

/** Runs cell and row rules over every row of a school. */
export function checkRows(records: Records, plans: Plans, tally: Tally): void {
  // One object for all rows: rules read it and keep nothing.
  const figures: Figures = {};
  const checkRow = (row: SchoolRow, plan: TablePlan, counted: boolean): void => {
    checkCells(row, plan, counted, figures, tally);
    for (const watched of plan.rules) {
      const outcome = watched.rule.assess(figures, row);
      if (outcome !== null) watched.assessed = true;
      if (outcome === false) blameRelation(row, watched.rule, figures, tally);
    }
  };

  let last: SchoolRow | null = null;
  for (const { base, form, counted, reason } of records.parts) {
    const owes = counted || reason === "noPupils";
    // The parts of an undivided row share it, one after the other.
    if (base !== null && base !== last) checkRow(base, plans.planOf(base.table, null), owes);
    if (form !== null) checkRow(form, plans.planOf(form.table, base?.table ?? null), owes);
    last = base;
  }
}
