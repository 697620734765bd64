import type { CheckContext } from "../checks";
import { NO_POINTERS, pointingOf, recognise, type Recognition } from "../forms";
import { measure } from "../measures";
import { recordsOf, type Records } from "../records";
import { standardOf } from "../standards";
import type { WorkbookSnapshot } from "../workbook";
import { NotAssessableError } from "./errors";
import type { Settings } from "./types";

const DEFAULT_STANDARD = "quality-2017";

/** What recognising and reading depend on. */
type Asked = Pick<Settings, "standard" | "province" | "pointers">;

function requireSchools(
  snapshot: WorkbookSnapshot,
  recognition: Recognition,
  records: Records,
  { pointers = NO_POINTERS }: Asked,
): void {
  if (records.parts.length > 0) return;
  const { tables, unrecognised } = recognition;
  const recognised = { unrecognised, pointing: pointingOf(snapshot, recognition, pointers) };
  if (tables.length === 0) {
    const names = snapshot.sheets.map(({ name }) => name);
    throw new NotAssessableError("nothingRecognised", names, recognised);
  }
  const sheets = tables.map(({ sheet }) => sheet);
  throw new NotAssessableError("noSchoolRow", sheets, recognised);
}

/**
 * Recognises the forms, reads the schools and measures them: all that checks, verdicts and plans rest on.
 *
 * @throws NotAssessableError where no table is recognised or none has a school; UnknownProvinceError
 */
export function readSchools(snapshot: WorkbookSnapshot, settings: Asked): CheckContext {
  const recognition = recognise(snapshot, settings.pointers);
  const standard = standardOf(settings.standard ?? recognition.standard ?? DEFAULT_STANDARD, settings.province);
  const records = recordsOf(snapshot, recognition, standard);
  requireSchools(snapshot, recognition, records, settings);
  return { standard, recognition, records, measures: measure(records, standard) };
}
