import { nameStem } from "./names";
import type { SchoolPart } from "./types";

/** Shorter beginnings of a name, such as the county's, name no school. */
const SHORTEST_NAME = 3;

type Candidate = Pick<SchoolPart, "index" | "name" | "code" | "stage" | "base" | "reason">;

/** The schools that a campus may belong to, by stage and code or name. */
class MainSchools {
  private readonly byKey = new Map<string, number>();

  constructor(parts: readonly Candidate[]) {
    for (const { index, name, code, stage, base, reason } of parts) {
      if (base === null || reason === "mergedCampus") continue;
      if (code !== null) this.add(`${String(stage)} code ${code}`, index);
      this.add(`${String(stage)} name ${nameStem(name)}`, index);
    }
  }

  private add(key: string, index: number): void {
    if (!this.byKey.has(key)) this.byKey.set(key, index);
  }

  /** By the same code, or by the longest beginning of its name that is a school's: 第六小学（东校区） by 第六小学. */
  find({ name, code, stage }: Candidate): number | null {
    const coded = this.byKey.get(`${String(stage)} code ${String(code)}`);
    if (coded !== undefined) return coded;
    const stem = nameStem(name);
    for (let length = stem.length - 1; length >= SHORTEST_NAME; length -= 1) {
      const named = this.byKey.get(`${String(stage)} name ${stem.slice(0, length)}`);
      if (named !== undefined) return named;
    }
    return null;
  }
}

/**
 * Which school each campus belongs to that is no school of its own (是否计校数 否). Statistics exports list such campuses
 * on rows of their own, and every public program over them adds their figures to the main school before anything is
 * computed.
 *
 * @returns index of the campus → index of the main school of the same stage; a campus whose school is not found is left out
 */
export function mainSchools(parts: readonly Candidate[]): ReadonlyMap<number, number> {
  const campuses = parts.filter(({ reason, base }) => reason === "mergedCampus" && base !== null);
  if (campuses.length === 0) return new Map();
  const mains = new MainSchools(parts);
  return new Map(
    campuses.flatMap((campus) => {
      const main = mains.find(campus);
      return main === null ? [] : [[campus.index, main] as const];
    }),
  );
}
