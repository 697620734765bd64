import type { Indicator, IndicatorId, Stage } from "../standards";
import type { SchoolPart } from "../records";

/** An indicator of one school as a fraction, so that it can be compared exactly. */
export interface IndicatorValue {
  /** `numerator / enrolment × perPupils`, unrounded. */
  readonly value: number;
  /** Raw total in the indicator's unit; for a value read from the form, value × enrolment ÷ perPupils. */
  readonly numerator: number;
  readonly enrolment: number;
  /** `raw`: from 学校基础数据; `form`: the rounded figure that 表Ⅱ-2 prints. */
  readonly source: "raw" | "form";
}

/** The indicators of all parts of schools. */
export interface SchoolValues {
  /**
   * @param part position in `Records.parts`
   * @returns null where the indicator cannot be computed; a part without a stage has none
   */
  at(part: number, id: IndicatorId): IndicatorValue | null;
}

/** One indicator over all counted schools of a stage. */
export interface StageIndicator {
  readonly indicator: Indicator;
  /** 全县平均值, the county ratio; 标准差 around it; 差异系数. All null where a counted school lacks the indicator, or where none is there. */
  readonly mean: number | null;
  readonly deviation: number | null;
  readonly coefficient: number | null;
  /** Whether the coefficient keeps the indicator's own limit, decided exactly; null where either is not there. */
  readonly withinLimit: boolean | null;
  /** What the coefficient can be, given that the form's figures are rounded; both ends equal with raw data alone. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** `form` where at least one school's value is the form's rounded figure. */
  readonly source: "raw" | "form";
  /** Counted schools that lack the indicator. */
  readonly missing: readonly SchoolPart[];
}

/** The figures of a stage. */
export interface StageMeasures {
  readonly stage: Stage;
  readonly schools: readonly SchoolPart[];
  /** In the standard's order. */
  readonly indicators: readonly StageIndicator[];
  /** 综合差异系数: mean of the single coefficients; null where one is null. */
  readonly composite: number | null;
}

/** All indicator values and stage figures of a county, computed once. */
export interface Measures {
  readonly values: SchoolValues;
  /** The stages that occur. */
  readonly stages: readonly StageMeasures[];
}
