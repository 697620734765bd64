import type { SchoolPart } from "../records";
import type { Indicator, IndicatorId, ItemId, Stage } from "../standards";
import type { ItemVerdicts } from "./items/types";
import type { Met } from "./met";

export type { Met } from "./met";

/** One indicator of one school against its requirement. */
export interface IndicatorVerdict {
  /** Unrounded; null where it cannot be computed. */
  readonly value: number | null;
  /** null where the standard sets no requirement. */
  readonly required: number | null;
  readonly met: Met;
  /** Whether it reaches the floor (85 %) that one indicator may fall to; null as `met`. */
  readonly reachesFloor: Met;
  /** Whether the value comes from 学校基础数据 or is the form's rounded figure; null without a value. */
  readonly source: "raw" | "form" | null;
}

/** A school under the school rule (at least 6 of 7, the others at 85 %). */
export interface SchoolVerdict {
  readonly part: SchoolPart;
  readonly indicators: Readonly<Partial<Record<IndicatorId, IndicatorVerdict>>>;
  /** null also for a school that is not counted, and under a standard without a school rule. */
  readonly met: Met;
}

/** One indicator of a stage against its 差异系数 limit. */
export interface DispersionVerdict {
  readonly indicator: Indicator;
  readonly mean: number | null;
  readonly deviation: number | null;
  readonly coefficient: number | null;
  /** null where only the composite is limited (2012). */
  readonly limit: number | null;
  readonly met: Met;
  /** So close to the limit that rounding, or the rounding of the form's figures, could turn the verdict. */
  readonly borderline: boolean;
  readonly source: "raw" | "form";
  readonly missing: readonly SchoolPart[];
}

/** The 综合差异系数 of a stage. */
export interface CompositeVerdict {
  readonly value: number | null;
  /** null where the composite is not limited (2017). */
  readonly limit: number | null;
  readonly met: Met;
}

export interface StageVerdict {
  readonly stage: Stage;
  /** Counted schools, and of these the ones that meet, miss or leave the school rule open. */
  readonly schools: number;
  readonly met: number;
  readonly unmet: number;
  readonly undetermined: number;
  /** Counted schools that meet each indicator's requirement, and that leave it open. */
  readonly metByIndicator: ReadonlyMap<IndicatorId, { readonly met: number; readonly undetermined: number }>;
  readonly indicators: readonly DispersionVerdict[];
  readonly composite: CompositeVerdict;
}

/** Why the county fails or stays open: each reason names what decided it. */
export type CountyReason =
  | { readonly kind: "schoolsUnmet"; readonly stage: Stage; readonly count: number }
  | { readonly kind: "schoolsUndetermined"; readonly stage: Stage; readonly count: number }
  | { readonly kind: "coefficientOverLimit"; readonly stage: Stage; readonly indicator: IndicatorId }
  | { readonly kind: "coefficientUndetermined"; readonly stage: Stage; readonly indicator: IndicatorId }
  | { readonly kind: "compositeOverLimit"; readonly stage: Stage }
  | { readonly kind: "compositeUndetermined"; readonly stage: Stage }
  | { readonly kind: "stageUndecided"; readonly count: number }
  /** Items of 政府保障程度, 教育质量, 社会认可度 that are unmet … */
  | { readonly kind: "itemsUnmet"; readonly items: readonly ItemId[] }
  /** … or open, though the county tables are there. */
  | { readonly kind: "itemsOpen"; readonly items: readonly ItemId[] }
  /** The county tables are not there, or the standard scores the government's work otherwise (2012). */
  | { readonly kind: "itemsUndetermined" };

export interface Verdicts {
  /** `schools[part.index]`. */
  readonly schools: readonly SchoolVerdict[];
  readonly stages: readonly StageVerdict[];
  /** Empty under a standard without items. */
  readonly items: ItemVerdicts;
  readonly county: { readonly met: Met; readonly reasons: readonly CountyReason[] };
}
