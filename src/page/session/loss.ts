/** What would be lost with a file that is left: what was filled in and not saved, or what was typed and not written. */
export type Loss = "filled" | "typed";

/**
 * What would be lost; null where nothing would.
 *
 * @param isUnsaved the file was filled and not saved since
 * @param unwritten how many explanations that the user typed a fill would write or take away
 */
export function lossOf(isUnsaved: boolean, unwritten: number): Loss | null {
  if (isUnsaved) return "filled";
  return unwritten > 0 ? "typed" : null;
}
