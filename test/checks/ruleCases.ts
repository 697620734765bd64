import type { Fault } from "./faults";

/** One rule in the four situations that it must tell apart. */
export interface RuleCases {
  readonly rule: string;
  /** Assessed, and nothing is wrong. */
  readonly pass: Fault;
  /** The fault that the rule is for. */
  readonly fail: Fault;
  /** The last thing that is still right. */
  readonly boundary: Fault;
  /** What it reads is not there. */
  readonly notAssessable: Fault;
}
