import type { IndicatorId, ItemId, Stage } from "../../../standards";
import type { Met } from "../../../verdicts";
import type { Assessment } from "../../types";
import type { Change, SchoolNumber } from "../types";

/**
 * Numbers to try instead of those in the forms. Own numbers are of the schools as they stand, before any is closed or
 * merged; all else of a school stays as it is.
 */
export interface Trial {
  /** What a school would have, in the indicator's unit. */
  readonly totals: readonly {
    readonly school: SchoolNumber;
    readonly indicator: IndicatorId;
    readonly total: number;
  }[];
  readonly pupils: readonly { readonly school: SchoolNumber; readonly pupils: number }[];
  /** A closed school keeps nothing and hands nothing over but its pupils; all of them are placed in schools of its stage. */
  readonly closures: readonly {
    readonly school: SchoolNumber;
    readonly to: readonly { readonly school: SchoolNumber; readonly pupils: number }[];
  }[];
  /** One school becomes a campus of another, with pupils and everything that it has. */
  readonly mergers: readonly { readonly from: SchoolNumber; readonly into: SchoolNumber }[];
}

export interface TriedIndicator {
  readonly id: IndicatorId;
  readonly name: string;
  readonly decimals: number;
  readonly limit: number | null;
  readonly mean: Change<number | null>;
  readonly cv: Change<number | null>;
  readonly met: Change<Met>;
}

export interface TriedStage {
  readonly stage: Stage;
  /** Counted schools. */
  readonly schools: Change<number>;
  /** Of these the ones that meet and miss the school rule; null without one (2012). */
  readonly schoolsMet: Change<number> | null;
  readonly schoolsUnmet: Change<number> | null;
  readonly indicators: readonly TriedIndicator[];
  readonly composite: {
    readonly limit: number | null;
    readonly value: Change<number | null>;
    readonly met: Change<Met>;
  };
}

/** A school for which something changes. */
export interface TriedSchool {
  readonly school: SchoolNumber;
  readonly name: string;
  readonly stage: Stage;
  /** `after` is null where it does not count any more. */
  readonly met: Change<Met>;
  readonly gone: boolean;
  /** Only the indicators that change. */
  readonly indicators: readonly {
    readonly id: IndicatorId;
    readonly name: string;
    readonly decimals: number;
    readonly value: Change<number | null>;
    readonly met: Change<Met>;
  }[];
}

export type WarningCode =
  /** The figure falls, though there is no more of the resource and what schools lack in all is no less. */
  | "onlyFigure"
  /** A merger never raises a 差异系数, whatever it does for the schools. */
  | "mergerFlattens"
  /** Schools that met a requirement, reached a floor or met the school rule do so no more. */
  | "fallsBelowRequirement"
  | "fallsBelowFloor"
  | "schoolNoLongerMet"
  /** What a closed school had is not handed over. */
  | "closedResources"
  /** Pupils change, but not the classes and rooms that other items rest on. */
  | "classesUnchanged"
  /** Ground and buildings cannot be moved. */
  | "notMovable";

export interface PlanWarning {
  readonly code: WarningCode;
  readonly message: string;
}

/** The effect of a trial on every verdict. */
export interface TrialResult {
  readonly stages: readonly TriedStage[];
  readonly schools: readonly TriedSchool[];
  /** The items whose verdict changes. */
  readonly items: readonly { readonly id: ItemId; readonly name: string; readonly met: Change<Met> }[];
  readonly county: Change<Assessment["verdict"]>;
  /** Why the county would not be `met`. */
  readonly reasons: readonly string[];
  readonly warnings: readonly PlanWarning[];
}
