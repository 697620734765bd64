import { HostError, type HostProblem } from "../..";

/** Excel's codes, by what the user can do about them. */
const PROBLEM_OF_CODE: ReadonlyMap<string, HostProblem> = new Map([
  ["InvalidOperationInCellEditMode", "cellEditMode"],
  ["AccessDenied", "protected"],
  ["NotAllowed", "protected"],
  ["RequestPayloadSizeLimitExceeded", "tooLarge"],
  ["ResponsePayloadSizeLimitExceeded", "tooLarge"],
  ["OperationCellsExceedLimit", "tooLarge"],
  ["RangeExceedsLimit", "tooLarge"],
  ["ActivityLimitReached", "busy"],
  ["RequestAborted", "busy"],
  ["Timeout", "busy"],
  ["Conflict", "busy"],
  ["ServiceUnavailable", "busy"],
  ["ItemNotFound", "gone"],
  ["InvalidReference", "gone"],
  ["InvalidObjectPath", "gone"],
  ["InactiveWorkbook", "gone"],
  ["ApiNotFound", "unsupported"],
  ["NotImplemented", "unsupported"],
  ["UnsupportedOperation", "unsupported"],
  ["UnsupportedFeature", "unsupported"],
  ["UnsupportedSheet", "unsupported"],
]);

/** Excel's own code of an error, or null where it is no error of Excel's. */
function codeOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

/**
 * What is thrown at a caller in place of an error of Excel's. Other errors, ours included, are passed on as they are.
 *
 * @param sheet the sheet in question, where it is known
 */
export function hostErrorOf(error: unknown, sheet: string | null = null): unknown {
  const code = codeOf(error);
  // A DOMException has a number for a code, and a name that callers look at.
  if (code === null) return error;
  return new HostError(PROBLEM_OF_CODE.get(code) ?? "unknown", code, sheet);
}

/** What Excel may say to a question that it does not answer about this workbook; the others may be answered all the same. */
const REFUSALS: readonly HostProblem[] = ["protected", "tooLarge", "unsupported", "unknown"];

/** True for an error that may come from a single question among many. */
export function isRefusal(error: unknown): boolean {
  return error instanceof HostError && REFUSALS.includes(error.problem);
}

/** True where Excel says that something is not there, or not there any more. */
export function isGone(error: unknown): boolean {
  return error instanceof HostError && error.problem === "gone";
}
