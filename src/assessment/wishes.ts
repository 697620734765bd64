import type { Explanation } from "./report";

/** What the user wants of a fill beyond the settings: it holds for one workbook. */
export interface Wishes {
  /** 说明 that were given outside of the workbook, as in the file from which it was made. */
  readonly explanations: readonly Explanation[];
  /**
   * 说明 that the user typed beside the workbook, one for each rule, school, stage, column and fingerprint. They take the
   * place of what stands in the sheet; an empty text takes that away. Absent where nothing was typed.
   */
  readonly typed?: readonly Explanation[];
}
