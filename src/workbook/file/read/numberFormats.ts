import type { NumberLook } from "../..";

/** Formats that need no code in the file; 27–36 and 50–58 are the East Asian dates (ECMA-376 part 1, 18.8.30). */
const BUILT_IN_DATES: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];
const BUILT_IN_PERCENTS: readonly number[] = [9, 10];
const BUILT_IN_TEXT = 49;

/** The look of a format that the file does not define itself. */
export function builtInLook(id: number): NumberLook {
  if (BUILT_IN_PERCENTS.includes(id)) return "percent";
  if (id === BUILT_IN_TEXT) return "text";
  return BUILT_IN_DATES.some(([first, last]) => id >= first && id <= last) ? "date" : "plain";
}
