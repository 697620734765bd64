import { check, checkWrites, TooManyFindingsError, type CheckContext, type CheckResult, type Finding } from "../checks";
import { judge, type Verdicts } from "../verdicts";
import { NO_POINTERS, pointingOf, type Pointing } from "../forms";
import type { WorkbookSnapshot } from "../workbook";
import { dataMarkOf } from "./dataMark";
import { NotAssessableError } from "./errors";
import { readSchools } from "./readSchools";
import type { Settings } from "./types";
import { itemWishes, planWrites, schoolWishes, stageWishes, type WishedCell, type WritePlan } from "./writes";

/** What one run of the pipeline found out, before it is put into words. */
export interface Run {
  readonly context: CheckContext;
  readonly pointing: Pointing;
  /** What is wrong with what stands in the forms … */
  readonly checked: readonly Finding[];
  /** … and where something else stands than what is to be written. */
  readonly writes: readonly Finding[];
  readonly notAssessed: readonly string[];
  readonly verdicts: Verdicts;
  /** Mark of all figures that were judged. */
  readonly dataMark: string;
  readonly plan: WritePlan;
}

function checked(context: CheckContext): CheckResult {
  try {
    return check(context);
  } catch (error) {
    if (!(error instanceof TooManyFindingsError)) throw error;
    throw new NotAssessableError(
      "tooManyFindings",
      context.recognition.tables.map(({ sheet }) => sheet),
    );
  }
}

/** All that belongs into the form, one by one: a large form has many. */
function* wishes(
  { records, measures, standard }: CheckContext,
  verdicts: Verdicts,
  snapshot: WorkbookSnapshot,
): Generator<WishedCell> {
  yield* schoolWishes(verdicts, measures, standard, snapshot);
  yield* stageWishes(records, verdicts, standard);
  yield* itemWishes(records, verdicts, standard, snapshot);
}

/**
 * Recognises the forms, reads the schools, checks and judges them, and plans what is to be written where.
 *
 * @throws NotAssessableError where no table is recognised, none has a school, or hardly a cell is right;
 *   UnknownProvinceError
 */
export function run(snapshot: WorkbookSnapshot, settings: Settings): Run {
  const context = readSchools(snapshot, settings);
  const { standard, records, measures } = context;
  const { findings, notAssessed } = checked(context);
  const verdicts = judge(records, measures, standard);
  const plan = planWrites(snapshot, wishes(context, verdicts, snapshot), settings.replaceFormulas);
  const writes = checkWrites(plan.targets);
  const pointing = pointingOf(snapshot, context.recognition, settings.pointers ?? NO_POINTERS);
  return { context, pointing, checked: findings, writes, notAssessed, verdicts, dataMark: dataMarkOf(verdicts), plan };
}
