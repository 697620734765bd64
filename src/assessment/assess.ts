import type { WorkbookSnapshot } from "../workbook";
import { presentRun, presentVerdicts } from "./present";
import { previousReport } from "./report";
import { run } from "./run";
import type { Assessment, Settings } from "./types";

/**
 * The one pipeline, from a workbook to all that is said of it.
 *
 * Pure: the same snapshot and settings give the same assessment in Excel, in a browser and on the command line.
 *
 * @throws NotAssessableError where no table is recognised or none has a school; UnknownProvinceError
 */
export function assess(snapshot: WorkbookSnapshot, settings: Settings): Assessment {
  const { language } = settings;
  const found = run(snapshot, settings);
  const given = { standing: previousReport(snapshot).explanations, typed: [] };
  return presentRun(found, presentVerdicts(found, language), language, given);
}
