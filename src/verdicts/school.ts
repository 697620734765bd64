import type { Measures } from "../measures";
import type { SchoolPart } from "../records";
import type { SchoolRule, Standard } from "../standards";
import { demandsOf, judgeIndicator } from "./indicator";
import { JudgedSchool, Marks } from "./judgedSchool";
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

/** The verdicts of all parts, by `part.index`. A part without a stage is not judged; only counted ones by the school rule. */
export function judgeSchools(parts: readonly SchoolPart[], measures: Measures, standard: Standard): SchoolVerdict[] {
  const { values } = measures;
  const demands = { primary: demandsOf(standard, "primary"), junior: demandsOf(standard, "junior") };
  const marks = new Marks(parts.length, standard.indicators.length);
  return parts.map((part) => {
    const { index, stage } = part;
    if (stage === null) return { part, indicators: {}, met: null };
    const verdicts = demands[stage].map((demand, at) => {
      const verdict = judgeIndicator(values.at(index, demand.id), demand);
      marks.keep(index, at, verdict);
      return verdict;
    });
    const rule = part.counted ? standard.schoolRule : null;
    const met = rule === null ? null : judgeBySchoolRule(verdicts, rule);
    return new JudgedSchool(part, met, demands[stage], values, marks);
  });
}
