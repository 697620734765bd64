import { InvalidPlanError } from "../errors";

/** One school hands units to another; schools by their position. */
export interface Pairing {
  readonly from: number;
  readonly to: number;
  readonly units: number;
}

interface Party {
  readonly school: number;
  left: number;
}

/**
 * Who gives to whom: the school that gives most to the one that gets most, until all is handed over. At most one pairing
 * less than schools that take part; any other pairing gives the same coefficients.
 *
 * @param units whole units per school as in a plan of moves, negative where a school gives; together 0
 * @throws InvalidPlanError where what is given and got differs, or a number is not whole
 */
export function pairings(units: Float64Array): Pairing[] {
  units.forEach((count, school) => {
    if (!Number.isInteger(count)) throw new InvalidPlanError("units", count, school);
  });
  const balance = units.reduce((total, count) => total + count, 0);
  if (balance !== 0) throw new InvalidPlanError("sum of units", balance);

  const donors = parties(units.map((count) => -count));
  const receivers = parties(units);
  const found: Pairing[] = [];
  let [donor, receiver] = [donors.shift(), receivers.shift()];
  while (donor !== undefined && receiver !== undefined) {
    const moved = Math.min(donor.left, receiver.left);
    found.push({ from: donor.school, to: receiver.school, units: moved });
    donor.left -= moved;
    receiver.left -= moved;
    if (donor.left === 0) donor = donors.shift();
    if (receiver.left === 0) receiver = receivers.shift();
  }
  return found;
}

/** Schools with a positive amount, the largest first, then by position. */
function parties(amounts: Float64Array): Party[] {
  return Array.from(amounts, (left, school) => ({ school, left }))
    .filter(({ left }) => left > 0)
    .sort((a, b) => b.left - a.left || a.school - b.school);
}
