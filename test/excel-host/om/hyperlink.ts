import type { CellLink } from "../model";
import { text, type WireRecord } from "../wire";

const PARTS = ["documentReference", "address", "textToDisplay", "screenTip"] as const;

/** A link as a script gives it. */
export function linkOf(given: WireRecord): CellLink {
  const parts = PARTS.flatMap((part) => {
    const value = given[part];
    return value === undefined || value === null ? [] : [[part, text(value, part)] as const];
  });
  return Object.fromEntries(parts);
}
