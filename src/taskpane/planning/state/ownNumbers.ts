import type { OverviewStage, SchoolNumber, Trial } from "../../../assessment";
import type { IndicatorId } from "../../../standards";

/** A number of his own that the user typed for a school. */
export interface OwnTotal {
  readonly school: SchoolNumber;
  readonly indicator: IndicatorId;
  readonly text: string;
}

export interface OwnPupils {
  readonly school: SchoolNumber;
  readonly text: string;
}

/** A school that goes into another: with all that it has, or with its pupils alone. */
export interface Structure {
  readonly action: "merge" | "close";
  readonly from: SchoolNumber;
  readonly into: SchoolNumber;
}

/** All that the user wants to try. */
export interface OwnNumbers {
  readonly totals: readonly OwnTotal[];
  readonly pupils: readonly OwnPupils[];
  readonly structures: readonly Structure[];
}

export const NO_OWN: OwnNumbers = { totals: [], pupils: [], structures: [] };

/** The text in half-width digits; null unless it is a number of 0 or more. */
export function amountOf(text: string): number | null {
  const plain = text.normalize("NFKC").replace(/[\s,]/gu, "");
  const amount = /^(?:\d+(?:\.\d*)?|\.\d+)$/u.test(plain) ? Number(plain) : NaN;
  return Number.isFinite(amount) ? amount : null;
}

/** Null unless it is a positive whole number. */
export function pupilsOf(text: string): number | null {
  const pupils = amountOf(text);
  return pupils !== null && pupils > 0 && Number.isInteger(pupils) ? pupils : null;
}

/** The text that stands in place of a school's number; empty where there is none. */
export function ownTotalText({ totals }: OwnNumbers, school: SchoolNumber, indicator: IndicatorId): string {
  return totals.find((own) => own.school === school && own.indicator === indicator)?.text ?? "";
}

export function ownPupilsText({ pupils }: OwnNumbers, school: SchoolNumber): string {
  return pupils.find((own) => own.school === school)?.text ?? "";
}

/** Whether nothing is to be tried. */
export function isUntouched({ totals, pupils, structures }: OwnNumbers): boolean {
  return totals.length + pupils.length + structures.length === 0;
}

/** The own numbers with one text put in the place of another; an empty one takes the number back. */
export function withTotal(own: OwnNumbers, typed: OwnTotal): OwnNumbers {
  const others = own.totals.filter(({ school, indicator }) => school !== typed.school || indicator !== typed.indicator);
  return { ...own, totals: typed.text.trim() === "" ? others : [...others, typed] };
}

export function withPupils(own: OwnNumbers, typed: OwnPupils): OwnNumbers {
  const others = own.pupils.filter(({ school }) => school !== typed.school);
  return { ...own, pupils: typed.text.trim() === "" ? others : [...others, typed] };
}

/**
 * What is to be tried; null while a number is not one.
 *
 * @param overview the schools with their pupils, for those that a closing school sends away
 */
export function trialOf(own: OwnNumbers, overview: readonly OverviewStage[]): Trial | null {
  const totals: Trial["totals"][number][] = [];
  const pupils: Trial["pupils"][number][] = [];
  for (const { school, indicator, text } of own.totals) {
    const total = amountOf(text);
    if (total === null) return null;
    totals.push({ school, indicator, total });
  }
  for (const { school, text } of own.pupils) {
    const count = pupilsOf(text);
    if (count === null) return null;
    pupils.push({ school, pupils: count });
  }
  const known = new Map(overview.flatMap(({ schools }) => schools.map((one) => [one.school, one.pupils] as const)));
  const countOf = (school: SchoolNumber): number =>
    pupils.find((one) => one.school === school)?.pupils ?? known.get(school) ?? 0;
  const structures = (action: Structure["action"]): Structure[] => own.structures.filter((it) => it.action === action);
  return {
    totals,
    pupils,
    closures: structures("close").map(({ from, into }) => ({
      school: from,
      to: [{ school: into, pupils: countOf(from) }],
    })),
    mergers: structures("merge").map(({ from, into }) => ({ from, into })),
  };
}
