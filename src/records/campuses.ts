import { nameStem } from "./names";
import type { SchoolPart } from "./types";

const CAMPUS_SUFFIX = /\(?[^()]{0,6}(?:校区|分校|分部|教学部|校部)\)?$/u;

/** The name of the school that a campus names itself after: 第六小学（东校区） → 第六小学. Null for a name of its own. */
function mainName(name: string): string | null {
  const stem = nameStem(name);
  const main = stem.replace(CAMPUS_SUFFIX, "");
  return main === stem || main === "" ? null : main;
}

type Candidate = Pick<SchoolPart, "index" | "name" | "code" | "stage" | "base" | "reason">;

/**
 * Which school each campus belongs to that is no school of its own (是否计校数 否): the counted school of the same stage
 * with the same 学校标识码, else the one that it is named after. Statistics exports list such campuses on rows of their
 * own, and every public program over them adds their figures to the main school before anything is computed.
 *
 * @returns index of the campus → index of the main school; a campus whose school is not found is left out
 */
export function mainSchools(parts: readonly Candidate[]): ReadonlyMap<number, number> {
  const mains = new Map<string, number>();
  const campuses = parts.filter(({ reason, base }) => reason === "mergedCampus" && base !== null);
  if (campuses.length === 0) return new Map();
  for (const { index, name, code, stage, reason, base } of parts) {
    if (reason === "mergedCampus" || base === null) continue;
    for (const key of [code, nameStem(name)]) {
      const whole = `${String(stage)}|${String(key)}`;
      if (key !== null && !mains.has(whole)) mains.set(whole, index);
    }
  }
  const found = new Map<number, number>();
  for (const { index, name, code, stage } of campuses) {
    const main = [code, mainName(name)]
      .map((key) => (key === null ? undefined : mains.get(`${String(stage)}|${key}`)))
      .find((known) => known !== undefined);
    if (main !== undefined) found.set(index, main);
  }
  return found;
}
