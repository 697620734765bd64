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

/** Most schools have one stage: they share its set. */
const ONE_STAGE: Readonly<Record<Stage, ReadonlySet<Stage>>> = {
  primary: new Set<Stage>(["primary"]),
  junior: new Set<Stage>(["junior"]),
};

/** A school with a single part and no campus, as most are; its figures are told anew each time, since there are many. */
class PlainSchool implements WholeSchool {
  constructor(
    private readonly base: SchoolRow,
    private readonly part: SchoolPart,
    private readonly stage: Stage,
  ) {}

  get name(): string {
    return this.part.name;
  }

  get stages(): ReadonlySet<Stage> {
    return ONE_STAGE[this.stage];
  }

  get rows(): readonly SchoolRow[] {
    return [this.base];
  }

  get pupils(): number | null {
    const type = runTypeOf(this.base.text("run_type"));
    return pupilsOf([this.part], type === "twelveYear" || type === "completeSecondary");
  }

  get continuous(): boolean {
    const type = runTypeOf(this.base.text("run_type"));
    return type === "nineYear" || type === "twelveYear";
  }
}

function schoolOf(parts: readonly SchoolPart[]): WholeSchool {
  const [first] = parts;
  const isPlain = parts.length === 1 && first?.campuses.length === 0;
  if (!isPlain || first.base === null || first.stage === null) return wholeSchool(parts, first?.name ?? "");
  return new PlainSchool(first.base, first, first.stage);
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
  const several = withSeveralParts(parts);
  const groups = new Map<string, SchoolPart[]>();
  const order: (SchoolPart | SchoolPart[])[] = [];
  for (const part of parts) {
    if (part.mergedInto !== null) continue;
    const known = groups.get(part.school);
    if (known !== undefined) known.push(part);
    else if (!several(part.school)) order.push(part);
    else {
      const group = [part];
      groups.set(part.school, group);
      order.push(group);
    }
  }
  return order.map((own) => schoolOf(Array.isArray(own) ? own : [own]));
}

/**
 * A test for the keys that several parts may share, by a hash of each: it may take one too many for such a key, but none
 * too few. A map of 300,000 keys would take more than the schools themselves.
 */
function withSeveralParts(parts: readonly SchoolPart[]): (school: string) => boolean {
  const hashes = Uint32Array.from(parts, ({ school }) => hashOf(school)).sort();
  const repeated = new Set(hashes.filter((hash, at) => hash === hashes[at - 1]));
  return (school) => repeated.has(hashOf(school));
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
