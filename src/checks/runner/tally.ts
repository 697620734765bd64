import { findingOf } from "../blame";
import type { Blame, Finding, Rule } from "../types";

/** A rule on duty, with whether it found anything to look at. */
export interface Watch<Kind extends Rule> {
  readonly rule: Kind;
  assessed: boolean;
}

export function watch<Kind extends Rule>(rule: Kind): Watch<Kind> {
  return { rule, assessed: false };
}

/** Collects findings while the rules run. */
export class Tally {
  readonly findings: Finding[] = [];

  blame(rule: Rule, blame: Blame): void {
    this.findings.push(findingOf(rule, blame));
  }
}
