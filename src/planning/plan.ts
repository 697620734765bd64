/** A way to keep the limit. */
export interface Plan {
  readonly possible: true;
  /** What each school gets, in the unit of the totals; negative where it gives. */
  readonly changes: Float64Array;
  /** What each school has then. */
  readonly totals: Float64Array;
  /** Σ of what schools get, in the unit of the totals. */
  readonly amount: number;
  /** The official 差异系数 then. */
  readonly coefficient: number;
}

/** A plan in whole units: teachers, rooms, books. */
export interface WholePlan extends Plan {
  /** Whole units that each school gets; negative where it gives. */
  readonly units: Float64Array;
  /** Σ of the units that schools get. */
  readonly count: number;
}

/** A plan that looks at what units cost. */
export interface CostPlan extends Plan {
  /** Σ changes × cost of a unit. */
  readonly cost: number;
}

/**
 * Why there is no plan:
 *
 * - `noResource`: the county has none of it, and a coefficient of nothing does not exist;
 * - `caps`: the schools that would have to get more may not have more;
 * - `standards`: the schools that would have to give more would fall below their standard;
 * - `unitTooLarge`: moving whole units does not bring the schools closer together;
 * - `tooManyUnits`: more units than the given number would be needed.
 */
export type NoPlanReason = "noResource" | "caps" | "standards" | "unitTooLarge" | "tooManyUnits";

export interface NoPlan {
  readonly possible: false;
  readonly reason: NoPlanReason;
  /** The lowest coefficient that moving reaches; null where none is known. */
  readonly coefficient: number | null;
}

export function noPlan(reason: NoPlanReason, coefficient: number | null = null): NoPlan {
  return { possible: false, reason, coefficient };
}
