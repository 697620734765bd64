import type { Language } from "../../../messages";
import type { SchoolPart } from "../../../records";
import type { IndicatorId, Standard } from "../../../standards";
import type { SchoolVerdict, StageVerdict, Verdicts } from "../../../verdicts";
import { countyReasonSentence } from "../../sentences";
import type { Change } from "../types";
import type { TrialResult, TriedIndicator, TriedSchool, TriedStage } from "./types";

/** The verdicts as they are and as they would be, and what puts them into words. */
export interface Compared {
  readonly before: Verdicts;
  readonly after: Verdicts;
  readonly standard: Standard;
  readonly language: Language;
}

function changeOf<Whole, T>(whole: Change<Whole>, part: (one: Whole) => T): Change<T> {
  return { before: part(whole.before), after: part(whole.after) };
}

function isSame<T>({ before, after }: Change<T>): boolean {
  return before === after;
}

function indicatorChange(
  id: IndicatorId,
  stages: Change<StageVerdict | undefined>,
  { standard, language }: Compared,
): TriedIndicator {
  const figures = changeOf(stages, (stage) => stage?.indicators.find(({ indicator }) => indicator.id === id));
  const indicator = standard.indicators.find((known) => known.id === id);
  return {
    id,
    name: indicator?.shortName[language] ?? id,
    decimals: indicator?.decimals ?? 2,
    limit: figures.before?.limit ?? null,
    mean: changeOf(figures, (one) => one?.mean ?? null),
    cv: changeOf(figures, (one) => one?.coefficient ?? null),
    met: changeOf(figures, (one) => one?.met ?? null),
  };
}

function stageChange(before: StageVerdict, compared: Compared): TriedStage {
  const { stage } = before;
  const judgesSchools = compared.standard.schoolRule !== null;
  const stages = { before, after: compared.after.stages.find((own) => own.stage === stage) };
  return {
    stage,
    schools: changeOf(stages, (own) => own?.schools ?? 0),
    schoolsMet: judgesSchools ? changeOf(stages, (own) => own?.met ?? 0) : null,
    schoolsUnmet: judgesSchools ? changeOf(stages, (own) => own?.unmet ?? 0) : null,
    indicators: compared.standard.indicators.map(({ id }) => indicatorChange(id, stages, compared)),
    composite: {
      limit: before.composite.limit,
      value: changeOf(stages, (own) => own?.composite.value ?? null),
      met: changeOf(stages, (own) => own?.composite.met ?? null),
    },
  };
}

/** Verdicts of a school that does not count any more say nothing. */
function figuresOf({ part, indicators, met }: SchoolVerdict): Pick<SchoolVerdict, "indicators" | "met"> {
  return part.counted ? { indicators, met } : { indicators: {}, met: null };
}

function schoolChange(verdicts: Change<SchoolVerdict>, part: SchoolPart, compared: Compared): TriedSchool | null {
  const { index, name, stage } = part;
  if (stage === null) return null;
  const figures = changeOf(verdicts, figuresOf);
  const met = changeOf(figures, (own) => own.met);
  const gone = verdicts.before.part.counted && !verdicts.after.part.counted;
  const indicators = compared.standard.indicators
    .map(({ id, shortName, decimals }) => ({
      id,
      name: shortName[compared.language],
      decimals,
      value: changeOf(figures, (own) => own.indicators[id]?.value ?? null),
      met: changeOf(figures, (own) => own.indicators[id]?.met ?? null),
    }))
    .filter(({ value }) => !isSame(value));
  if (indicators.length === 0 && isSame(met) && !gone) return null;
  return { school: index, name, stage, met, gone, indicators };
}

function schoolChanges(compared: Compared): TriedSchool[] {
  const { before, after } = compared;
  return before.schools.flatMap((own) => {
    const then = after.schools[own.part.index];
    if (then === undefined || !own.part.counted) return [];
    const change = schoolChange({ before: own, after: then }, own.part, compared);
    return change === null ? [] : [change];
  });
}

function itemChanges({ before, after, language }: Compared): TrialResult["items"] {
  return [...before.items]
    .map(([id, { item, met }]) => ({
      id,
      name: item.shortName[language],
      met: { before: met, after: after.items.get(id)?.met ?? null },
    }))
    .filter(({ met }) => !isSame(met));
}

function verdictOf({ county }: Verdicts): TrialResult["county"]["after"] {
  return county.met === null ? "undetermined" : county.met ? "met" : "unmet";
}

/** What a trial changes, from the single school to the county. */
export function compareVerdicts(compared: Compared): Omit<TrialResult, "warnings"> {
  const { before, after, standard, language } = compared;
  return {
    stages: before.stages.map((stage) => stageChange(stage, compared)),
    schools: schoolChanges(compared),
    items: itemChanges(compared),
    county: changeOf({ before, after }, verdictOf),
    reasons: after.county.reasons.map((reason) => countyReasonSentence(reason, standard, language)),
  };
}
