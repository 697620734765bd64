/** Why a workbook cannot be assessed at all. */
export type NotAssessableCode = "nothingRecognised" | "noSchoolRow" | "tooManyFindings";

/** Nothing to judge: no table of ours, tables without a school, or rows that are anything but schools. */
export class NotAssessableError extends Error {
  constructor(
    readonly code: NotAssessableCode,
    /** What was seen instead: sheets that were looked at, or the tables without rows. */
    readonly seen: readonly string[],
  ) {
    super(code);
    this.name = "NotAssessableError";
  }
}
