const SECONDS_PER_DAY = 86_400;
const MILLISECONDS = 1000;
/** Day 0 of each system, in days since 1970-01-01. */
const EPOCH_1900 = -25_569;
const EPOCH_1904 = -24_107;
/** The 1900 system counts a 29 February 1900 that never was; days before it are one off. */
const FALSE_LEAP_DAY = 60;
/** 31 December 9999, the last day that Excel shows. */
const LAST_DAY_1900 = 2_958_465;

/**
 * The ISO form of a serial date: `2026-09-01`, with a time of day only where there is one.
 *
 * @returns null where no date is shown for the number: negative or past the year 9999
 * @see ECMA-376 part 1, 18.17.4
 */
export function isoDate(serial: number, date1904: boolean): string | null {
  const seconds = Math.round(serial * SECONDS_PER_DAY);
  const day = Math.floor(seconds / SECONDS_PER_DAY);
  if (seconds < 0 || day + (date1904 ? EPOCH_1904 - EPOCH_1900 : 0) > LAST_DAY_1900) return null;
  const epoch = date1904 ? EPOCH_1904 : day < FALSE_LEAP_DAY ? EPOCH_1900 + 1 : EPOCH_1900;
  const iso = new Date((seconds + epoch * SECONDS_PER_DAY) * MILLISECONDS).toISOString();
  return seconds % SECONDS_PER_DAY === 0 ? iso.slice(0, 10) : iso.slice(0, 19);
}
