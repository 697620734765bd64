import type { WholeSchool } from "./wholeSchools";

/** The three counts of 表Ⅳ item 4: 小学, 初中 (完全中学 with them), 一贯制. */
export type SizeGroup = "primary" | "junior" | "continuous";

/** Which of the three counts a school belongs to; null while its stage is open. */
export function sizeGroupOf({ stages, continuous }: WholeSchool): SizeGroup | null {
  if (continuous) return "continuous";
  if (stages.has("primary")) return "primary";
  return stages.has("junior") ? "junior" : null;
}
