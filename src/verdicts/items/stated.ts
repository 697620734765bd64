import type { Met } from "../met";
import type { ItemContext } from "./context";

/** What stands in for a count that the sentence leaves blank. */
const BLANK = "＿";

/**
 * Counts of what exceeds a limit, as the form's sentence states them: met where all are 0, unmet where one is more, else
 * open.
 */
export function countOf(
  { figure }: ItemContext,
  fields: readonly string[],
): { readonly met: Met; readonly counts: readonly (number | string)[] } {
  const values = fields.map(figure);
  const counts = values.map((value) => value ?? BLANK);
  if (values.some((value) => value !== null && value > 0)) return { met: false, counts };
  return { met: values.every((value) => value === 0) ? true : null, counts };
}
