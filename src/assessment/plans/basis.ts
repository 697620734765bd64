import type { CheckContext } from "../../checks";
import type { StageIndicator } from "../../measures";
import type { Language } from "../../messages";
import type { SchoolPart } from "../../records";
import { judge, type Verdicts } from "../../verdicts";
import type { WorkbookSnapshot } from "../../workbook";
import { readSchools } from "../readSchools";
import type { Settings } from "../types";
import { InvalidRequestError } from "./errors";
import type { SchoolNumber, Subject } from "./types";

/** The county as it stands, read and judged once: every plan and every trial starts from here. */
export interface Basis extends CheckContext {
  readonly snapshot: WorkbookSnapshot;
  readonly verdicts: Verdicts;
  readonly language: Language;
}

/**
 * Reads and judges a workbook for planning; the data rules come later, where somebody asks for an overview.
 *
 * @throws NotAssessableError where no table is recognised or none has a school; UnknownProvinceError
 */
export function basisOf(snapshot: WorkbookSnapshot, settings: Settings): Basis {
  const context = readSchools(snapshot, settings);
  const verdicts = judge(context.records, context.measures, context.standard);
  return { ...context, snapshot, verdicts, language: settings.language };
}

/** The figures of one indicator of one stage, with the schools that count there. */
export interface StageFigures extends StageIndicator {
  readonly schools: readonly SchoolPart[];
}

/** @throws InvalidRequestError where the stage has no counted school, or the standard not this indicator */
export function stageFigures({ measures }: Pick<Basis, "measures">, { stage, indicator }: Subject): StageFigures {
  const own = measures.stages.find((known) => known.stage === stage);
  const figures = own?.indicators.find((known) => known.indicator.id === indicator);
  if (own === undefined || figures === undefined) {
    throw new InvalidRequestError("unknownIndicator", `${stage} ${indicator}`);
  }
  return { ...figures, schools: own.schools };
}

/** @throws InvalidRequestError where it does not exist or does not count */
export function countedSchool({ records }: Pick<Basis, "records">, school: SchoolNumber): SchoolPart {
  const part = records.parts[school];
  if (part === undefined || !part.counted || part.stage === null) {
    throw new InvalidRequestError("unknownSchool", part?.name ?? String(school));
  }
  return part;
}
