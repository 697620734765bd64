import type { OverviewStage, SchoolNumber } from "../../../assessment";
import type { OwnNumbers } from "./ownNumbers";

type School = OverviewStage["schools"][number];

/** The schools of each name, stage by stage. */
function namesakes(overview: readonly OverviewStage[]): ReadonlyMap<string, readonly School[]> {
  const named = new Map<string, School[]>();
  for (const { stage, schools } of overview) {
    for (const school of schools) {
      const key = JSON.stringify([stage, school.name]);
      const others = named.get(key);
      if (others === undefined) named.set(key, [school]);
      else others.push(school);
    }
  }
  return named;
}

/** Whether schools of one name stand as they stood: there is but one, or none of them can have moved. */
function standAsBefore(before: readonly School[], now: readonly School[]): boolean {
  if (before.length !== now.length) return false;
  return (
    before.length === 1 || before.every(({ pupils, code }, at) => pupils === now[at]?.pupils && code === now[at].code)
  );
}

/** The one school of that code among those of one name; null where there is none, or more than one. */
function ofCode(schools: readonly School[], code: string | null): School | null {
  const same = code === null ? [] : schools.filter((school) => school.code === code);
  return same.length === 1 ? (same[0] ?? null) : null;
}

/** The number in another reading of every school that is sure to be there. */
function numbersNow(
  before: readonly OverviewStage[],
  now: readonly OverviewStage[],
): ReadonlyMap<SchoolNumber, SchoolNumber> {
  const there = namesakes(now);
  const numbers = new Map<SchoolNumber, SchoolNumber>();
  for (const [key, schools] of namesakes(before)) {
    const same = there.get(key) ?? [];
    const stand = standAsBefore(schools, same);
    schools.forEach(({ school, code }, at) => {
      const found = stand ? same[at] : ofCode(schools, code) && ofCode(same, code);
      if (found) numbers.set(school, found.school);
    });
  }
  return numbers;
}

/** Own numbers as another reading takes them, and what that leaves behind. */
export interface CarriedOwn {
  readonly own: OwnNumbers;
  /** Names of the schools that are not sure to be there any more and took something typed with them, each once. */
  readonly gone: readonly string[];
}

/**
 * Own numbers over another reading of the workbook: a school's number may be another one there. What belongs to a school
 * that is not there any more, or is not to be told from another one of its name, goes with it, and is said.
 */
export function carriedOwn(
  own: OwnNumbers,
  before: readonly OverviewStage[],
  now: readonly OverviewStage[],
): CarriedOwn {
  const carried = numbersNow(before, now);
  const moved = <Own extends { readonly school: SchoolNumber }>(typed: Own): readonly Own[] => {
    const school = carried.get(typed.school);
    return school === undefined ? [] : [{ ...typed, school }];
  };
  const concerned = new Set([
    ...[...own.totals, ...own.pupils].map(({ school }) => school),
    ...own.structures.flatMap(({ from, into }) => [from, into]),
  ]);
  const left = before.flatMap(({ schools }) =>
    schools.filter(({ school }) => concerned.has(school) && !carried.has(school)).map(({ name }) => name),
  );
  return {
    own: {
      totals: own.totals.flatMap(moved),
      pupils: own.pupils.flatMap(moved),
      structures: own.structures.flatMap((structure) => {
        const [from, into] = [carried.get(structure.from), carried.get(structure.into)];
        return from === undefined || into === undefined ? [] : [{ ...structure, from, into }];
      }),
    },
    gone: [...new Set(left)],
  };
}
