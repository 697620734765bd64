import { fieldOf } from "../../../forms";
import { readNumber, type CountyMisfit, type CountyRecord } from "../../../records";
import type { Location } from "../../../workbook";
import { tableRule } from "../../rule";
import type { Blame } from "../../types";

/** “/”, “无” and the like say that there is no figure; that is no fault of a sentence. Cells of tables are S10's. */
function unreadable({ misfits, numbers }: CountyRecord): readonly CountyMisfit[] {
  const cells = new Set(numbers.map(({ location }) => keyOf(location)));
  return misfits.filter(({ location, text }) => !cells.has(keyOf(location)) && readNumber(text).kind !== "absent");
}

function keyOf({ sheet, cell }: Location): string {
  return `${sheet}!${cell}`;
}

function blame(text: string, misfits: readonly CountyMisfit[]): Blame {
  const location = misfits[0]?.location ?? null;
  return {
    school: null,
    stage: null,
    location,
    column: null,
    value: text,
    expected: null,
    evidence: [],
    parameters: { v: text, fields: misfits.map(({ field }) => fieldOf(field).title).join("/") },
  };
}

/** Figures can be read from every sentence of the county tables that is filled in; none is guessed. */
const countyFiguresReadable = tableRule({
  id: "R06",
  severity: "explain",
  basis: "proposal",
  source: "ours",
  confidence: "high",
  scope: "workbook",
  reads: [],
  blames: [],
  standards: ["quality-2017"],
  find: ({ records: { county } }) => {
    if (county.tables.size === 0) return null;
    const byCell = new Map<string, CountyMisfit[]>();
    for (const misfit of unreadable(county)) {
      const key = `${keyOf(misfit.location)}|${misfit.text}`;
      byCell.set(key, [...(byCell.get(key) ?? []), misfit]);
    }
    return [...byCell.values()].map((misfits) => blame(misfits[0]?.text ?? "", misfits));
  },
});

export const COUNTY_READING_RULES = [countyFiguresReadable];
