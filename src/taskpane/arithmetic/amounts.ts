/** Digits of a double that survive a division and a multiplication. */
const SURE_DIGITS = 14;

/**
 * What a school has, from its figure and its pupils, times 100 for a figure per hundred pupils. Raw totals have few
 * digits: without the last ones, in which a quotient is rounded, they come back as they stand in the form.
 */
export function amountOf(value: number, pupils: number): number {
  return Number((value * pupils).toPrecision(SURE_DIGITS));
}

/** An amount in the indicator's unit: 12 teachers, not 1,200. */
export function inUnits(amount: number, perPupils: number): number {
  return Number((amount / perPupils).toPrecision(SURE_DIGITS));
}
