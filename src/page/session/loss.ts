import type { Wishes } from "../../assessment";

/** What would be lost with a file that is left: what was filled in and not saved, or what was typed and not written. */
export type Loss = "filled" | "typed";

/** What is kept of a file, and what of it the user has kept already. */
export interface Kept {
  /** The file was filled and not saved since. */
  readonly isUnsaved: boolean;
  /** Explanations as they stand … */
  readonly explanations: Wishes["explanations"];
  /** … and those that are in the file, or in the one that it was made of. */
  readonly written: Wishes["explanations"];
}

/** What would be lost; null where nothing would. */
export function lossOf({ isUnsaved, explanations, written }: Kept): Loss | null {
  if (isUnsaved) return "filled";
  return explanations.some((explanation) => !written.includes(explanation)) ? "typed" : null;
}
