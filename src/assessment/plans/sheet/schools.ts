import { PLANNING, type Language } from "../../../messages";
import type { PlannedSchool, PlanOutcome } from "../planTypes";
import type { Survey, SurveyedSchool } from "../types";
import { figure, headerRow, titleRow, type Row } from "./rows";

function schoolRow(school: SurveyedSchool, planned: PlannedSchool | undefined, survey: Survey): Row {
  const { decimals, places, required } = survey;
  const { name, pupils, total, value, lack } = school;
  return [
    { value: name },
    { value: pupils },
    { value: figure(total, places) },
    { value: figure(value, decimals) },
    { value: required },
    { value: figure(lack?.requirement ?? null, places) },
    { value: figure(lack?.floor ?? null, places) },
    { value: figure(planned?.change ?? null, places) },
    { value: figure(planned?.total.after ?? total, places) },
    { value: figure(planned?.value.after ?? value, decimals) },
  ];
}

/** Every counted school: what it has and lacks, and what the plan gives it. */
export function schoolRows(survey: Survey, outcome: PlanOutcome, language: Language): Row[] {
  const { sheet, shared, resources } = PLANNING[language];
  const changes = new Map(outcome.possible ? outcome.plan.schools.map((own) => [own.school, own]) : []);
  const perPupil = shared.valueOf[survey.perPupils];
  const headers = [
    shared.school,
    shared.pupils,
    resources[survey.resource.kind],
    perPupil,
    shared.required,
    shared.lacks,
    shared.lacksFloor,
    shared.change,
    `${shared.after} ${shared.total}`,
    `${shared.after} ${perPupil}`,
  ];
  return [
    titleRow(sheet.schools),
    headerRow(headers),
    ...survey.schools.map((school) => schoolRow(school, changes.get(school.school), survey)),
  ];
}
