import type { AssessedSchool, AssessedStage, Assessment } from "../../../assessment";
import type { Language } from "../../../messages";
import { STAGES, standardOf, type Indicator, type Stage, type Standard } from "../../../standards";
import { multiply, toNumber } from "../../../statistics";
import type { PictureFigure, PictureIndicator, PictureSchool, PictureSource, PictureStage } from "./types";

/**
 * What the pictures need of an assessment.
 *
 * @throws UnknownProvinceError where the assessment names a province that this version does not know
 */
export function sourceOf(assessment: Assessment, language: Language): PictureSource {
  const standard = standardOf(assessment.standard, assessment.province);
  const stages: PictureStage[] = [];
  for (const stage of STAGES) {
    const figures = assessment.stages[stage];
    if (figures !== undefined) stages.push(stageOf(stage, figures, assessment.schools, standard, language));
  }
  return { stages };
}

function stageOf(
  stage: Stage,
  { indicators: judged, composite }: AssessedStage,
  schools: readonly AssessedSchool[],
  standard: Standard,
  language: Language,
): PictureStage {
  const indicators: PictureIndicator[] = [];
  for (const indicator of standard.indicators) {
    const figure = judged[indicator.id];
    if (figure === undefined) continue;
    const { name, decimals, mean, cv, limit, met, borderline } = figure;
    const { required, floor } = demandOf(indicator, stage, standard);
    const shortName = indicator.shortName[language];
    const unit = indicator.unit[language];
    const id = indicator.id;
    indicators.push({ id, name, shortName, unit, decimals, required, floor, mean, cv, limit, met, borderline });
  }
  const counted = schools.filter((school) => school.counted && school.stage === stage);
  return { stage, indicators, composite, schools: counted.map((school) => schoolOf(school, indicators)) };
}

/** The requirement and the floor of a stage, as numbers. */
function demandOf(
  indicator: Indicator,
  stage: Stage,
  { schoolRule }: Standard,
): Pick<PictureIndicator, "required" | "floor"> {
  const requirement = indicator.requirement?.[stage] ?? null;
  if (requirement === null) return { required: null, floor: null };
  const floor = schoolRule === null ? null : toNumber(multiply(requirement, schoolRule.floorShare));
  return { required: toNumber(requirement), floor };
}

const NO_FIGURE: PictureFigure = { value: null, met: null, reachesFloor: null, pupils: null };

function schoolOf(
  { name, indicators: figures }: AssessedSchool,
  indicators: readonly PictureIndicator[],
): PictureSchool {
  const own: Record<string, PictureFigure> = {};
  for (const { id } of indicators) {
    const { value, met, reachesFloor, pupils } = figures[id] ?? NO_FIGURE;
    own[id] = { value, met, reachesFloor, pupils };
  }
  return { name, figures: own };
}
