/** A dot before it has a height: where it is on the axis, and how large. Pixels. */
export interface FlatDot {
  readonly x: number;
  readonly radius: number;
}

/** So many dots beside one are asked for a gap between them; with more, it goes on top of them all. */
const MOST_NEIGHBOURS = 200;

interface Placed extends FlatDot {
  readonly y: number;
}

/**
 * Heights for dots on an axis, so that none hides another: each is put as near to the axis as the ones before it allow,
 * from left to right, above it rather than below. The same dots always come out alike.
 *
 * @param gap  least distance between two dots
 * @param most null is returned as soon as a dot would end so far from the axis or further
 * @returns the distance of each dot's middle from the axis, below it positive; same order
 */
export function stackDots(dots: readonly FlatDot[], gap: number, most: number): Float64Array | null {
  const heights = new Float64Array(dots.length);
  const order = dots.map((_, at) => at).sort((a, b) => (dots[a]?.x ?? 0) - (dots[b]?.x ?? 0) || a - b);
  const largest = dots.reduce((radius, dot) => Math.max(radius, dot.radius), 0);
  const placed: Placed[] = [];
  let first = 0;
  for (const at of order) {
    const dot = dots[at];
    if (dot === undefined) continue;
    const reach = dot.radius + largest + gap;
    // Dots only get further to the right: what is out of reach of the largest stays out of reach.
    while ((placed[first]?.x ?? Infinity) < dot.x - 2 * largest - gap) first += 1;
    const near = placed.slice(first).filter(({ x }) => dot.x - x < reach);
    const y = near.length > MOST_NEIGHBOURS ? onTop(dot, near, gap) : nearest(dot, near, gap);
    if (Math.abs(y) + dot.radius >= most) return null;
    heights[at] = y;
    placed.push({ ...dot, y });
  }
  return heights;
}

/** The stretch of heights that a neighbour rules out; null where it is too far to the side. */
function blocked(dot: FlatDot, neighbour: Placed, gap: number): readonly [number, number] | null {
  const apart = dot.radius + neighbour.radius + gap;
  const aside = dot.x - neighbour.x;
  if (Math.abs(aside) >= apart) return null;
  const reach = Math.sqrt(apart * apart - aside * aside);
  return [neighbour.y - reach, neighbour.y + reach];
}

/** The height nearest to the axis that no neighbour rules out. */
function nearest(dot: FlatDot, near: readonly Placed[], gap: number): number {
  const stretches = near
    .map((neighbour) => blocked(dot, neighbour, gap))
    .filter((stretch) => stretch !== null)
    .sort((a, b) => a[0] - b[0]);
  // Stretches that meet are one; only the one around the axis matters.
  let around: [number, number] | null = null;
  for (const [from, to] of stretches) {
    if (around === null || from > around[1]) {
      if (around !== null && around[1] > 0) break;
      around = [from, to];
    } else {
      around[1] = Math.max(around[1], to);
    }
  }
  if (around === null || around[0] >= 0 || around[1] <= 0) return 0;
  return -around[0] <= around[1] ? around[0] : around[1];
}

function onTop(dot: FlatDot, near: readonly Placed[], gap: number): number {
  const step = dot.radius + gap;
  const top = near.reduce((least, { y, radius }) => Math.min(least, y - radius - step), 0);
  const bottom = near.reduce((most, { y, radius }) => Math.max(most, y + radius + step), 0);
  return -top <= bottom ? top : bottom;
}
