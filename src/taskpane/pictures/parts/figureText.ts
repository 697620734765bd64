const MOST_PLACES = 8;

/** Decimals with which the forms print a 差异系数, and with which the standards state its limits. */
const COEFFICIENT_PLACES = 3;
const LIMIT_PLACES = 2;
const SHARE_PLACES = 1;
/** A difference that only the last digits of doubles make. */
const NOISE = 1e-12;

/** A value with as many decimals as it takes to show on which side of a threshold it is, at least so many. */
export function sidedText(value: number, threshold: number | null, places: number): string {
  for (let shown = places; shown < MOST_PLACES; shown += 1) {
    const text = value.toFixed(shown);
    if (threshold === null || Math.sign(Number(text) - threshold) === Math.sign(value - threshold)) return text;
  }
  return String(value);
}

export function coefficientText(value: number, limit: number | null): string {
  return sidedText(value, limit, COEFFICIENT_PLACES);
}

/** How far a value is from a threshold, without a sign: at least so many decimals, and as many as it takes to be seen. */
export function distanceText(value: number, threshold: number, places: number): string {
  const distance = Math.abs(threshold - value);
  return sidedText(distance < NOISE ? 0 : distance, 0, places);
}

export function limitText(limit: number): string {
  return limit.toFixed(LIMIT_PLACES);
}

/** @param share 0 to 1 */
export function shareText(share: number): string {
  return `${(share * 100).toFixed(SHARE_PLACES)}%`;
}
