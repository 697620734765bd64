import { sum } from "../../statistics";
import type { Bounds } from "../bounds";

/** A root may lie outside its stretch by this share: the error of computing it. */
const ROUNDING = 1e-12;

/** A school begins to rise with the level at its lower bound and stops at its upper one. */
interface Event {
  readonly level: number;
  readonly school: number;
  readonly rises: boolean;
}

/**
 * The lowest level at which the county keeps the limit when every school has that level for each pupil, or its bound.
 * Adding by level is optimal: for a given sum nothing makes the squares smaller.
 *
 * Between two events, with A the pupils' share of the schools at the level L and B, D the sums p·x, p·x² of the others,
 * CV = c where (A − kA²)·L² − 2kAB·L + (D − kB²) = 0, k = 1 + c²; the first such L is the answer.
 *
 * @param limit positive, and exceeded at the lower bounds
 * @returns figure per pupil; null where the bounds allow none
 */
export function waterLevel({ lower, upper }: Bounds, enrolment: Float64Array, limit: number): number | null {
  const events = eventsOf(lower, upper, enrolment);
  const pupils = sum(enrolment);
  const k = 1 + limit * limit;
  const rate = (totals: Float64Array, school: number): number => (totals[school] ?? NaN) / (enrolment[school] ?? NaN);
  const share = (school: number): number => (enrolment[school] ?? NaN) / pupils;

  let rising = 0;
  let others = lower.length;
  let [A, B, D] = [0, 0, 0];
  lower.forEach((_, school) => {
    B += share(school) * rate(lower, school);
    D += share(school) * rate(lower, school) ** 2;
  });
  for (const [at, { level, school, rises }] of events.entries()) {
    const sign = rises ? 1 : -1;
    rising += sign;
    others -= sign;
    A += sign * share(school);
    B -= sign * share(school) * level;
    D -= sign * share(school) * level * level;
    const next = events[at + 1]?.level ?? Infinity;
    if (rising === 0 || next === level) continue;
    if (others === 0) return level;
    const root = firstRoot(A, B, D, k);
    if (root >= level * (1 - ROUNDING) && root <= next * (1 + ROUNDING)) return Math.max(level, Math.min(next, root));
  }
  return null;
}

/** The root at which the difference falls below zero, in the form that does not cancel; NaN where there is none. */
function firstRoot(A: number, B: number, D: number, k: number): number {
  const half = k * A * B;
  const rest = D - k * B * B;
  return rest / (half + Math.sqrt(half * half - (A - k * A * A) * rest));
}

function eventsOf(lower: Float64Array, upper: Float64Array, enrolment: Float64Array): Event[] {
  const events: Event[] = [];
  enrolment.forEach((pupils, school) => {
    const [from, to] = [(lower[school] ?? NaN) / pupils, (upper[school] ?? NaN) / pupils];
    if (!(to > from)) return;
    events.push({ level: from, school, rises: true });
    if (to < Infinity) events.push({ level: to, school, rises: false });
  });
  return events.sort((a, b) => a.level - b.level || Number(b.rises) - Number(a.rises));
}
