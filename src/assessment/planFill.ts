import { displayValue, type Edit, type ReportSheet, type SheetSnapshot, type WorkbookSnapshot } from "../workbook";
import { cleanFirst, cleaningsOf, type Cleaning } from "./cleanings";
import { runFilled } from "./filled";
import { presentFindings, presentRun, presentVerdicts } from "./present";
import { formerExplanations, previousReport, reportSheet, type ReportContext } from "./report";
import { run, type Run } from "./run";
import type { Assessment, Settings } from "./types";
import { placesOf, type Places, type Wishes } from "./wishes";

/** What filling a workbook will do, before anything is done. */
export interface FillPlan {
  /**
   * The workbook as it stands, once cleaned where that is wished. Its edits are all that will be written: the cleaned cells,
   * then the chosen ones of `writes`.
   */
  readonly assessment: Assessment;
  /** Every cell that could be filled, whether it was chosen or not. */
  readonly writes: readonly Edit[];
  /** Cells that can be mended without doubt and are not in this step. */
  readonly cleanings: readonly Cleaning[];
  /** Those that are mended in this step, one for each of the first edits. */
  readonly cleaned: readonly Cleaning[];
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

/** The same run, writing only what the user did not leave out. */
function withoutWrites(whole: Run, left: Places): Run {
  if (left.length === 0) return whole;
  const isLeft = placesOf(left);
  return { ...whole, plan: { ...whole.plan, edits: whole.plan.edits.filter((edit) => !isLeft(edit)) } };
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
  { explanations, typed = [], cleaned: toClean = [], left = [] }: Wishes = NOTHING_WISHED,
): FillPlan {
  const { language } = settings;
  const previous = previousReport(snapshot);
  const given = { standing: [...previous.explanations, ...explanations], typed };
  const clean = cleanFirst(snapshot, settings, toClean);
  const whole = run(clean.snapshot, settings);
  const before = withoutWrites(whole, left);
  const verdicts = presentVerdicts(before, language);
  const filling = before.plan.edits;
  const edits = clean.edits.length === 0 ? filling : [...clean.edits, ...filling];
  const assessment = presentRun({ ...before, plan: { ...before.plan, edits } }, verdicts, language, given);
  const filled =
    filling.length === 0
      ? assessment
      : { ...verdicts, findings: presentFindings(runFilled(before, clean.snapshot).findings, language, given) };
  const {
    plan: { edits: writes },
    context: { records },
  } = whole;
  const more = { writes, cleanings: cleaningsOf(records, clean.snapshot), cleaned: clean.cleaned };
  const former = formerExplanations(filled.findings, given);
  const kept = { former, replaced: previous.replaced };
  const dated = (date: string): ReportSheet => reportSheet(filled, edits, kept, { ...context, date });
  if (previous.sheet !== null && previous.date !== null) {
    const unchanged = dated(previous.date);
    if (readsLike(unchanged, previous.sheet)) return { assessment, report: unchanged, ...more };
  }
  return { assessment, report: dated(context.date), ...more };
}
