import type { AssessedFinding, Explanation, Wishes } from "../../assessment";

/** What the user said of findings that is not in the workbook yet. */
export type Unwritten = Pick<Wishes, "explanations" | "typed">;

export const NOTHING_UNWRITTEN: Unwritten = { explanations: [], typed: [] };

/** What an explanation is known by. */
export type ExplanationKey = Pick<Explanation, "rule" | "school" | "stage" | "column" | "fingerprint">;

/** The same for the same rule, school, stage, column and values. */
export function keyOf({ rule, school, stage, column, fingerprint }: ExplanationKey): string {
  return JSON.stringify([rule, school, stage, column, fingerprint]);
}

/** What a reason for a finding is known by. */
export function keyOfFinding(finding: AssessedFinding, fingerprint: string = finding.fingerprint): string {
  const { rule, school, stage, column } = finding;
  return keyOf({ rule, school: school ?? "", stage, column: column ?? "", fingerprint });
}

function explanationOf(finding: AssessedFinding, text: string): Explanation {
  const { rule, school, stage, column, fingerprint, message } = finding;
  return { rule, school: school ?? "", stage, column: column ?? "", fingerprint, message, text };
}

/**
 * The wishes once the user gave a reason for some findings; an empty text takes away the one that stands. The last text
 * for a finding counts, and one that was shown there for other values is gone. A text is one line.
 */
export function withTyped(wishes: Wishes, findings: readonly AssessedFinding[], text: string): Wishes {
  const said = new Map((wishes.typed ?? []).map((one) => [keyOf(one), one]));
  for (const finding of findings) {
    said.delete(keyOfFinding(finding, finding.explanation?.fingerprint));
    said.set(keyOfFinding(finding), explanationOf(finding, text.replace(/\s+/gu, " ").trim()));
  }
  return { ...wishes, typed: [...said.values()] };
}

/** The wishes without what stands in the workbook now; what was typed otherwise meanwhile still waits. */
export function withoutSaid(wishes: Wishes, { explanations, typed = [] }: Unwritten): Wishes {
  const texts = new Map(typed.map((one) => [keyOf(one), one.text]));
  return {
    ...wishes,
    explanations: wishes.explanations.filter((one) => !explanations.includes(one)),
    typed: (wishes.typed ?? []).filter((one) => texts.get(keyOf(one)) !== one.text),
  };
}

/** The wishes once more with what a fill that was taken back had written; what was typed since then counts. */
export function unwrittenAgain(wishes: Wishes, { explanations, typed = [] }: Unwritten): Wishes {
  const said = new Map([...typed, ...(wishes.typed ?? [])].map((one) => [keyOf(one), one]));
  return { ...wishes, explanations: [...explanations, ...wishes.explanations], typed: [...said.values()] };
}
