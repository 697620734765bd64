import type { AssessedFinding } from "../../assessment";
import { keyOf, keyOfFinding, type Unwritten } from "./typed";

/** The reason that is given for a finding at the moment. */
export interface Said {
  readonly text: string;
  /** The values are no longer those that it was given for. */
  readonly stale: boolean;
  readonly isWritten: boolean;
}

/** What is not written yet, to be asked for one finding after the other. */
export interface UnwrittenTexts {
  /** By what an explanation is known by. */
  readonly typed: ReadonlyMap<string, string>;
  /** Keys of what came with the file that the workbook was made of. */
  readonly carried: ReadonlySet<string>;
}

export function unwrittenTexts({ explanations, typed = [] }: Unwritten): UnwrittenTexts {
  return {
    typed: new Map(typed.map((one) => [keyOf(one), one.text])),
    carried: new Set(explanations.map(keyOf)),
  };
}

/** What is said of a finding: as it was typed last, else as it was when the workbook was judged; null for nothing. */
export function saidOf(finding: AssessedFinding, { typed, carried }: UnwrittenTexts): Said | null {
  const { explanation } = finding;
  const own = typed.size === 0 ? undefined : typed.get(keyOfFinding(finding));
  if (own !== undefined) return own === "" ? null : { text: own, stale: false, isWritten: false };
  if (explanation === null || explanation.text === "") return null;
  const { text, stale, fingerprint, standing } = explanation;
  const isWritten = text === standing && !carried.has(keyOfFinding(finding, fingerprint));
  return { text, stale, isWritten };
}

/** True for a 经验校验 that nobody has explained yet, or that was explained for other values. */
export function needsReason(finding: AssessedFinding, unwritten: UnwrittenTexts): boolean {
  return finding.severity === "explain" && (saidOf(finding, unwritten)?.stale ?? true);
}

/** The findings of the same rule of which nothing is said. */
export function othersWithoutReason(
  { rule }: AssessedFinding,
  findings: readonly AssessedFinding[],
  unwritten: UnwrittenTexts,
): readonly AssessedFinding[] {
  return findings.filter(
    (other) => other.rule === rule && other.severity === "explain" && saidOf(other, unwritten) === null,
  );
}

/**
 * How many explanations a fill would write or take away. Taking away one that was never written is nothing.
 *
 * @param findings of the check that is shown
 */
export function unwrittenCount(findings: readonly AssessedFinding[], { typed = [], explanations }: Unwritten): number {
  const removals = typed.filter(({ text }) => text === "");
  if (removals.length === 0) return typed.length + explanations.length;
  const standing = new Set(
    findings
      .filter(({ explanation }) => explanation !== null && explanation.standing !== "")
      .map((finding) => keyOfFinding(finding)),
  );
  const idle = removals.filter((one) => !standing.has(keyOf(one)));
  return typed.length - idle.length + explanations.length;
}
