import type { AssessedFinding } from "../../assessment";
import type { Grouping } from "./arrangement";

/** A finding with its place in the whole list, by which it is known as long as the list is shown. */
export interface Numbered {
  readonly at: number;
  readonly finding: AssessedFinding;
}

export interface FindingGroup {
  /** School, rule, sheet or severity; null for findings without one. */
  readonly of: string | null;
  readonly findings: readonly Numbered[];
}

/** The most serious first, otherwise in the order in which they were found. */
export function bySeverity(findings: readonly Numbered[]): readonly Numbered[] {
  const of = (severity: AssessedFinding["severity"]): readonly Numbered[] =>
    findings.filter(({ finding }) => finding.severity === severity);
  return [...of("mustFix"), ...of("explain")];
}

/**
 * Puts findings together; each is in exactly one group.
 *
 * @param findings most serious first; the groups come in the order of their first ones
 */
export function grouped(findings: readonly Numbered[], grouping: Grouping): readonly FindingGroup[] {
  const groups = new Map<string | null, Numbered[]>();
  for (const numbered of findings) {
    const of = numbered.finding[grouping];
    const group = groups.get(of);
    if (group === undefined) groups.set(of, [numbered]);
    else group.push(numbered);
  }
  return [...groups].map(([of, own]) => ({ of, findings: own }));
}

/** Groups as far as they are drawn. */
export interface DrawnGroup extends FindingGroup {
  /** All of the group, drawn or not. */
  readonly total: number;
}

/** The first so many findings, in their groups. */
export function firstOf(groups: readonly FindingGroup[], count: number): readonly DrawnGroup[] {
  let room = count;
  return groups.flatMap(({ of, findings }) => {
    const drawn = findings.slice(0, Math.max(room, 0));
    room -= findings.length;
    return drawn.length === 0 ? [] : [{ of, findings: drawn, total: findings.length }];
  });
}
