import type { AssessedFinding } from "../types";
import type { Explanation } from "./previous";

/** What an explanation belongs to; the fingerprint only says whether it still fits. */
function keyOf(of: Pick<Explanation, "rule" | "school" | "stage" | "column">): string {
  return JSON.stringify([of.rule, of.school, of.stage, of.column]);
}

export interface Explained {
  readonly text: string;
  /** The values are no longer those that the reason was given for. */
  readonly stale: boolean;
  readonly fingerprint: string;
}

export interface CarriedOver {
  /** By position of the finding. */
  readonly explained: ReadonlyMap<number, Explained>;
  /** Reasons whose finding is gone: kept, never lost. */
  readonly former: readonly Explanation[];
}

/** Gives every finding the reason that the user typed for it in an earlier run. */
export function carryOver(findings: readonly AssessedFinding[], previous: readonly Explanation[]): CarriedOver {
  const waiting = new Map<string, Explanation[]>();
  for (const explanation of previous) {
    const key = keyOf(explanation);
    waiting.set(key, [...(waiting.get(key) ?? []), explanation]);
  }
  const explained = new Map<number, Explained>();
  findings.forEach((finding, at) => {
    const { rule, stage } = finding;
    const candidates = waiting.get(keyOf({ rule, stage, school: finding.school ?? "", column: finding.column ?? "" }));
    if (candidates === undefined || candidates.length === 0) return;
    // Several findings may share a key; the one with the same values is the one that was explained.
    const same = candidates.findIndex((candidate) => candidate.fingerprint === finding.fingerprint);
    const [taken] = candidates.splice(Math.max(same, 0), 1);
    if (taken === undefined) return;
    const stale = taken.fingerprint !== finding.fingerprint;
    explained.set(at, { text: taken.text, stale, fingerprint: taken.fingerprint });
  });
  return { explained, former: [...waiting.values()].flat() };
}
