import { withEdits, type Edit, type WorkbookSnapshot } from "../../workbook";
import { readSchools } from "../readSchools";
import type { Settings } from "../types";
import { placesOf, type Places } from "../wishes";
import { cleaningsOf } from "./cleanings";
import type { Cleaning } from "./types";

/** A workbook after some of its cells were cleaned. */
export interface CleanedFirst {
  readonly snapshot: WorkbookSnapshot;
  readonly cleaned: readonly Cleaning[];
  /** One a cleaning, in the same order. */
  readonly edits: readonly Edit[];
}

/**
 * Cleans the chosen cells of a workbook, before anything else is worked out.
 *
 * @param chosen places at which nothing can be cleaned count for nothing
 * @throws NotAssessableError where no table is recognised or none has a school; UnknownProvinceError
 */
export function cleanFirst(snapshot: WorkbookSnapshot, settings: Settings, chosen: Places): CleanedFirst {
  if (chosen.length === 0) return { snapshot, cleaned: [], edits: [] };
  const isChosen = placesOf(chosen);
  const cleaned = cleaningsOf(readSchools(snapshot, settings).records, snapshot).filter(isChosen);
  const edits = cleaned.map(({ sheet, cell, from, to }) => ({
    ...{ sheet, cell, from, to },
    style: null,
    replacesFormula: false,
  }));
  return { snapshot: withEdits(snapshot, edits), cleaned, edits };
}
