import type { Stage } from "../standards";
import type { BasePart } from "./base";
import { ByKey } from "./byKey";
import { nameKey, nameStem } from "./names";
import type { SchoolRow } from "./schoolRow";
import { decideStage, stageOfCell, stageOfName } from "./stage";
import type { PlainRow } from "./tables";
import type { RecordIssue, StageEvidence } from "./types";

/** Schools of 学校基础数据 by the two keys under which a row of 表Ⅱ-2 may name them. */
export class SchoolIndex {
  private readonly byName = new ByKey<BasePart>();

  constructor(parts: readonly BasePart[]) {
    for (const part of parts) {
      const key = nameKey(part.row.name);
      this.byName.add(key, part);
      const stem = nameStem(part.row.name);
      if (stem !== key) this.byName.add(stem, part);
    }
  }

  /** The parts that a name may mean: by the full name, else by the name without its stage. */
  find(name: string): readonly BasePart[] {
    const full = this.byName.all(nameKey(name));
    return full.length > 0 ? full : this.byName.all(nameStem(name));
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
export function readForm(rows: Iterable<PlainRow>, schools: SchoolIndex): FormReading {
  const issues: RecordIssue[] = [];
  const read: SchoolRow[] = [];
  for (const plain of rows) {
    const evidence = evidenceFor(plain, schools);
    const { stage, conflict } = decideStage(evidence);
    const row = plain.row.at(stage);
    if (conflict !== null) issues.push({ kind: "stageConflict", row, evidence: conflict });
    else if (stage === null) issues.push({ kind: "stageUnknown", row });
    read.push(row);
  }
  return { rows: read, issues };
}
