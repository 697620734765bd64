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

/** Whether each of the schools of one name is sure to be the one in its place: it is alone, or none of them moved. */
function standAsBefore(before: readonly School[], now: readonly School[]): boolean {
  if (before.length !== now.length) return false;
  return before.length === 1 || before.every(({ pupils }, at) => pupils === now[at]?.pupils);
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
    if (!standAsBefore(schools, same)) continue;
    schools.forEach(({ school }, at) => {
      const number = same[at]?.school;
      if (number !== undefined) numbers.set(school, number);
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
