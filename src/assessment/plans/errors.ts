/** What is asked of the planning makes no sense for this workbook; the sentence stands in the catalogue. */
export type InvalidRequestCode =
  /** The stage or the indicator does not occur. */
  | "unknownIndicator"
  /** The school does not exist, or does not count in the stage. */
  | "unknownSchool"
  /** An own target is no decimal number above 0. */
  | "target"
  /** A number of pupils is not positive, or a total is negative. */
  | "number"
  /** The pupils of a closing school are not all placed in schools of its stage. */
  | "pupilsNotPlaced"
  /** A school is merged or closed twice, or takes part in a merger after it is gone. */
  | "alreadyGone"
  /** Two schools of different stages cannot be merged. */
  | "otherStage"
  /** Its pupils are not known. */
  | "pupilsUnknown";

export class InvalidRequestError extends Error {
  constructor(
    readonly code: InvalidRequestCode,
    /** Which school or indicator is to blame. */
    readonly subject: string,
  ) {
    super(`${code}: ${subject}`);
    this.name = new.target.name;
  }
}
