import type { Location } from "../workbook";
import type { Explanation } from "./report";

/** Some places of a workbook, or all that are in question. */
export type Places = "all" | readonly Location[];

/** What the user wants of a fill beyond the settings: it holds for one workbook. */
export interface Wishes {
  /** 说明 that were given outside of the workbook, as in the file from which it was made. */
  readonly explanations: readonly Explanation[];
  /**
   * 说明 that the user typed beside the workbook, one for each rule, school, stage, column and fingerprint. They take the
   * place of what stands in the sheet; an empty text takes that away. Absent where nothing was typed.
   */
  readonly typed?: readonly Explanation[];
  /** Cells that are to be cleaned in the same step, before anything else. Absent where none is. */
  readonly cleaned?: Places;
  /** Cells that could be filled and are not to be. Absent where all are. */
  readonly left?: Places;
}

/** A test for places, made once for many. */
export function placesOf(places: Places): (location: Location) => boolean {
  if (places === "all") return () => true;
  const known = new Set(places.map(keyOf));
  return (location) => known.has(keyOf(location));
}

function keyOf({ sheet, cell }: Location): string {
  return `${sheet}!${cell}`;
}
