import type { Measures, SchoolValues } from "../measures";
import type { SchoolPart } from "../records";
import type { IndicatorId, SchoolRule, Standard } from "../standards";
import { demandsOf, judgeIndicator, type Demand } from "./indicator";
import type { IndicatorVerdict, Met, SchoolVerdict } from "./types";

/**
 * The school rule over judged indicators: at least so many met, every other one at its floor.
 *
 * Missing indicators leave it open, unless what is there already decides: with two indicators unmet, or one below its
 * floor, the school fails whatever is missing. Missing data never make it pass.
 *
 * @param verdicts one for each indicator of the standard
 */
export function judgeBySchoolRule(verdicts: readonly IndicatorVerdict[], rule: SchoolRule): Met {
  let unmet = 0;
  let open = false;
  for (const { met, reachesFloor } of verdicts) {
    if (reachesFloor === false) return false;
    if (met === false) unmet += 1;
    else if (met === null) open = true;
  }
  if (unmet > verdicts.length - rule.minimumMet) return false;
  return open ? null : true;
}

const NONE: SchoolVerdict["indicators"] = {};

/** One school's part in one stage. Only counted parts are judged by the school rule. */
function judgeSchool(
  part: SchoolPart,
  values: SchoolValues | undefined,
  demands: readonly Demand[],
  rule: SchoolRule | null,
): SchoolVerdict {
  const indicators: Partial<Record<IndicatorId, IndicatorVerdict>> = {};
  const verdicts = demands.map((demand) => {
    const verdict = judgeIndicator(values?.[demand.id] ?? null, demand);
    indicators[demand.id] = verdict;
    return verdict;
  });
  return { part, indicators, met: part.counted && rule !== null ? judgeBySchoolRule(verdicts, rule) : null };
}

/** The verdicts of all parts, by `part.index`. A part without a stage is not judged. */
export function judgeSchools(parts: readonly SchoolPart[], measures: Measures, standard: Standard): SchoolVerdict[] {
  const demands = { primary: demandsOf(standard, "primary"), junior: demandsOf(standard, "junior") };
  return parts.map((part) => {
    if (part.stage === null) return { part, indicators: NONE, met: null };
    return judgeSchool(part, measures.values[part.index], demands[part.stage], standard.schoolRule);
  });
}
