import type { AssessedSchool, Assessment } from "../../assessment";
import type { Stage } from "../../standards";
import { weightedMoments, weightedMomentsOfRates } from "../../statistics";
import { amountOf } from "./amounts";

/** What one school adds to the figures of its stage. */
export interface SchoolTerm {
  readonly school: AssessedSchool;
  /** 在校生数: what the school weighs. */
  readonly pupils: number;
  /** The pupils as a share of all of the stage, 0–1. */
  readonly weight: number;
  /** The school's own figure, unrounded. */
  readonly value: number;
  /** Value × pupils: what the school has, times 100 for a figure per hundred pupils. */
  readonly amount: number;
  /** Weight × (value − mean)². */
  readonly term: number;
  /** The term as a share of all terms, 0–1; 0 where the schools do not differ. */
  readonly contribution: number;
}

/** How the mean and the 差异系数 of an indicator came about, school by school. */
export interface StageArithmetic {
  /** The counted schools, in the order of the assessment. */
  readonly terms: readonly SchoolTerm[];
  readonly pupils: number;
  readonly amount: number;
  /** Amount ÷ pupils. */
  readonly mean: number;
  /** Sum of the terms. */
  readonly variance: number;
  readonly deviation: number;
  /** null where the county has none of the resource. */
  readonly coefficient: number | null;
}

/**
 * The arithmetic behind the mean and the 差异系数 of an indicator: S² = Σ pᵢ (xᵢ − x̄)² with pᵢ = Pᵢ ÷ ΣP.
 *
 * @returns null where the stage has no such figure: a counted school lacks it, or none is counted
 * @see 教督〔2012〕3号 附件2; the worked example in `test/published/published.json`, case W1
 */
export function stageArithmetic(
  { schools, stages }: Pick<Assessment, "schools" | "stages">,
  stage: Stage,
  indicator: string,
): StageArithmetic | null {
  const figure = stages[stage]?.indicators[indicator];
  if (figure === undefined || figure.mean === null) return null;
  const known = schools.flatMap((school) => {
    const { value = null, pupils = null } = school.indicators[indicator] ?? {};
    const counts = school.counted && school.stage === stage && value !== null && pupils !== null;
    return counts ? [{ school, value, pupils, amount: amountOf(value, pupils) }] : [];
  });
  const column = (of: (each: (typeof known)[number]) => number): Float64Array => Float64Array.from(known, of);
  const enrolment = column(({ pupils }) => pupils);
  const { ratio, variance } =
    figure.source === "form"
      ? weightedMomentsOfRates(
          column(({ value }) => value),
          enrolment,
        )
      : weightedMoments(
          column(({ amount }) => amount),
          enrolment,
        );
  const pupils = known.reduce((sum, each) => sum + each.pupils, 0);
  const terms = known.map((each) => {
    const weight = each.pupils / pupils;
    const term = weight * (each.value - ratio) ** 2;
    return { ...each, weight, term, contribution: variance === 0 ? 0 : term / variance };
  });
  const deviation = Math.sqrt(variance);
  const coefficient = ratio > 0 ? deviation / ratio : null;
  const amount = known.reduce((sum, each) => sum + each.amount, 0);
  return { terms, pupils, amount, mean: ratio, variance, deviation, coefficient };
}
