import type { Stage } from "../standards";
import type { BasePart } from "./base";
import { nameKey, nameStem } from "./names";
import type { SchoolRow } from "./schoolRow";
import { decideStage, stageOfCell, stageOfName } from "./stage";
import type { PlainRow } from "./tables";
import type { RecordIssue, StageEvidence } from "./types";

/** Schools of 学校基础数据 by the two keys under which a row of 表Ⅱ-2 may name them. */
export class SchoolIndex {
  private readonly byName = new Map<string, BasePart[]>();

  constructor(parts: readonly BasePart[]) {
    for (const part of parts) {
      const key = nameKey(part.row.name);
      this.add(key, part);
      if (nameStem(part.row.name) !== key) this.add(nameStem(part.row.name), part);
    }
  }

  private add(key: string, part: BasePart): void {
    const known = this.byName.get(key);
    if (known === undefined) this.byName.set(key, [part]);
    else known.push(part);
  }

  /** The parts that a name may mean: by the full name, else by the name without its stage. */
  find(name: string): readonly BasePart[] {
    return this.byName.get(nameKey(name)) ?? this.byName.get(nameStem(name)) ?? [];
  }
}

export interface FormReading {
  readonly rows: readonly SchoolRow[];
  readonly issues: readonly RecordIssue[];
}

/** The only stage in which 学校基础数据 knows the school; null where it knows several or none. */
function onlyStage(known: readonly BasePart[]): Stage | null {
  const stages = new Set(known.map((part) => part.stage));
  const [only] = stages;
  return stages.size === 1 && only !== undefined ? only : null;
}

function evidenceFor({ row, headingStage, block }: PlainRow, schools: SchoolIndex): StageEvidence[] {
  const evidence: StageEvidence[] = [];
  const cell = stageOfCell(row.text("stage"));
  if (cell === "primary" || cell === "junior") evidence.push({ from: "cell", stage: cell });
  if (headingStage !== null) evidence.push({ from: "heading", stage: headingStage });
  const known = schools.find(row.name);
  const matched = onlyStage(known);
  if (matched !== null) evidence.push({ from: "schools", stage: matched });
  if (block !== null) evidence.push({ from: "numbering", stage: block === 0 ? "primary" : "junior" });
  // A name that 学校基础数据 knows is only a name: 红星小学 may well have a 初中部.
  const named = known.length === 0 ? stageOfName(row.name) : null;
  if (named !== null) evidence.push({ from: "name", stage: named });
  return evidence;
}

/**
 * The rows of 表Ⅱ-2 with their stage: a 学段 cell or heading; else the only match in 学校基础数据; else the restart of the
 * numbering (first block 小学); else the name. Evidence that disagrees leaves the stage open.
 */
export function readForm(rows: readonly PlainRow[], schools: SchoolIndex): FormReading {
  const issues: RecordIssue[] = [];
  const read = rows.map((plain) => {
    const evidence = evidenceFor(plain, schools);
    const { stage, conflict } = decideStage(evidence);
    const row = plain.row.at(stage);
    if (conflict !== null) issues.push({ kind: "stageConflict", row, evidence: conflict });
    else if (stage === null) issues.push({ kind: "stageUnknown", row });
    return row;
  });
  return { rows: read, issues };
}
