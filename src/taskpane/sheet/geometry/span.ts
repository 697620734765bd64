import { lengthOf, slotAtPixel, spanOf, startOf, type Axis } from "./axis";

/** A run of slots: `first` is included, `end` is not. */
export interface Span {
  readonly first: number;
  readonly end: number;
}

export function isSameSpan(left: Span, right: Span): boolean {
  return left.first === right.first && left.end === right.end;
}

/**
 * The slots of which a stretch shows anything, and some more on either side.
 *
 * @param from  first pixel that is seen
 * @param length pixels that are seen
 * @param least slot before which nothing is asked for, because it is drawn elsewhere
 * @param beyond slots drawn before and behind what is seen, so that a scroll finds them there
 */
export function seenSpan(axis: Axis, from: number, length: number, least: number, beyond: number): Span {
  const count = axis.tracks.length;
  if (count === 0) return { first: 0, end: 0 };
  const first = Math.max(least, slotAtPixel(axis, from) - beyond);
  const end = Math.min(count, slotAtPixel(axis, from + Math.max(0, length)) + 1 + beyond);
  return { first, end: Math.max(first, end) };
}

/** What is seen of a direction. */
export interface Sight {
  /** Pixels that are scrolled away. */
  readonly from: number;
  /** Pixels between the header and the end of what is seen, pinned tracks included. */
  readonly length: number;
  /** Slots that do not scroll. */
  readonly pinned: number;
}

/**
 * How far to scroll so that slots are seen: not at all where they are; as little as it takes where they are near; else so
 * that they stand in the middle.
 */
export function scrollToSee(axis: Axis, slots: Span, { from, length, pinned }: Sight): number {
  const pinnedPixels = startOf(axis, pinned);
  const [start, size] = [startOf(axis, slots.first), spanOf(axis, slots.first, slots.end)];
  if (slots.first < pinned) return from;
  const room = length - pinnedPixels;
  const before = from + pinnedPixels - start;
  const behind = start + size - (from + length);
  if (before <= 0 && behind <= 0) return from;
  const most = Math.max(0, lengthOf(axis) - length);
  const near = Math.max(before, behind) <= room / 2;
  const least = before > 0 || size > room ? start - pinnedPixels : start + size - length;
  const middle = start - pinnedPixels - (room - Math.min(size, room)) / 2;
  return Math.max(0, Math.min(most, near ? least : middle));
}
