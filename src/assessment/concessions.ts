import type { CheckContext } from "../checks";
import { concededValues, type ConcededValue } from "../measures";
import { CONCESSIONS, fill, type Language } from "../messages";
import type { SchoolPart, SchoolRow } from "../records";
import { STAGES, type ConcessionId, type Standard } from "../standards";
import { concededSchools, type ConcededSchool } from "../verdicts";
import type { ClaimedConcession } from "./types";

/** The cell by which a concession is claimed: in the first of a school's rows that fills the column in. */
function placeOf(rows: readonly SchoolRow[], field: string): Pick<ClaimedConcession, "sheet" | "cell"> {
  const row = rows.find((each) => each.text(field) !== null);
  return row?.location(field) ?? { sheet: null, cell: null };
}

function textOf({ concessions }: Standard, id: ConcessionId, language: Language): string {
  return concessions.find((known) => known.id === id)?.text[language] ?? "";
}

function ofValue(
  { name, stage, base }: SchoolPart,
  { concession, indicator, without, value, field }: ConcededValue,
  standard: Standard,
  language: Language,
): ClaimedConcession {
  const figures = { without: without.toFixed(indicator.decimals), value: value.toFixed(indicator.decimals) };
  const named = { indicator: indicator.name[language], unit: indicator.unit[language] };
  return {
    id: concession,
    school: name,
    stage,
    text: textOf(standard, concession, language),
    effect: fill(CONCESSIONS[language].value, { ...figures, ...named }),
    ...placeOf(base === null ? [] : [base], field),
  };
}

function ofSchool(
  { school: { name, stages, rows }, concession, field, size }: ConcededSchool,
  standard: Standard,
  language: Language,
): ClaimedConcession {
  const texts = CONCESSIONS[language];
  const own = STAGES.filter((stage) => stages.has(stage));
  return {
    id: concession,
    school: name,
    stage: own.length === 1 ? (own[0] ?? null) : null,
    text: textOf(standard, concession, language),
    effect:
      size === null ? texts.rooms : fill(texts.size, { pupils: size.pupils, strict: size.strict, limit: size.limit }),
    ...placeOf(rows, field),
  };
}

/**
 * The concessions that counted schools claim by their columns, that the standard allows, and that change what is said of
 * them. Claims without effect are no concern of anybody.
 *
 * @returns first those that let more count, in the order of the schools, then those of rooms and sizes
 */
export function claimedConcessions({ records, standard }: CheckContext, language: Language): ClaimedConcession[] {
  if (!standard.concessions.some(({ allowed }) => allowed)) return [];
  const claimed = records.parts.flatMap((part) => {
    if (!part.counted) return [];
    return concededValues(part, standard).map((value) => ofValue(part, value, standard, language));
  });
  const whole = concededSchools(records, standard).map((school) => ofSchool(school, standard, language));
  return [...claimed, ...whole];
}
