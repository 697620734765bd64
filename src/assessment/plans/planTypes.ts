import type { NoPlanReason } from "../../planning";
import type { Change, SchoolNumber, Subject } from "./types";

/** What a plan is asked for. */
export interface PlanRequest extends Subject {
  /** `add`: from outside the county's schools; `move`: between them, their sum unchanged (交流轮岗, 调剂). */
  readonly way: "add" | "move";
  /** An own target for the 差异系数 as typed, e.g. `0.40`; null: the official limit. */
  readonly target: string | null;
  /** `move`: no school that gives falls below its 标准值; `add`: every school also reaches it. */
  readonly keepStandards: boolean;
}

export interface PlannedSchool {
  readonly school: SchoolNumber;
  readonly name: string;
  /** What it gets, in the indicator's unit; negative where it gives. */
  readonly change: number;
  readonly total: Change<number>;
  /** Per pupil or per hundred pupils. */
  readonly value: Change<number>;
}

/** A way to keep a limit. */
export interface BalancePlan extends Omit<PlanRequest, "target"> {
  /** The limit that it keeps. */
  readonly target: number;
  /** The size of a unit of the plan, in the indicator's unit. */
  readonly step: number;
  /** Whether it is in whole teachers, rooms, books; else it is in steps of area or money, or of an estimate from the form's figures. */
  readonly wholeUnits: boolean;
  /** Σ of what schools get, in the indicator's unit. */
  readonly amount: number;
  readonly coefficient: Change<number | null>;
  /** Only those for which something changes. */
  readonly schools: readonly PlannedSchool[];
  /** Who gives to whom; none where nothing moves. */
  readonly pairings: readonly { readonly from: string; readonly to: string; readonly amount: number }[];
}

/** Why there is no plan: as the planning says it, or for want of figures or of a limit. */
export type PlanObstacle = NoPlanReason | "missingData" | "negativeTotal" | "noLimit";

export type PlanOutcome =
  | { readonly possible: true; readonly plan: BalancePlan }
  | {
      readonly possible: false;
      readonly reason: PlanObstacle;
      /** The lowest coefficient that moving reaches; null where none is known. */
      readonly coefficient: number | null;
      readonly message: string;
    };
