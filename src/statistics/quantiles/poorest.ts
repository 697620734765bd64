import type { Ascending } from "../ascending";
import { sum } from "../sums";

/**
 * What a share of the pupils has together, those with the least first. Of the school in which the share ends, as many
 * pupils are taken as are still lacking, each with what their school has for each.
 *
 * @param share 0 … 1
 * @returns in the unit of the totals
 */
export function resourceOfPoorest({ rates, totals, enrolment, pupils }: Ascending, share: number): number {
  let left = share * pupils;
  const parts: number[] = [];
  for (let at = 0; at < rates.length && left > 0; at += 1) {
    const count = enrolment[at] ?? NaN;
    parts.push(count <= left ? (totals[at] ?? NaN) : left * (rates[at] ?? NaN));
    left -= count;
  }
  return sum(parts);
}

/** What a share of the pupils has together, those with the most first; otherwise as {@link resourceOfPoorest}. */
export function resourceOfRichest(schools: Ascending, share: number): number {
  return resourceOfPoorest(
    {
      ...schools,
      rates: schools.rates.slice().reverse(),
      totals: schools.totals.slice().reverse(),
      enrolment: schools.enrolment.slice().reverse(),
    },
    share,
  );
}
