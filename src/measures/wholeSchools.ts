import { enrolmentOf, runTypeOf, type SchoolPart, type SchoolRow } from "../records";
import type { Stage } from "../standards";

/** A school with both its stages and its campuses: what rooms, size and money are judged for. */
export interface WholeSchool {
  readonly name: string;
  readonly stages: ReadonlySet<Stage>;
  /** Every row of 学校基础数据 that tells of it, each once. */
  readonly rows: readonly SchoolRow[];
  /** Pupils of compulsory education; null where a part's are not known. */
  readonly pupils: number | null;
  /** 一贯制: both stages of compulsory education under one roof. */
  readonly continuous: boolean;
}

function rowsOf(parts: readonly SchoolPart[]): SchoolRow[] {
  const rows: SchoolRow[] = [];
  const known = new Map<SchoolRow["table"], Set<number>>();
  for (const { base, campuses } of parts) {
    if (base === null) continue;
    for (const row of [base, ...campuses]) {
      const seen = known.get(row.table) ?? new Set<number>();
      known.set(row.table, seen);
      // The parts of an undivided school share its row.
      if (!seen.has(row.row)) rows.push(row);
      seen.add(row.row);
    }
  }
  return rows;
}

/** Pupils of all parts together; null where those of one are not known. */
function pupilsOf(parts: readonly SchoolPart[], mayHoldSenior: boolean): number | null {
  let sum = 0;
  for (const part of parts) {
    // An undivided row whose stage is open holds the 高中 pupils too.
    const own = part.stage === null && mayHoldSenior ? null : enrolmentOf(part);
    if (own === null) return null;
    sum += own;
  }
  return sum;
}

function wholeSchool(parts: readonly SchoolPart[], name: string): WholeSchool {
  const rows = rowsOf(parts);
  const stages = new Set<Stage>();
  for (const { stage } of parts) if (stage !== null) stages.add(stage);
  const types = new Set(rows.map((row) => runTypeOf(row.text("run_type"))));
  const pupils = pupilsOf(parts, types.has("twelveYear") || types.has("completeSecondary"));
  const continuous = stages.size > 1 || types.has("nineYear") || types.has("twelveYear");
  return { name, stages, rows, pupils, continuous };
}

/**
 * The parts of schools put together again, in the order of their first part.
 *
 * @param parts which parts; a campus that is merged into its main school comes with that one
 */
export function wholeSchools(parts: readonly SchoolPart[]): readonly WholeSchool[] {
  const bySchool = new Map<string, SchoolPart[]>();
  for (const part of parts) {
    if (part.mergedInto !== null) continue;
    const known = bySchool.get(part.school);
    if (known === undefined) bySchool.set(part.school, [part]);
    else known.push(part);
  }
  return [...bySchool.values()].map((own) => wholeSchool(own, own[0]?.name ?? ""));
}
