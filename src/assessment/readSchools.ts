import type { CheckContext } from "../checks";
import { recognise, type Recognition } from "../forms";
import { measure } from "../measures";
import { recordsOf, type Records } from "../records";
import { standardOf } from "../standards";
import type { WorkbookSnapshot } from "../workbook";
import { NotAssessableError } from "./errors";
import type { Settings } from "./types";

const DEFAULT_STANDARD = "quality-2017";

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
 * Recognises the forms, reads the schools and measures them: all that checks, verdicts and plans rest on.
 *
 * @throws NotAssessableError where no table is recognised or none has a school; UnknownProvinceError
 */
export function readSchools(
  snapshot: WorkbookSnapshot,
  settings: Pick<Settings, "standard" | "province">,
): CheckContext {
  const recognition = recognise(snapshot);
  const standard = standardOf(settings.standard ?? recognition.standard ?? DEFAULT_STANDARD, settings.province);
  const records = recordsOf(snapshot, recognition, standard);
  requireSchools(snapshot, recognition, records);
  return { standard, recognition, records, measures: measure(records, standard) };
}
