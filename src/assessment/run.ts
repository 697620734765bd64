import { check, checkWrites, type Finding } from "../checks";
import { recognise, type Recognition } from "../forms";
import { measure } from "../measures";
import { recordsOf, type Records } from "../records";
import { standardOf, type Standard } from "../standards";
import { judge, type Verdicts } from "../verdicts";
import type { WorkbookSnapshot } from "../workbook";
import { NotAssessableError } from "./errors";
import type { Settings } from "./types";
import { planWrites, schoolWishes, stageWishes, type WritePlan } from "./writes";

const DEFAULT_STANDARD = "quality-2017";

/** What one run of the pipeline found out, before it is put into words. */
export interface Run {
  readonly standard: Standard;
  readonly recognition: Recognition;
  readonly findings: readonly Finding[];
  readonly notAssessed: readonly string[];
  readonly verdicts: Verdicts;
  readonly plan: WritePlan;
}

function requireSchools(snapshot: WorkbookSnapshot, recognition: Recognition, records: Records): void {
  if (recognition.tables.length === 0) {
    throw new NotAssessableError(
      "nothingRecognised",
      snapshot.sheets.map(({ name }) => name),
    );
  }
  if (records.parts.length === 0) {
    throw new NotAssessableError(
      "noSchoolRow",
      recognition.tables.map(({ sheet }) => sheet),
    );
  }
}

/**
 * Recognises the forms, reads the schools, checks and judges them, and plans what is to be written where.
 *
 * @throws NotAssessableError where no table is recognised or none has a school; UnknownProvinceError
 */
export function run(snapshot: WorkbookSnapshot, settings: Settings): Run {
  const recognition = recognise(snapshot);
  const standard = standardOf(settings.standard ?? recognition.standard ?? DEFAULT_STANDARD, settings.province);
  const records = recordsOf(snapshot, recognition, standard);
  requireSchools(snapshot, recognition, records);
  const measures = measure(records, standard);
  const checked = check({ standard, recognition, records, measures });
  const verdicts = judge(records, measures, standard);
  const wishes = [...schoolWishes(verdicts, measures, standard), ...stageWishes(records, verdicts, standard)];
  const plan = planWrites(snapshot, wishes, settings.replaceFormulas);
  const findings = [...checked.findings, ...checkWrites(plan.targets)];
  return { standard, recognition, findings, notAssessed: checked.notAssessed, verdicts, plan };
}
