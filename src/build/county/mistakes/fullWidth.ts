const FULL_WIDTH_ZERO = 0xff10;

/** A whole number in the digits of a Chinese keyboard: ３６. */
export function fullWidth(number: number): string {
  return String(number).replace(/\d/gu, (digit) => String.fromCharCode(FULL_WIDTH_ZERO + Number(digit)));
}
