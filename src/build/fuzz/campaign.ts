import { makeCase, type Form } from "./case";
import { requireInvariants } from "./invariants";

/** Longest that one file may take, in milliseconds; a whole run of read, check, fill, and again. */
const SLOW = 5_000;

/** A case that broke an invariant, with all that is needed to see it again. */
export interface Failure {
  readonly seed: number;
  readonly number: number;
  readonly what: string;
  readonly problem: string;
}

/** What became of a case. */
export interface Outcome {
  /** `filled`, or the code it was refused with, or `failed`. */
  readonly ending: string;
  readonly milliseconds: number;
  readonly failure: Failure | null;
}

/** Makes one case and holds the program to its invariants. */
export async function runCase(seed: number, number: number, forms: readonly Form[]): Promise<Outcome> {
  const { what, bytes } = makeCase(seed, number, forms);
  const start = performance.now();
  const failed = (problem: string): Failure => ({ seed, number, what, problem });
  try {
    const ending = await requireInvariants(bytes);
    const milliseconds = performance.now() - start;
    const failure = milliseconds > SLOW ? failed(`took ${milliseconds.toFixed(0)} ms`) : null;
    return { ending: ending.kind === "filled" ? "filled" : ending.code, milliseconds, failure };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return { ending: "failed", milliseconds: performance.now() - start, failure: failed(problem) };
  }
}
