import { InvalidPlanError } from "./errors";

/** What a school has to have at least and may have at most after an addition, in the unit of the totals. */
export interface BoundOptions {
  /** E.g. its standard, from `requiredTotals`; a school with more keeps what it has. */
  readonly floors?: Float64Array;
  /** E.g. what its grounds can hold; a school with more keeps what it has. Infinity for none. */
  readonly caps?: Float64Array;
}

/** What every school has at least and at most afterwards; nothing is taken from any. */
export interface Bounds {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/**
 * The bounds of an addition.
 *
 * @returns null where a floor lies above its cap
 * @throws InvalidPlanError for a bound that is missing, negative or not a number, and for a floor without end
 */
export function additionBounds(totals: Float64Array, options: BoundOptions): Bounds | null {
  requireBounds("floor", options.floors, totals.length);
  requireBounds("cap", options.caps, totals.length);
  const lower = totals.map((total, school) => Math.max(total, options.floors?.[school] ?? 0));
  const upper = totals.map((total, school) => Math.max(total, options.caps?.[school] ?? Infinity));
  const endless = lower.findIndex((bound) => !Number.isFinite(bound));
  if (endless !== -1) throw new InvalidPlanError("floor", lower[endless] ?? NaN, endless);
  return lower.some((bound, school) => bound > (upper[school] ?? NaN)) ? null : { lower, upper };
}

/** @throws InvalidPlanError for a bound that is missing, negative or not a number */
export function requireBounds(name: string, bounds: Float64Array | undefined, schools: number): void {
  if (bounds === undefined) return;
  if (bounds.length !== schools) throw new InvalidPlanError(`number of ${name}s`, bounds.length);
  bounds.forEach((bound, school) => {
    if (!(bound >= 0)) throw new InvalidPlanError(name, bound, school);
  });
}

/** Two amounts are the same number of units apart as their decimals say, whatever the last bits do: 0.3 holds 3 × 0.1. */
const SLACK = 1e-9;

/** How many whole units fit between two amounts; 0 where the second is the smaller one. */
export function unitsThatFit(from: number, to: number, unit: number): number {
  return Math.max(0, Math.floor((to - from) / unit + SLACK));
}

/** How many whole units lead from one amount to at least the other; 0 where the second is the smaller one. */
export function unitsNeeded(from: number, to: number, unit: number): number {
  return Math.max(0, Math.ceil((to - from) / unit - SLACK));
}
