import { displayValue, type ReportSheet, type SheetSnapshot, type WorkbookSnapshot } from "../workbook";
import { runFilled } from "./filled";
import { presentFindings, presentRun, presentVerdicts } from "./present";
import { formerExplanations, previousReport, reportSheet, type ReportContext } from "./report";
import { run } from "./run";
import type { Assessment, Settings } from "./types";
import type { Wishes } from "./wishes";

/** What filling a workbook will do, before anything is done. */
export interface FillPlan {
  /** The workbook as it stands. */
  readonly assessment: Assessment;
  /** The sheet 校验结果 as it has to read afterwards. */
  readonly report: ReportSheet;
}

const NOTHING_WISHED: Wishes = { explanations: [] };

function readsLike(report: ReportSheet, sheet: SheetSnapshot): boolean {
  const rows = Math.max(report.rows.length, sheet.rows.length);
  for (let row = 0; row < rows; row += 1) {
    const [wanted, standing] = [report.rows[row] ?? [], sheet.rows[row] ?? []];
    for (let column = 0; column < Math.max(wanted.length, standing.length); column += 1) {
      const text = displayValue(wanted[column]?.value ?? null);
      if (text !== displayValue(standing[column] ?? null)) return false;
    }
  }
  return true;
}

/**
 * Plans to fill a workbook: what the pipeline says of it, and the sheet 校验结果 as it reads once the edits are applied.
 *
 * A run that changes nothing keeps the date of the run before, so that filling twice leaves the file as it is.
 *
 * @param wishes what the user wants of it beyond the settings
 */
export function planFill(
  snapshot: WorkbookSnapshot,
  settings: Settings,
  context: ReportContext,
  { explanations, typed = [] }: Wishes = NOTHING_WISHED,
): FillPlan {
  const { language } = settings;
  const previous = previousReport(snapshot);
  const given = { standing: [...previous.explanations, ...explanations], typed };
  const before = run(snapshot, settings);
  const verdicts = presentVerdicts(before, language);
  const assessment = presentRun(before, verdicts, language, given);
  const { edits } = assessment;
  const filled =
    edits.length === 0
      ? assessment
      : { ...verdicts, findings: presentFindings(runFilled(before, snapshot).findings, language, given) };
  const former = formerExplanations(filled.findings, given);
  const kept = { former, replaced: previous.replaced };
  const dated = (date: string): ReportSheet => reportSheet(filled, edits, kept, { ...context, date });
  if (previous.sheet !== null && previous.date !== null) {
    const unchanged = dated(previous.date);
    if (readsLike(unchanged, previous.sheet)) return { assessment, report: unchanged };
  }
  return { assessment, report: dated(context.date) };
}
