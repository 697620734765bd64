/** Significant digits of a number that others are worked out from. */
const DIGITS = 6;
/** Digits of an amount as it stands in the form. */
const FORM_DIGITS = 12;
const MOST_PLACES = 12;

/** Decimals with which numbers up to this one show so many significant digits. */
export function placesFor(largest: number): number {
  if (!(largest > 0)) return 0;
  return Math.min(MOST_PLACES, Math.max(0, DIGITS - 1 - Math.floor(Math.log10(largest))));
}

/** A number on the way to a figure. */
export function stepText(value: number): string {
  return String(Number(value.toFixed(placesFor(Math.abs(value)))));
}

/** A total as the form has it. */
export function amountText(amount: number): string {
  return String(Number(amount.toPrecision(FORM_DIGITS)));
}
