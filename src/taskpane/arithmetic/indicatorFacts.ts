import type { Assessment } from "../../assessment";
import type { Language } from "../../messages";
import { standardOf, type Confidence, type Stage } from "../../standards";
import { multiply, toNumber } from "../../statistics";

/** What the standard says of an indicator, beside what the assessment holds. */
export interface IndicatorFacts {
  readonly id: string;
  readonly unit: string;
  readonly perPupils: 1 | 100;
  readonly decimals: number;
  /** What a school may fall to, and as a share of the requirement; null where the standard sets none. */
  readonly floor: { readonly value: number; readonly share: number } | null;
  /** Where it stands what is counted, and how sure that is. */
  readonly clause: string;
  readonly confidence: Confidence;
}

/**
 * @returns undefined for an indicator that the standard does not have
 * @throws UnknownProvinceError where the assessment names a province that this version does not know
 */
export function indicatorFacts(
  { standard, province }: Pick<Assessment, "standard" | "province">,
  stage: Stage,
  id: string,
  language: Language,
): IndicatorFacts | undefined {
  const { indicators, schoolRule } = standardOf(standard, province);
  const indicator = indicators.find((each) => each.id === id);
  if (indicator === undefined) return undefined;
  const { unit, perPupils, decimals, requirement, numeratorSource } = indicator;
  const required = requirement?.[stage] ?? null;
  const share = schoolRule?.floorShare ?? null;
  const floor =
    required === null || share === null ? null : { value: toNumber(multiply(required, share)), share: toNumber(share) };
  const { clause, confidence } = numeratorSource;
  return { id, unit: unit[language], perPupils, decimals, floor, clause, confidence };
}
