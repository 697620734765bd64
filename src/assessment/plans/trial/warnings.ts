import type { Measures } from "../../../measures";
import { fill, PLANNING, WORDS } from "../../../messages";
import type { Stage } from "../../../standards";
import { exactSum } from "../../../statistics";
import type { Verdicts } from "../../../verdicts";
import { stageWord } from "../../sentences";
import type { Basis } from "../basis";
import { COEFFICIENT_PLACES } from "../coefficientPlaces";
import { surveyedSchools } from "../survey";
import type { Subject } from "../types";
import type { PlanWarning, Trial, TrialResult, WarningCode } from "./types";

/** Sums of the same amounts over other schools may differ in their last bits. */
const SAME = 1e-9;
/** Names in a sentence. */
const NAMED = 5;

/** The county as it would be, read like the one that is there. */
export interface Tried {
  readonly basis: Basis;
  readonly after: Basis;
  readonly trial: Trial;
}

/** How much of a resource there is in all, and how much schools lack to their requirement. */
function amountsOf(basis: Basis, subject: Subject): { readonly total: number; readonly lack: number } {
  const schools = surveyedSchools(basis, subject);
  const sum = (figures: number[]): number => exactSum(figures, Array<number>(figures.length).fill(1));
  return {
    total: sum(schools.map(({ total }) => total)),
    lack: sum(schools.map(({ lack }) => lack?.requirement ?? 0)),
  };
}

function judgedOf({ stages }: Verdicts, { stage, indicator }: Subject) {
  const own = stages.find((known) => known.stage === stage);
  return own?.indicators.find((known) => known.indicator.id === indicator) ?? null;
}

/** Whether a coefficient falls so that somebody sees it: as it is shown, or under its limit. */
function falls(before: Verdicts, after: Verdicts, subject: Subject): boolean {
  const [was, is] = [judgedOf(before, subject), judgedOf(after, subject)];
  const [from, to] = [was?.coefficient ?? null, is?.coefficient ?? null];
  if (from === null || to === null || to >= from) return false;
  return from.toFixed(COEFFICIENT_PLACES) !== to.toFixed(COEFFICIENT_PLACES) || was?.met !== is?.met;
}

/** Whether the coefficient is seen to fall while the county has no more of it and schools lack as much as before. */
function onlyTheFigure({ basis, after, trial }: Tried, subject: Subject): boolean {
  // Without a requirement nobody lacks anything, and sharing better is all that there is to do.
  const requirement = basis.standard.indicators.find(({ id }) => id === subject.indicator)?.requirement ?? null;
  if (requirement === null && trial.mergers.length === 0) return false;
  if (!falls(basis.verdicts, after.verdicts, subject)) return false;
  const [before, then] = [amountsOf(basis, subject), amountsOf(after, subject)];
  return Math.abs(then.total - before.total) <= SAME * before.total && then.lack >= before.lack * (1 - SAME);
}

function subjectsOf({ stages }: Pick<Measures, "stages">): Subject[] {
  return stages.flatMap(({ stage, indicators }) =>
    indicators.map(({ indicator }) => ({ stage, indicator: indicator.id })),
  );
}

/** The indicators of which nothing but the figure gets better, by stage. */
function figureWarnings(tried: Tried): PlanWarning[] {
  const { standard, language } = tried.basis;
  const gaming = subjectsOf(tried.after.measures).filter((subject) => onlyTheFigure(tried, subject));
  const stages = new Map<Stage, string[]>();
  for (const { stage, indicator } of gaming) {
    const name = standard.indicators.find(({ id }) => id === indicator)?.shortName[language] ?? indicator;
    stages.set(stage, [...(stages.get(stage) ?? []), name]);
  }
  return [...stages].map(([stage, names]) =>
    planWarning("onlyFigure", language, {
      stage: stageWord(stage, language),
      indicators: names.join(WORDS[language].list),
    }),
  );
}

/** Schools of which something was true, and would not be. */
function losing(tried: Tried, code: WarningCode, losses: readonly string[]): PlanWarning[] {
  if (losses.length === 0) return [];
  const { language } = tried.basis;
  const first = losses.slice(0, NAMED).join(WORDS[language].list);
  const names = losses.length > NAMED ? fill(PLANNING[language].andMore, { names: first }) : first;
  return [planWarning(code, language, { count: losses.length, names })];
}

function schoolWarnings(tried: Tried, { schools }: Pick<TrialResult, "schools">): PlanWarning[] {
  const { basis, after } = tried;
  const staying = schools.filter(({ gone }) => !gone);
  const below = staying.flatMap(({ name, indicators }) =>
    indicators.filter(({ met }) => met.before === true && met.after === false).map((one) => `${name} ${one.name}`),
  );
  const underFloor = staying.flatMap(({ school, name, indicators }) =>
    indicators
      .filter(({ id }) => {
        const [was, is] = [basis.verdicts.schools[school], after.verdicts.schools[school]];
        return was?.indicators[id]?.reachesFloor === true && is?.indicators[id]?.reachesFloor === false;
      })
      .map((one) => `${name} ${one.name}`),
  );
  const failing = staying.filter(({ met }) => met.before === true && met.after === false).map(({ name }) => name);
  return [
    ...losing(tried, "schoolNoLongerMet", failing),
    ...losing(tried, "fallsBelowFloor", underFloor),
    ...losing(tried, "fallsBelowRequirement", below),
  ];
}

function structureWarnings({ basis: { language }, trial }: Tried): PlanWarning[] {
  const { mergers, closures, pupils } = trial;
  const movesPupils = pupils.length + closures.length + mergers.length > 0;
  return [
    ...(mergers.length > 0 ? [planWarning("mergerFlattens", language)] : []),
    ...(closures.length > 0 ? [planWarning("closedResources", language)] : []),
    ...(movesPupils ? [planWarning("classesUnchanged", language)] : []),
  ];
}

/** A warning with its sentence. */
export function planWarning(
  code: WarningCode,
  language: Basis["language"],
  parameters: Parameters<typeof fill>[1] = {},
): PlanWarning {
  return { code, message: fill(PLANNING[language].warnings[code], parameters) };
}

/** What ought to be thought of before a trial is taken for an improvement. */
export function trialWarnings(tried: Tried, result: Pick<TrialResult, "schools">): PlanWarning[] {
  return [...figureWarnings(tried), ...structureWarnings(tried), ...schoolWarnings(tried, result)];
}
