import type { Stage, Standard } from "../standards";
import { nameKey } from "./names";
import type { SchoolRow } from "./schoolRow";
import { runTypeOf, splitShares, stagePupils } from "./split";
import { decideStage, stageOfCell, stageOfName, stageOfRunType, type StageWord } from "./stage";
import type { PlainRow } from "./tables";
import type { RecordIssue, StageEvidence, StageShare } from "./types";

/** One row of 学校基础数据 for one stage. An undivided row yields one for each stage that it is split into. */
export interface BasePart {
  readonly row: SchoolRow;
  readonly stage: Stage | null;
  readonly split: StageShare | null;
}

export interface BaseReading {
  readonly parts: readonly BasePart[];
  readonly issues: readonly RecordIssue[];
}

/** Makes two rows of 学校基础数据 the same school and stage, as far as a repeated sheet is concerned; null without a name. */
export function baseKey({ row }: PlainRow): string | null {
  if (row.name === "") return null;
  const stage = row.text("stage") ?? row.text("run_type") ?? "";
  return `${row.text("school_code") ?? nameKey(row.name)}|${String(stageOfCell(stage) ?? stageOfRunType(stage))}`;
}

/** A single row with pupils of both stages, or one of 完全中学 with its 高中 pupils, is split by the rule. */
function split(row: SchoolRow, word: StageWord | null, standard: Standard): readonly BasePart[] | null {
  const runType = runTypeOf(row.text("run_type"));
  if (runType === null) return null;
  const pupils = stagePupils(row);
  const bothStages = (word === "several" || word === null) && pupils.primary > 0 && pupils.junior > 0;
  const withSenior = runType === "completeSecondary" && pupils.junior > 0 && pupils.senior > 0;
  if (!bothStages && !withSenior) return null;
  const shares = splitShares(runType, pupils, standard.split);
  return [...shares].map(([stage, share]) => ({ row, stage, split: share }));
}

function evidenceFor(plain: PlainRow, word: StageWord | null): StageEvidence[] {
  const evidence: StageEvidence[] = [];
  if (word === "primary" || word === "junior") evidence.push({ from: "cell", stage: word });
  if (plain.headingStage !== null) evidence.push({ from: "heading", stage: plain.headingStage });
  if (word === null && plain.block !== null) {
    evidence.push({ from: "numbering", stage: plain.block === 0 ? "primary" : "junior" });
  }
  const named = word === null ? stageOfName(plain.row.name) : null;
  if (named !== null) evidence.push({ from: "name", stage: named });
  return evidence;
}

/**
 * The schools of 学校基础数据 by stage.
 *
 * The column 学段 decides; where it is blank 办学类型, a heading, the numbering and at last the name.
 */
export function readBase(rows: Iterable<PlainRow>, standard: Standard): BaseReading {
  const parts: BasePart[] = [];
  const issues: RecordIssue[] = [];
  for (const plain of rows) {
    const { row } = plain;
    const word = stageOfCell(row.text("stage")) ?? stageOfRunType(row.text("run_type"));
    const taken = split(row, word, standard);
    if (taken !== null) {
      parts.push(...taken);
      continue;
    }
    const evidence = evidenceFor(plain, word);
    const { stage, conflict } = decideStage(evidence);
    const own = row.at(stage);
    if (conflict !== null) issues.push({ kind: "stageConflict", row: own, evidence: conflict });
    else if (stage === null && word !== "beyond") issues.push({ kind: "stageUnknown", row: own });
    parts.push({ row: own, stage, split: null });
  }
  return { parts, issues };
}
