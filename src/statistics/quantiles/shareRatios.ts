import { ascending } from "../ascending";
import { InvalidParameterError, ZeroBaseError } from "../errors";
import { requireAmounts } from "../samples";
import { resourceOfPoorest, resourceOfRichest } from "./poorest";

/**
 * What the richest share of the pupils have together, relative to what the poorest share have. A school in which a share
 * ends is split.
 *
 * @param totals    raw totals per school, any unit, not negative
 * @param enrolment 在校生数 per school, same order; positive
 * @param richest   share of pupils above the line, over 0 and at most 1
 * @param poorest   the same below the line
 * @returns a pure number; `richest / poorest` for perfect balance
 * @throws InvalidParameterError; ZeroBaseError where the poorest have nothing; and as `requireAmounts`
 */
export function shareRatio(totals: Float64Array, enrolment: Float64Array, richest: number, poorest: number): number {
  requireShare(richest);
  requireShare(poorest);
  requireAmounts(totals, enrolment);
  const schools = ascending(totals, enrolment);
  const base = resourceOfPoorest(schools, poorest);
  if (!(base > 0)) throw new ZeroBaseError(`what the poorest ${poorest} have`, base);
  return resourceOfRichest(schools, richest) / base;
}

/**
 * 帕尔马比值: what the richest 10 % of the pupils have, relative to what the poorest 40 % have; 0.25 for perfect balance.
 *
 * @throws as {@link shareRatio}
 * @see A. Cobham, A. Sumner, Is it all about the tails? The Palma measure of income inequality, 2013
 */
export function palma(totals: Float64Array, enrolment: Float64Array): number {
  return shareRatio(totals, enrolment, 0.1, 0.4);
}

/**
 * 五等分比 S80/S20: what the richest fifth of the pupils have, relative to what the poorest fifth have; 1 for perfect
 * balance.
 *
 * @throws as {@link shareRatio}
 */
export function quintileShareRatio(totals: Float64Array, enrolment: Float64Array): number {
  return shareRatio(totals, enrolment, 0.2, 0.2);
}

function requireShare(share: number): void {
  if (!(share > 0 && share <= 1)) throw new InvalidParameterError("share", share);
}
