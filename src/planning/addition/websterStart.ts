import type { BalanceSheet } from "../balanceSheet";

/** So many searches narrow the divisor down far enough; what remains is given unit by unit. */
const SEARCHES = 40;

/**
 * Gives many units at once: as many as `budget` allows of those that giving one at a time would give first. These are all
 * units whose key (2·total + unit) / pupils lies below some divisor, so that searching the divisor saves the heap.
 *
 * @param sheet   gets the units
 * @param room    units that each school may still get
 * @param budget  units to give at most
 * @param divisor to begin with; where about the budget is given
 */
export function giveInBulk(
  sheet: BalanceSheet,
  enrolment: Float64Array,
  room: Float64Array,
  budget: number,
  divisor: number,
): void {
  const before = enrolment.map((_, school) => sheet.totalOf(school));
  const unitsBelow = (key: number, school: number): number => {
    const count = (key * (enrolment[school] ?? NaN) - 2 * (before[school] ?? NaN)) / (2 * sheet.unit) + 0.5;
    return Math.max(0, Math.min(room[school] ?? NaN, Math.floor(count)));
  };
  const near = enrolment.length / 4;
  let [low, high, middle] = [0, divisor, divisor];
  for (let search = 0; search < SEARCHES; search += 1) {
    let count = 0;
    for (let school = 0; school < enrolment.length; school += 1) count += unitsBelow(middle, school);
    if (count > budget) high = middle;
    else low = middle;
    if (low === high || (count <= budget && budget - count <= near)) break;
    middle = (low + high) / 2;
  }
  enrolment.forEach((_, school) => {
    const count = unitsBelow(low, school);
    if (count > 0) sheet.give(school, count);
  });
}
