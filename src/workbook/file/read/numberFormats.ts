/** How a number is shown, as far as it changes what it means. */
export type NumberLook = "plain" | "date" | "percent";

/** Formats that need no code in the file; 27–36 and 50–58 are the East Asian dates (ECMA-376 part 1, 18.8.30). */
const BUILT_IN_DATES: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];
const BUILT_IN_PERCENTS: readonly number[] = [9, 10];

/** The look of a format that the file does not define itself. */
export function builtInLook(id: number): NumberLook {
  if (BUILT_IN_PERCENTS.includes(id)) return "percent";
  return BUILT_IN_DATES.some(([first, last]) => id >= first && id <= last) ? "date" : "plain";
}

/** The look of a format code such as `yyyy"年"m"月"` or `0.0%`; its first section decides, the one for positive numbers. */
export function lookOfCode(code: string): NumberLook {
  const elapsed = /\[(h+|m+|s+)\]/i;
  const bare = code
    .replace(/"[^"]*"?|\\.|_.|\*./g, "")
    .replace(/\[[^\]]*\]?/g, (bracket) => (elapsed.test(bracket) ? "h" : ""));
  const positive = bare.split(";")[0] ?? "";
  if (/[ymdhs]|aaa/i.test(positive.replace(/general/gi, ""))) return "date";
  return positive.includes("%") ? "percent" : "plain";
}
