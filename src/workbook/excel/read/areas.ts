import { HostError, parseRange, type CellRange } from "../..";
import type { Asked } from "../session/inTurn";

/** Asks for the rectangles of what Excel has found; none where it found nothing. */
export function askAreas(found: Excel.RangeAreas): Asked<readonly CellRange[]> {
  found.load("areas/items/address");
  return () => (found.isNullObject ? [] : found.areas.items.map(({ address }) => rangeOfAddress(address)));
}

/** Excel puts the sheet's name before an address. */
function rangeOfAddress(address: string): CellRange {
  const range = parseRange(address.slice(address.lastIndexOf("!") + 1));
  if (range === null) throw new HostError("unknown", `address ${address}`);
  return range;
}
