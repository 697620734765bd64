import type { Assessment, FillPlan } from "../../assessment";

/** Everything of a plan that grows with the number of schools. */
interface PlanLists
  extends
    Pick<Assessment, "findings" | "schools" | "notCounted" | "concessions" | "edits" | "skipped">,
    Pick<FillPlan, "writes" | "cleanings" | "cleaned"> {
  readonly rows: FillPlan["report"]["rows"];
}

/** Some entries of one of the lists of a plan: small enough to be posted without holding up the page that takes it in. */
export type PlanPiece = Partial<PlanLists>;

/** Entries that one piece carries: what a slow computer takes in within some milliseconds. */
const ENTRIES_A_PIECE = 400;

function* slicesOf<Entry>(list: readonly Entry[]): Generator<readonly Entry[]> {
  for (let first = 0; first < list.length; first += ENTRIES_A_PIECE) yield list.slice(first, first + ENTRIES_A_PIECE);
}

/** The lists of a plan in pieces; `frameOf` is what remains. */
export function* piecesOfPlan({ assessment, writes, cleanings, cleaned, report }: FillPlan): Generator<PlanPiece> {
  for (const findings of slicesOf(assessment.findings)) yield { findings };
  for (const schools of slicesOf(assessment.schools)) yield { schools };
  for (const notCounted of slicesOf(assessment.notCounted)) yield { notCounted };
  for (const concessions of slicesOf(assessment.concessions)) yield { concessions };
  for (const edits of slicesOf(assessment.edits)) yield { edits };
  for (const skipped of slicesOf(assessment.skipped)) yield { skipped };
  for (const slice of slicesOf(writes)) yield { writes: slice };
  for (const slice of slicesOf(cleanings)) yield { cleanings: slice };
  for (const slice of slicesOf(cleaned)) yield { cleaned: slice };
  for (const rows of slicesOf(report.rows)) yield { rows };
}

function withLists(plan: FillPlan, { writes, cleanings, cleaned, rows, ...lists }: PlanLists): FillPlan {
  const report = { ...plan.report, rows };
  return { ...plan, assessment: { ...plan.assessment, ...lists }, writes, cleanings, cleaned, report };
}

/** A plan without what `piecesOfPlan` tells of it. */
export function frameOf(plan: FillPlan): FillPlan {
  return withLists(plan, new PlanPieces().lists);
}

/** Puts the pieces of one plan together again. */
export class PlanPieces {
  readonly lists = {
    findings: new Array<PlanLists["findings"][number]>(),
    schools: new Array<PlanLists["schools"][number]>(),
    notCounted: new Array<PlanLists["notCounted"][number]>(),
    concessions: new Array<PlanLists["concessions"][number]>(),
    edits: new Array<PlanLists["edits"][number]>(),
    skipped: new Array<PlanLists["skipped"][number]>(),
    writes: new Array<PlanLists["writes"][number]>(),
    cleanings: new Array<PlanLists["cleanings"][number]>(),
    cleaned: new Array<PlanLists["cleaned"][number]>(),
    rows: new Array<PlanLists["rows"][number]>(),
  } satisfies PlanLists;

  hear(piece: PlanPiece): void {
    const { lists } = this;
    lists.findings.push(...(piece.findings ?? []));
    lists.schools.push(...(piece.schools ?? []));
    lists.notCounted.push(...(piece.notCounted ?? []));
    lists.concessions.push(...(piece.concessions ?? []));
    lists.edits.push(...(piece.edits ?? []));
    lists.skipped.push(...(piece.skipped ?? []));
    lists.writes.push(...(piece.writes ?? []));
    lists.cleanings.push(...(piece.cleanings ?? []));
    lists.cleaned.push(...(piece.cleaned ?? []));
    lists.rows.push(...(piece.rows ?? []));
  }

  /** @param frame the same plan, as `frameOf` left it */
  whole(frame: FillPlan): FillPlan {
    return withLists(frame, this.lists);
  }
}
