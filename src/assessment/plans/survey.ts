import type { IndicatorValue } from "../../measures";
import { requiredTotals } from "../../planning";
import type { SchoolPart } from "../../records";
import type { Indicator, Stage } from "../../standards";
import { exactSum, toNumber } from "../../statistics";
import { demandsOf, judgeIndicator, type Demand } from "../../verdicts";
import { stageFigures, type Basis } from "./basis";
import { placesOf, resourceOf } from "./resources";
import type { Lack, Subject, Survey, SurveyedSchool } from "./types";

/**
 * What a school lacks to a standard, in the indicator's unit.
 *
 * @param share of the requirement that is asked for; the whole by default
 * @param whole whether it is rounded up to whole units
 */
function lackTo(
  { numerator, enrolment }: IndicatorValue,
  requirement: NonNullable<Demand["requirement"]>,
  { perPupils }: Indicator,
  whole: boolean,
  share?: NonNullable<Demand["requirement"]>,
): number {
  const options = share === undefined ? { perPupils } : { perPupils, share };
  const [needed = NaN] = requiredTotals(Float64Array.of(enrolment), requirement, options);
  const lack = Math.max(0, exactSum([needed, numerator], [1, -1]));
  return whole ? Math.ceil(lack) : lack;
}

/** What the verdict calls met lacks nothing, whatever the last bits of a figure worked out from the form say. */
function lackOf(value: IndicatorValue, demand: Demand, basis: Pick<Basis, "standard">): Lack | null {
  const { requirement, indicator } = demand;
  if (requirement === null) return null;
  const { met, reachesFloor } = judgeIndicator(value, demand);
  const whole = resourceOf(indicator.id).counted && value.source === "raw";
  const share = basis.standard.schoolRule?.floorShare ?? null;
  return {
    requirement: met === true ? 0 : lackTo(value, requirement, indicator, whole),
    floor: share === null ? null : reachesFloor === true ? 0 : lackTo(value, requirement, indicator, whole, share),
  };
}

function surveyed(part: SchoolPart, value: IndicatorValue, demand: Demand, basis: Basis): SurveyedSchool {
  return {
    school: part.index,
    name: part.name,
    pupils: value.enrolment,
    total: value.numerator,
    value: value.value,
    source: value.source,
    met: judgeIndicator(value, demand).met,
    lack: lackOf(value, demand, basis),
  };
}

/** What the standard asks of an indicator in a stage. */
function demandOf({ standard }: Pick<Basis, "standard">, stage: Stage, { id }: Indicator): Demand | undefined {
  return demandsOf(standard, stage).find((demand) => demand.id === id);
}

/** The counted schools that have the figure, in the order of the form. */
export function surveyedSchools(basis: Basis, subject: Subject): readonly SurveyedSchool[] {
  const { schools, indicator } = stageFigures(basis, subject);
  const demand = demandOf(basis, subject.stage, indicator);
  return schools.flatMap((part) => {
    const value = basis.measures.values.at(part.index, indicator.id);
    return value === null || demand === undefined ? [] : [surveyed(part, value, demand, basis)];
  });
}

/**
 * One indicator over the counted schools of a stage: what each has, and what it lacks to its requirement and to its floor.
 *
 * @throws InvalidRequestError where the stage or the indicator does not occur
 */
export function surveyOf(basis: Basis, subject: Subject): Survey {
  const { stage } = subject;
  const { indicator, mean, coefficient, withinLimit, source, missing } = stageFigures(basis, subject);
  const demand = demandOf(basis, stage, indicator);
  const limit = indicator.coefficientLimit?.[stage] ?? null;
  const floor = demand?.floor ?? null;
  return {
    stage,
    indicator: indicator.id,
    name: indicator.name[basis.language],
    unit: indicator.unit[basis.language],
    resource: resourceOf(indicator.id),
    perPupils: indicator.perPupils,
    decimals: indicator.decimals,
    places: placesOf(resourceOf(indicator.id), source),
    required: demand?.required ?? null,
    floor: floor === null ? null : toNumber(floor),
    limit: limit === null ? null : toNumber(limit),
    mean,
    cv: coefficient,
    met: withinLimit,
    source,
    schools: surveyedSchools(basis, subject),
    missing: missing.map(({ name }) => name),
  };
}
