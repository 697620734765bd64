import type { AssessedFinding, FindingExplanation } from "../types";
import type { Explanation } from "./previous";

/** 说明 from wherever they come. */
export interface GivenExplanations {
  /** Those of the sheet 校验结果, and of the file that the workbook was made of. */
  readonly standing: readonly Explanation[];
  /** What the user typed since, one for each rule, school, stage, column and values; an empty text takes one away. */
  readonly typed: readonly Explanation[];
}

interface CarriedOver {
  /** By position of the finding. */
  readonly explained: ReadonlyMap<number, FindingExplanation>;
  readonly former: readonly Explanation[];
}

/** What tells explanations apart. */
type ExplainedValues = Pick<Explanation, "rule" | "school" | "stage" | "column" | "fingerprint">;

/** A finding before its 说明 is looked for. */
export type Explainable = Omit<AssessedFinding, "explanation">;

/** The findings, each with the reason that the user gave for it. */
export function withExplanations(
  findings: readonly Explainable[],
  given: GivenExplanations,
): readonly AssessedFinding[] {
  const { explained } = carryOver(findings, given);
  return findings.map((finding, at) => ({ ...finding, explanation: explained.get(at) ?? null }));
}

/** Reasons whose finding is gone: kept, never lost. */
export function formerExplanations(findings: readonly Explainable[], given: GivenExplanations): readonly Explanation[] {
  return carryOver(findings, given).former;
}

function valuesOf({ rule, school, stage, column, fingerprint }: Explainable): ExplainedValues {
  return { rule, school: school ?? "", stage, column: column ?? "", fingerprint };
}

/** What an explanation belongs to; the fingerprint only says whether it still fits. */
function keyOf({ rule, school, stage, column }: ExplainedValues): string {
  return JSON.stringify([rule, school, stage, column]);
}

function wholeKeyOf(of: ExplainedValues): string {
  return keyOf(of) + of.fingerprint;
}

/**
 * Gives every finding the reason that the user gave for it: the one for its very values, else one for other values, which
 * is stale. What was typed takes the place of what stands in the sheet.
 *
 * Several findings may share rule, school, stage and column; then the values decide. Where these are the same too, reasons
 * of the sheet go to them in order, and a typed one to all of them.
 */
function carryOver(findings: readonly Explainable[], { standing, typed }: GivenExplanations): CarriedOver {
  const of = findings.map(valuesOf);
  const kept = matched(of, standing, (waiting) => waiting.shift());
  const given = matched(of, typed, ([first]) => first);
  const explained = new Map<number, FindingExplanation>();
  const unused = new Set(typed);
  of.forEach(({ fingerprint }, at) => {
    const stood = kept.get(at);
    const said = given.get(at);
    // A reason for other values gives way to one for these.
    const isTyped = said !== undefined && (said.fingerprint === fingerprint || stood?.fingerprint !== fingerprint);
    const taken = isTyped ? said : stood;
    if (isTyped) unused.delete(said);
    if (taken === undefined || (taken.text === "" && stood === undefined)) return;
    const stale = taken.text !== "" && taken.fingerprint !== fingerprint;
    const { text, fingerprint: givenFor } = taken;
    explained.set(at, { text, stale, fingerprint: givenFor, standing: stood?.text ?? "" });
  });
  const used = new Set(kept.values());
  const said = new Set([...unused].map(wholeKeyOf));
  const gone = standing.filter((one) => !used.has(one) && !said.has(wholeKeyOf(one)));
  return { explained, former: [...gone, ...[...unused].filter(({ text }) => text !== "")] };
}

/**
 * The explanation of each finding: first the ones for its very values, then what is left for the others of its key.
 *
 * @param take one of those that wait for the same values, which are not empty
 */
function matched(
  findings: readonly ExplainedValues[],
  explanations: readonly Explanation[],
  take: (waiting: Explanation[]) => Explanation | undefined,
): ReadonlyMap<number, Explanation> {
  const taken = new Map<number, Explanation>();
  if (explanations.length === 0) return taken;
  const exact = grouped(explanations, wholeKeyOf);
  findings.forEach((finding, at) => {
    const waiting = exact.get(wholeKeyOf(finding)) ?? [];
    const own = waiting.length === 0 ? undefined : take(waiting);
    if (own !== undefined) taken.set(at, own);
  });
  const used = new Set(taken.values());
  const left = grouped(
    explanations.filter((one) => !used.has(one)),
    keyOf,
  );
  if (left.size === 0) return taken;
  findings.forEach((finding, at) => {
    const own = taken.has(at) ? undefined : left.get(keyOf(finding))?.shift();
    if (own !== undefined) taken.set(at, own);
  });
  return taken;
}

function grouped(
  explanations: readonly Explanation[],
  keyed: (of: ExplainedValues) => string,
): Map<string, Explanation[]> {
  const groups = new Map<string, Explanation[]>();
  for (const one of explanations) {
    const key = keyed(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}
