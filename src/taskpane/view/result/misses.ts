import type { AssessedSchool } from "../../../assessment";
import type { Stage } from "../../../standards";

/** A requirement that a school misses, or whose figure it lacks. */
export interface Miss {
  readonly id: string;
  /** Unrounded; null where the form has too little data. */
  readonly value: number | null;
  readonly required: number;
  /** Whether one indicator of a school may stand as low; null where that is open. */
  readonly reachesFloor: boolean | null;
}

/** A counted school that misses requirements. */
export interface MissingSchool {
  readonly school: AssessedSchool;
  readonly stage: Stage;
  readonly misses: readonly Miss[];
}

function missesOf({ indicators }: AssessedSchool): Miss[] {
  return Object.entries(indicators).flatMap(([id, { value, required, met, reachesFloor }]) =>
    required === null || met === true ? [] : [{ id, value, required, reachesFloor }],
  );
}

/** Lower is worse: failing before open before met, then more misses, then the one furthest from its requirement. */
function badness({ school: { met }, misses }: MissingSchool): readonly [number, number, number] {
  const failing = met === false ? 0 : met === null ? 1 : 2;
  const known = misses.map(({ value, required }) => (value === null ? 1 : value / required));
  return [failing, -misses.length, Math.min(...known)];
}

/**
 * The counted schools that miss a requirement, the worst first.
 *
 * @returns none under a standard that demands nothing of a single school
 */
export function missingSchools(schools: readonly AssessedSchool[]): readonly MissingSchool[] {
  const missing = schools.flatMap((school) => {
    const { counted, stage } = school;
    const misses = counted && stage !== null ? missesOf(school) : [];
    return stage === null || misses.length === 0 ? [] : [{ school, stage, misses }];
  });
  return missing
    .map((each) => ({ each, rank: badness(each) }))
    .sort(({ rank: one }, { rank: other }) => one[0] - other[0] || one[1] - other[1] || one[2] - other[2])
    .map(({ each }) => each);
}
