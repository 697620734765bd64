import type { Stage, Standard } from "../standards";
import type { BasePart } from "./base";
import { ByKey } from "./byKey";
import { mainSchools } from "./campuses";
import { isTeachingPoint, whyNotCounted } from "./counting";
import { nameKey, nameStem } from "./names";
import type { SchoolRow } from "./schoolRow";
import type { SchoolPart } from "./types";

/** Rows of 表Ⅱ-2 waiting for their school of 学校基础数据, by stage and name. */
class WaitingRows {
  /** Positions of the rows. */
  private readonly byStage = new Map<Stage | null, ByKey<number>>();
  private readonly taken: Uint8Array;

  constructor(private readonly rows: readonly SchoolRow[]) {
    this.taken = new Uint8Array(rows.length);
    rows.forEach(({ name, stage }, at) => {
      const byName = this.byStage.get(stage) ?? new ByKey<number>();
      this.byStage.set(stage, byName);
      for (const key of keysOf(name)) byName.add(key, at);
    });
  }

  /** The first row of that school and stage that nobody took yet. */
  take({ row: { name }, stage }: BasePart): SchoolRow | null {
    for (const key of keysOf(name)) {
      const at = this.byStage
        .get(stage)
        ?.all(key)
        .find((candidate) => this.taken[candidate] === 0);
      if (at === undefined) continue;
      this.taken[at] = 1;
      return this.rows[at] ?? null;
    }
    return null;
  }

  /** The rows that nobody took. */
  get left(): readonly SchoolRow[] {
    return this.rows.filter((_, at) => this.taken[at] === 0);
  }
}

/** A school may be named with or without its stage, 阳光学校 or 阳光学校（小学部）. */
function keysOf(name: string): readonly string[] {
  const key = nameKey(name);
  const stem = nameStem(name);
  return key === stem ? [key] : [key, stem];
}

/** A part before it is known whose campus it is, or which campuses it has. */
type Joined = {
  -readonly [Key in keyof SchoolPart]: SchoolPart[Key];
};

/** Most schools have none: they share one list. */
const NO_CAMPUSES: readonly SchoolRow[] = [];

/** Pupils of a part: of its share where it was split, else as typed, in 学校基础数据 before 表Ⅱ-2; campuses included. */
export function enrolmentOf(part: Pick<SchoolPart, "base" | "form" | "split" | "campuses">): number | null {
  if (part.split !== null) return part.split.enrolment;
  const own = part.base?.number("stu") ?? null;
  if (own === null) return part.form?.number("stu") ?? null;
  return part.campuses.reduce<number | null>((sum, campus) => addKnown(sum, campus.number("stu")), own);
}

/** A sum is known only where both figures are. */
function addKnown(sum: number | null, figure: number | null): number | null {
  return sum === null || figure === null ? null : sum + figure;
}

function join(index: number, base: BasePart | null, form: SchoolRow | null, standard: Standard): Joined | null {
  const best = base?.row ?? form;
  if (best === null) return null;
  const code = best.text("school_code");
  const point = isTeachingPoint(best) || (form !== null && isTeachingPoint(form));
  // Spelt out, without a spread, all parts get one shape; else the engine keeps a shape for each of them.
  const part: Joined = {
    index,
    name: best.name,
    code,
    school: code ?? nameStem(best.name),
    stage: base === null ? best.stage : base.stage,
    base: base?.row ?? null,
    form,
    campuses: NO_CAMPUSES,
    split: base?.split ?? null,
    counted: true,
    reason: null,
    mergedInto: null,
  };
  part.reason = whyNotCounted(best, enrolmentOf(part), point, standard.scope);
  part.counted = part.reason === null;
  return part;
}

/** Joins the two tables: every school of 学校基础数据 with its row of 表Ⅱ-2, then the rows that only 表Ⅱ-2 has. */
export function joinParts(base: readonly BasePart[], form: readonly SchoolRow[], standard: Standard): SchoolPart[] {
  const waiting = new WaitingRows(form);
  const parts: Joined[] = [];
  const add = (own: BasePart | null, row: SchoolRow | null): void => {
    const part = join(parts.length, own, row, standard);
    if (part !== null) parts.push(part);
  };
  for (const own of base) add(own, waiting.take(own));
  for (const row of waiting.left) add(null, row);
  return withCampuses(parts);
}

/** Adds every campus that is no school of its own to its main school. */
function withCampuses(parts: Joined[]): SchoolPart[] {
  const mains = mainSchools(parts);
  const campuses = new Map<number, SchoolRow[]>();
  for (const [campus, main] of mains) {
    const row = parts[campus]?.base;
    // A campus row without pupils has nothing to add: the main school's own row holds it all.
    if (typeof row?.number("stu") !== "number") continue;
    campuses.set(main, [...(campuses.get(main) ?? []), row]);
  }
  for (const part of parts) {
    part.campuses = campuses.get(part.index) ?? NO_CAMPUSES;
    part.mergedInto = mains.get(part.index) ?? null;
  }
  return parts;
}
