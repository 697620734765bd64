import type { OverviewStage, SchoolNumber } from "../../../assessment";
import type { OwnNumbers } from "./ownNumbers";

/** Every school by its number, and what it is known by in another reading: stage, name, and which of that name it is. */
function schoolKeys(overview: readonly OverviewStage[]): readonly (readonly [SchoolNumber, string])[] {
  const seen = new Map<string, number>();
  return overview.flatMap(({ stage, schools }) =>
    schools.map(({ school, name }) => {
      const named = JSON.stringify([stage, name]);
      const before = seen.get(named) ?? 0;
      seen.set(named, before + 1);
      return [school, `${named}${String(before)}`] as const;
    }),
  );
}

/** Own numbers as another reading takes them, and what that leaves behind. */
export interface CarriedOwn {
  readonly own: OwnNumbers;
  /** Names of the schools that are not there any more and took something that was typed with them, each once. */
  readonly gone: readonly string[];
}

/**
 * Own numbers over another reading of the workbook: a school's number may be another one there. What belongs to a school
 * that is not there any more goes with it, and is said.
 */
export function carriedOwn(
  own: OwnNumbers,
  before: readonly OverviewStage[],
  now: readonly OverviewStage[],
): CarriedOwn {
  const numbers = new Map(schoolKeys(now).map(([school, key]) => [key, school]));
  const carried = new Map(
    schoolKeys(before).flatMap(([school, key]) => {
      const number = numbers.get(key);
      return number === undefined ? [] : [[school, number] as const];
    }),
  );
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
