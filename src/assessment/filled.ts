import { check, recheckStageTables, type Finding } from "../checks";
import { indicatorField } from "../measures";
import { recordsOf, stageTablesOf } from "../records";
import { addressOf, parseAddress, withEdits, type Edit, type WorkbookSnapshot } from "../workbook";
import type { Run } from "./run";

/** What is said of a workbook as it stands. */
export interface Findings extends Pick<Run, "context" | "verdicts" | "dataMark"> {
  readonly findings: readonly Finding[];
}

function placeKey({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string {
  return `${sheet}!${cell}`;
}

/** Whether a figure was filled into a school's row: rules about rows then have more to look at. */
function fillsIndicators({ context, plan }: Run): boolean {
  const columns = new Map<string, ReadonlySet<number | undefined>>();
  for (const table of new Set(context.records.form.map((row) => row.table))) {
    const fields = context.standard.indicators.map((indicator) => table.columns.get(indicatorField(indicator))?.index);
    columns.set(table.sheet, new Set(fields));
  }
  return plan.edits.some(({ sheet, cell }: Edit) => {
    const column = parseAddress(cell)?.column;
    return column !== undefined && columns.get(sheet)?.has(column) === true;
  });
}

/** Whether a percentage of 表Ⅵ was filled in: the rules about it then have something to look at. */
function fillsPercentages({ context, plan }: Run, snapshot: WorkbookSnapshot): boolean {
  const cells = new Set(
    context.records.county.percentages.map(({ sheetIndex, row, column }) =>
      placeKey({ sheet: snapshot.sheets[sheetIndex]?.name ?? "", cell: addressOf(row, column) }),
    ),
  );
  return plan.edits.some((edit) => cells.has(placeKey(edit)));
}

function checkedAgain(run: Run, snapshot: WorkbookSnapshot): readonly Finding[] {
  const { context, checked, plan } = run;
  const { recognition, standard } = context;
  if (fillsIndicators(run) || fillsPercentages(run, snapshot)) {
    return check({ ...context, records: recordsOf(withEdits(snapshot, plan.edits), recognition, standard) }).findings;
  }
  const sheets = new Set(context.records.stageTables.map(({ table }) => table.sheet));
  const filled = withEdits(
    snapshot,
    plan.edits.filter(({ sheet }) => sheets.has(sheet)),
  );
  const records = { ...context.records, stageTables: stageTablesOf(filled, recognition) };
  return recheckStageTables({ ...context, records }, checked);
}

/**
 * What a run of the pipeline over the filled workbook would say, without running all of it again: filling writes only
 * what the run itself worked out, so that figures and verdicts stand, and no rule changes its mind but those that look at
 * the written cells. A test holds this against the whole run.
 *
 * @param run of the workbook before it is filled
 * @param snapshot the workbook that the run looked at
 */
export function runFilled(run: Run, snapshot: WorkbookSnapshot): Findings {
  const { context, verdicts, dataMark, plan } = run;
  const written = new Set(plan.edits.map(placeKey));
  const writes = run.writes.filter(({ location }) => location === null || !written.has(placeKey(location)));
  return { context, verdicts, dataMark, findings: [...checkedAgain(run, snapshot), ...writes] };
}
