import { fieldOf } from "../../../forms";
import type { CountyFigure, CountyRecord } from "../../../records";
import { blameFigure } from "../../blame";
import { tableRule } from "../../rule";
import type { Blame } from "../../types";

/** The figures with their fields; of a table with a row a year, the first year stands for its column. */
function figuresOf({ figures, funding }: CountyRecord): ReadonlyMap<string, CountyFigure> {
  const first = new Map(figures);
  for (const year of funding) {
    for (const [field, figure] of year.figures) if (!first.has(field)) first.set(field, figure);
  }
  return first;
}

/** A figure of the county tables in another unit than the form's is converted by the unit that stands there, and said. */
const countyUnitsAreSaid = tableRule({
  id: "R07",
  severity: "explain",
  basis: "proposal",
  source: "ours",
  confidence: "high",
  scope: "workbook",
  reads: [],
  blames: [],
  find: ({ records: { county } }) => {
    const figures = figuresOf(county);
    if (figures.size === 0) return null;
    return [...figures].flatMap(([field, figure]): Blame[] => {
      if (figure.typed === undefined) return [];
      const { value: typed, unit } = figure.typed;
      const own = fieldOf(field).unit;
      const { value } = figure;
      return [
        { ...blameFigure(figure, [], { parameters: { typed, unit, own, v: value } }), value: typed, expected: value },
      ];
    });
  },
});

export const COUNTY_PRINTED_RULES = [countyUnitsAreSaid];
