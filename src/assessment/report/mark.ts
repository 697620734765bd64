import { fingerprint } from "../../workbook";

const MARK = /^([0-9a-f]{8})(?:>([0-9a-f]{8}):([0-9a-f]{8}))?$/;

/**
 * The mark to print beside an explanation: of the values it was given for; while it is stale also of the values as they
 * are now and of its text, `a1b2c3d4>e5f60718:90ab12cd`, so that a reason given anew can be told from the old one.
 *
 * @param explained mark of the values that the reason was given for
 * @param current   mark of the values as they are; equal where the reason still fits
 */
export function printMark(explained: string, current: string, text: string): string {
  return explained === current ? current : `${explained}>${current}:${fingerprint([text])}`;
}

/** The values that an explanation was given for. A mark that somebody garbled fits nothing, so its reason is stale. */
export function explainedValues(mark: string, text: string): string {
  const match = MARK.exec(mark);
  if (match === null) return "";
  const [, explained = "", current, hash] = match;
  return current !== undefined && hash !== fingerprint([text]) ? current : explained;
}
