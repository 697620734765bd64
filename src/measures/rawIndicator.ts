import { enrolmentOf, type SchoolPart } from "../records";
import { isAllowed, type Indicator, type Stage, type Standard, type Term } from "../standards";
import { exactSum } from "../statistics";
import { claimingField } from "./claims";
import type { IndicatorValue } from "./types";
import { rawValue } from "./valueColumns";

function grants(part: SchoolPart, term: Term, standard: Standard): boolean {
  const { concession } = term;
  if (concession === null) return true;
  return isAllowed(standard, concession) && claimingField(part, concession) !== null;
}

/** The numerator by one way, campuses included, or null where a required field is missing or cannot be shared out between the stages. */
function numeratorBy(
  part: SchoolPart,
  terms: readonly Term[],
  indicator: Indicator,
  standard: Standard,
): number | null {
  const { base, campuses, split } = part;
  if (base === null || (split !== null && !indicator.splitBetweenStages)) return null;
  const amounts: number[] = [];
  const factors: number[] = [];
  for (const term of terms) {
    if (!grants(part, term, standard)) continue;
    for (const row of [base, ...campuses]) {
      const amount = row.number(term.field);
      if (amount === null) {
        if (term.optional || term.concession !== null) continue;
        return null;
      }
      amounts.push(amount);
      factors.push(term.factor);
    }
  }
  const whole = exactSum(amounts, factors);
  return split === null ? whole : whole * split.share;
}

/**
 * An indicator of one school from its raw data in 学校基础数据, by the first way to the numerator that is complete.
 *
 * @returns null where the school has no such row, no pupils, or lacks a required field
 */
export function rawIndicator(
  part: SchoolPart,
  stage: Stage,
  indicator: Indicator,
  standard: Standard,
): IndicatorValue | null {
  const enrolment = enrolmentOf(part);
  if (part.base === null || enrolment === null || enrolment <= 0) return null;
  for (const terms of indicator.numerator[stage]) {
    const numerator = numeratorBy(part, terms, indicator, standard);
    if (numerator !== null) return rawValue(numerator, enrolment, indicator.perPupils);
  }
  return null;
}
