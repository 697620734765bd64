/**
 * One direction of a sheet as it is drawn: the tracks (rows or columns) that are shown, in their order, and where each
 * begins. A track is a number of the sheet, counted from 0; a slot is a place among the shown ones, counted from 0.
 */
export interface Axis {
  /** Track of each slot, ascending. */
  readonly tracks: Int32Array;
  /** Pixels from the beginning to each slot, and behind the last one. */
  readonly offsets: Float64Array;
}

/**
 * @param count    tracks of the sheet, hidden ones included
 * @param sizeOf   pixels of a track
 * @param isHidden true for a track that is left out
 */
export function axisOf(count: number, sizeOf: (track: number) => number, isHidden: (track: number) => boolean): Axis {
  const tracks: number[] = [];
  const offsets: number[] = [0];
  let end = 0;
  for (let track = 0; track < count; track += 1) {
    if (isHidden(track)) continue;
    tracks.push(track);
    end += sizeOf(track);
    offsets.push(end);
  }
  return { tracks: Int32Array.from(tracks), offsets: Float64Array.from(offsets) };
}

/** Pixels of all shown tracks. */
export function lengthOf(axis: Axis): number {
  return startOf(axis, axis.tracks.length);
}

/** Pixels before a slot; the whole length for one behind the last. */
export function startOf({ offsets }: Axis, slot: number): number {
  return offsets[Math.min(slot, offsets.length - 1)] ?? 0;
}

/** Pixels from the beginning of one slot to the beginning of another. */
export function spanOf(axis: Axis, fromSlot: number, toSlot: number): number {
  return startOf(axis, toSlot) - startOf(axis, fromSlot);
}

/** The track in a slot; the last one for a slot behind it, 0 where nothing is shown. */
export function trackAt({ tracks }: Axis, slot: number): number {
  return tracks[Math.max(0, Math.min(slot, tracks.length - 1))] ?? 0;
}

/** The first slot whose track is the given one or comes after it; the number of slots where none does. */
export function slotFrom({ tracks }: Axis, track: number): number {
  return firstWhere(tracks.length, (slot) => (tracks[slot] ?? 0) >= track);
}

/** The slot in which a pixel lies, the first or the last one for a pixel outside; 0 where nothing is shown. */
export function slotAtPixel({ tracks, offsets }: Axis, pixel: number): number {
  const behind = firstWhere(tracks.length, (slot) => (offsets[slot + 1] ?? 0) > pixel);
  return Math.max(0, Math.min(behind, tracks.length - 1));
}

/** The first of `count` numbers for which something holds that then holds for all that follow; `count` where none. */
function firstWhere(count: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
