import type { Assessment } from "./types";

/** Why a workbook cannot be assessed at all. */
export type NotAssessableCode = "nothingRecognised" | "noSchoolRow" | "tooManyFindings";

/** What was, and was not, made of a workbook: all that pointing needs. */
export type Recognised = Pick<Assessment, "unrecognised" | "pointing">;

/** Nothing to judge: no table of ours, tables without a school, or rows that are anything but schools. */
export class NotAssessableError extends Error {
  constructor(
    readonly code: NotAssessableCode,
    /** What was seen instead: sheets that were looked at, or the tables without rows. */
    readonly seen: readonly string[],
    /** How the user can say what his sheets and columns are; null where that would not help. */
    readonly recognised: Recognised | null = null,
  ) {
    super(code);
    this.name = "NotAssessableError";
  }
}
