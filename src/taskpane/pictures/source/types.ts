import type { Stage } from "../../../standards";

/** true: met; false: not met; null: cannot be decided. */
export type Met = boolean | null;

/** One indicator of one school. */
export interface PictureFigure {
  /** Unrounded; null where the school lacks it. */
  readonly value: number | null;
  readonly met: Met;
  /** Whether it reaches the floor that one indicator may fall to; null as `met`, and without such a floor. */
  readonly reachesFloor: Met;
  /** The pupils that weigh the value, in whole pupils; null where they are not known. */
  readonly pupils: number | null;
}

/** A counted school of one stage. */
export interface PictureSchool {
  readonly name: string;
  /** By the indicator's id. */
  readonly figures: Readonly<Record<string, PictureFigure>>;
}

/** One indicator of a stage. */
export interface PictureIndicator {
  readonly id: string;
  readonly name: string;
  /** Short enough for a table's column. */
  readonly shortName: string;
  /** Empty where the figure has none. */
  readonly unit: string;
  /** Decimals with which the form prints its values. */
  readonly decimals: number;
  /** 标准值, and the share of it that one indicator may fall to; null where the standard sets none. */
  readonly required: number | null;
  readonly floor: number | null;
  readonly mean: number | null;
  /** 差异系数 and its limit. */
  readonly cv: number | null;
  readonly limit: number | null;
  /** Whether the coefficient keeps its limit. */
  readonly met: Met;
  readonly borderline: boolean;
}

export interface PictureStage {
  readonly stage: Stage;
  /** In the standard's order. */
  readonly indicators: readonly PictureIndicator[];
  /** 综合差异系数. */
  readonly composite: { readonly value: number | null; readonly limit: number | null; readonly met: Met };
  /** Counted schools, in the form's order. */
  readonly schools: readonly PictureSchool[];
}

/** All that the pictures are drawn from: the stages that have counted schools. */
export interface PictureSource {
  readonly stages: readonly PictureStage[];
}
