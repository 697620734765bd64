import type { Wishes } from "../../assessment";
import type { Edit, Location } from "../../workbook";
import { placeSet } from "./places";
import type { PaneState } from "./state";

/** The state over the data that is shown from now on: a choice that was made over other data is forgotten. */
export function withData(state: PaneState, dataMark: string): PaneState {
  const isOther = state.dataMark !== null && state.dataMark !== dataMark && state.wishes.left !== undefined;
  return { ...state, dataMark, wishes: isOther ? { ...state.wishes, left: [] } : state.wishes };
}

/** Those of the writes that the user left out. */
export function leftOf(writes: readonly Edit[], { left = [] }: Wishes): readonly Location[] {
  if (left === "all") return writes;
  const known = placeSet(left);
  return writes.filter((write) => known.has(write)).map(({ sheet, cell }) => ({ sheet, cell }));
}
