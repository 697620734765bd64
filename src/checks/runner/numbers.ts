import type { CountyNumber } from "../../records";
import { displayValue } from "../../workbook";
import { columnLabel } from "../label";
import type { Blame, CellRule } from "../types";
import type { Tally, Watch } from "./tally";

function blame({ header, location, value }: CountyNumber): Blame {
  const label = columnLabel(header);
  return {
    school: null,
    stage: null,
    location,
    column: label,
    value,
    expected: null,
    evidence: [],
    parameters: { h: label, v: displayValue(value), cell: location.cell },
  };
}

/** Runs the cell rules over the cells of the county's own tables in which numbers belong. */
export function checkNumbers(numbers: readonly CountyNumber[], rules: readonly Watch<CellRule>[], tally: Tally): void {
  for (const number of numbers) {
    for (const watched of rules) {
      const outcome = watched.rule.assessNumber?.(number) ?? null;
      if (outcome !== null) watched.assessed = true;
      if (outcome === false) tally.blame(watched.rule, blame(number));
    }
  }
}
