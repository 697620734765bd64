import { check, recheckStageTables, type Finding } from "../checks";
import { recordsOf, stageTablesOf } from "../records";
import { addressOf, withEdits, type Edit, type WorkbookSnapshot } from "../workbook";
import type { Run } from "./run";

/** What is said of a workbook as it stands. */
export interface Findings extends Pick<Run, "context" | "verdicts" | "dataMark"> {
  readonly findings: readonly Finding[];
}

function placeKey({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string {
  return `${sheet}!${cell}`;
}

/** A percentage this small looks like a fraction to X22, even one that was worked out. */
const LIKE_A_FRACTION = 1;

function fillsSmallPercentage({ context, plan }: Run, snapshot: WorkbookSnapshot): boolean {
  const cells = new Set(
    context.records.county.percentages.map(({ sheetIndex, row, column }) =>
      placeKey({ sheet: snapshot.sheets[sheetIndex]?.name ?? "", cell: addressOf(row, column) }),
    ),
  );
  return plan.edits.some(
    (edit) => typeof edit.to === "number" && edit.to <= LIKE_A_FRACTION && cells.has(placeKey(edit)),
  );
}

/**
 * The findings about what stands in the forms, once they are filled. A figure that was filled into a school's row or into
 * 表Ⅵ was worked out from what the rules about it look at, so that they have nothing to say; only the stage tables are
 * looked at again.
 */
function checkedAgain(run: Run, snapshot: WorkbookSnapshot): readonly Finding[] {
  const { context, checked, plan } = run;
  const { recognition, standard } = context;
  if (fillsSmallPercentage(run, snapshot)) {
    return check({ ...context, records: recordsOf(withEdits(snapshot, plan.edits), recognition, standard) }).findings;
  }
  const sheets = new Set(context.records.stageTables.map(({ table }) => table.sheet));
  const edits = plan.edits.filter(({ sheet }) => sheets.has(sheet));
  const records = { ...context.records, stageTables: stageTablesOf(withEdits(snapshot, edits), recognition) };
  return recheckStageTables({ ...context, records }, checked);
}

/** The places of the findings that are among the edits; of edits there may be many more than of findings. */
function writtenOf(findings: readonly Finding[], edits: readonly Edit[]): ReadonlySet<string> {
  const places = new Set(findings.flatMap(({ location }) => (location === null ? [] : [placeKey(location)])));
  const written = new Set<string>();
  if (places.size === 0) return written;
  for (const edit of edits) if (places.has(placeKey(edit))) written.add(placeKey(edit));
  return written;
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
  const written = writtenOf(run.writes, plan.edits);
  const writes = run.writes.filter(({ location }) => location === null || !written.has(placeKey(location)));
  return { context, verdicts, dataMark, findings: [...checkedAgain(run, snapshot), ...writes] };
}
