/** From what is measured to pixels. */
export type Scale = (value: number) => number;

/**
 * A straight scale.
 *
 * @param domain low and high end of what is measured; both ends alike go to the middle of the range
 * @param range  the pixels that they go to
 */
export function linear(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const [low, high] = domain;
  const [from, to] = range;
  if (!(high > low)) return () => (from + to) / 2;
  return (value) => from + ((value - low) / (high - low)) * (to - from);
}

const STEPS = [1, 2, 2.5, 5, 10];

/** The next round step at or above a step. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const share = step / power;
  return (STEPS.find((round) => round >= share * (1 - 1e-9)) ?? 10) * power;
}

/**
 * Round numbers that cover a stretch; the first and the last are the ends of its axis.
 *
 * @param most so many intervals at most, 1 or more; one more where the ends do not fall on round numbers
 */
export function ticks(low: number, high: number, most: number): readonly number[] {
  const span = high > low ? high - low : Math.max(Math.abs(low), 1);
  const step = roundStep(span / most);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(Math.ceil(high / step - 1e-9), first + 1);
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)));
}

/** Room between two numbers of an axis. */
const APART = 8;

/**
 * As many round numbers as find room below an axis side by side, six intervals at most.
 *
 * @param width    of the axis in pixels
 * @param numberWidth how wide a number is
 */
export function fittingTicks(
  low: number,
  high: number,
  width: number,
  numberWidth: (tick: number) => number,
): readonly number[] {
  for (let most = MOST_INTERVALS; most > 1; most -= 1) {
    const round = ticks(low, high, most);
    const widest = round.reduce((wide, tick) => Math.max(wide, numberWidth(tick)), 0);
    // The outermost numbers grow inwards, and so come half their width nearer to their neighbours.
    if (width / (round.length - 1) >= widest * 1.5 + APART) return round;
  }
  return ticks(low, high, 1);
}

const MOST_INTERVALS = 6;
