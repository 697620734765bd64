/** How a number is shown, as far as it changes what it means. */
export type NumberLook = "plain" | "date" | "percent" | "text";

/** True where a number stays just that number to whoever looks at the cell; a percentage is one that shows a sign. */
export function showsNumbers(look: NumberLook): boolean {
  return look === "plain" || look === "percent";
}

/** The look of a format code such as `yyyy"年"m"月"` or `0.0%`; its first section decides, the one for positive numbers. */
export function lookOfCode(code: string): NumberLook {
  const elapsed = /\[(h+|m+|s+)\]/i;
  const bare = code
    .replace(/"[^"]*"?|\\.|_.|\*./g, "")
    .replace(/\[[^\]]*\]?/g, (bracket) => (elapsed.test(bracket) ? "h" : ""));
  const positive = bare.split(";")[0] ?? "";
  if (positive.trim() === "@") return "text";
  if (/[ymdhs]|aaa/i.test(positive.replace(/general/gi, ""))) return "date";
  return positive.includes("%") ? "percent" : "plain";
}
