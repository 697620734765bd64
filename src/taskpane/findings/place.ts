import type { AssessedFinding } from "../../assessment";

/** Where the user is in the list, by the numbers of the findings. */
export interface ListPlace {
  /** The findings that are numbered. */
  readonly of: readonly AssessedFinding[];
  /** The one that the Tab key goes to; null for the first. */
  readonly current: number | null;
  /** The one whose details are shown. */
  readonly opened: number | null;
}

/** The top of a list, everything closed. */
export function topOf(findings: readonly AssessedFinding[]): ListPlace {
  return { of: findings, current: null, opened: null };
}

/** Findings after one that is gone among which the next one that is still there is looked for. */
const NEAR = 50;

function isOfSame(one: AssessedFinding, { rule, school, stage, column }: AssessedFinding): boolean {
  return one.rule === rule && one.school === school && one.stage === stage && one.column === column;
}

/**
 * Number of a finding in another list: the one of the same rule, school, stage, column and values, before others in the
 * same cell. One whose values are others now is the same as long as nothing else is of that rule, school, stage and column.
 */
function numberIn(findings: readonly AssessedFinding[], finding: AssessedFinding): number | null {
  const alike: number[] = [];
  findings.forEach((one, at) => {
    if (isOfSame(one, finding)) alike.push(at);
  });
  const equal = alike.filter((at) => findings[at]?.fingerprint === finding.fingerprint);
  const inCell = equal.find((at) => findings[at]?.cell === finding.cell && findings[at].sheet === finding.sheet);
  return inCell ?? equal[0] ?? (alike.length === 1 ? alike[0] : null) ?? null;
}

/**
 * The same place among the findings of another check. Details of a finding that is gone close; where the finding was at
 * which the user was, he is at the next one that is still there, so that he goes on and does not begin anew.
 */
export function carriedPlace({ of, current, opened }: ListPlace, findings: readonly AssessedFinding[]): ListPlace {
  const open = opened === null ? undefined : of[opened];
  const near = current === null ? [] : of.slice(current, current + NEAR + 1);
  let next: number | null = null;
  for (const finding of near) {
    next = numberIn(findings, finding);
    if (next !== null) break;
  }
  return { of: findings, current: next, opened: open === undefined ? null : numberIn(findings, open) };
}
