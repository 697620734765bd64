import {
  compare,
  formatDecimal,
  fromNumber,
  multiply,
  roundRatioHalfUp,
  toNumber,
  type Decimal,
} from "../../statistics";

const PERCENT = fromNumber(100);
/** The form prints shares with one decimal; more only where one would hide on which side of the limit a share is. */
const PLACES = [1, 2, 3, 4, 5, 6];

/** True where `part ÷ whole × 100` reaches a limit in percent, decided on exact decimals. */
export function reachesShare(part: Decimal, whole: Decimal, limit: Decimal): boolean {
  return compare(multiply(part, PERCENT), multiply(limit, whole)) >= 0;
}

/** `part ÷ whole` in percent, with as many decimals as it takes to agree with the verdict. */
export function shownShare(part: Decimal, whole: Decimal, limit: Decimal): string {
  return shownRatio(multiply(part, PERCENT), whole, limit);
}

/** `top ÷ bottom`, with as many decimals as it takes to agree with its comparison with a limit. */
export function shownRatio(top: Decimal, bottom: Decimal, limit: Decimal): string {
  const reached = compare(top, multiply(limit, bottom)) >= 0;
  let text = "";
  for (const places of PLACES) {
    const rounded = roundRatioHalfUp(top, bottom, places);
    text = String(rounded);
    if (compare(fromNumber(rounded), limit) >= 0 === reached) break;
  }
  return text;
}

/** A limit as the form writes it: 10, 0.15. */
export function shownLimit(limit: Decimal): string {
  return String(toNumber(limit));
}

/** An amount as it is, without the noise of binary fractions. */
export function shownAmount(amount: Decimal): string {
  return formatDecimal(amount);
}
