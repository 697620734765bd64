import type { Wishes } from "../../assessment";

/** What would be lost with a file that is left: what was filled in and not saved, or what was typed and not written. */
export type Loss = "filled" | "typed";

/**
 * What would be lost; null where nothing would.
 *
 * @param isUnsaved the file was filled and not saved since
 * @param wishes    what waits to be written into it
 */
export function lossOf(isUnsaved: boolean, { typed = [] }: Wishes): Loss | null {
  if (isUnsaved) return "filled";
  return typed.length > 0 ? "typed" : null;
}
