import { check, TooManyFindingsError } from "../../checks";
import { indicatorField } from "../../measures";
import type { SchoolPart } from "../../records";
import type { Indicator, Stage } from "../../standards";
import type { Location } from "../../workbook";
import type { Basis } from "./basis";

/** How many cells that an indicator of a stage is counted from must be corrected: a plan would rest on mistakes. */
export type Doubts = (stage: Stage, indicator: Indicator) => number;

const keyOf = ({ sheet, cell }: Location): string => `${sheet}!${cell}`;

/** Every cell that a 逻辑校验 finding rests on; none where there are too many findings to tell right from wrong. */
function wrongCells(basis: Basis): ReadonlySet<string> {
  try {
    const { findings } = check(basis);
    const places = findings
      .filter(({ severity }) => severity === "mustFix")
      .flatMap(({ location, evidence }) => [location, ...evidence.map((one) => one.location)]);
    return new Set(places.flatMap((place) => (place === null ? [] : [keyOf(place)])));
  } catch (error) {
    if (error instanceof TooManyFindingsError) return new Set();
    throw error;
  }
}

/** The cells that an indicator of a school is counted from; its pupils are left out, which every indicator has. */
function countedCells({ values }: Basis["measures"], part: SchoolPart, indicator: Indicator, stage: Stage): Location[] {
  const isRaw = values.at(part.index, indicator.id)?.source === "raw";
  const rows = isRaw ? [part.base, ...part.campuses] : [part.form];
  const fields = isRaw
    ? indicator.numerator[stage].flatMap((terms) => terms.map(({ field }) => field))
    : [indicatorField(indicator)];
  return rows.flatMap((row) => fields.map((field) => row?.location(field) ?? null)).filter((place) => place !== null);
}

/** Looks at the data by all rules, once. */
export function doubtsOf(basis: Basis): Doubts {
  const wrong = wrongCells(basis);
  return (stage, indicator) => {
    const schools = basis.measures.stages.find((own) => own.stage === stage)?.schools ?? [];
    const cells = schools.flatMap((part) => countedCells(basis.measures, part, indicator, stage));
    return cells.filter((place) => wrong.has(keyOf(place))).length;
  };
}
