import type { Explanation } from "./report";

/** What the user wants of a fill beyond the settings: it holds for one workbook. */
export interface Wishes {
  /** 说明 that were given outside of the workbook, as in the file from which it was made. */
  readonly explanations: readonly Explanation[];
}
