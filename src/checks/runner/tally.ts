import { findingOf } from "../blame";
import { TooManyFindingsError } from "../errors";
import type { Blame, Finding, Rule } from "../types";

/** A rule on duty, with whether it found anything to look at. */
export interface Watch<Kind extends Rule> {
  readonly rule: Kind;
  assessed: boolean;
}

export function watch<Kind extends Rule>(rule: Kind): Watch<Kind> {
  return { rule, assessed: false };
}

/** Findings of one workbook; 校验结果 lists them all, and a sheet has about a million rows. */
const MOST_FINDINGS = 500_000;

/** Collects findings while the rules run. */
export class Tally {
  readonly findings: Finding[] = [];

  constructor(private readonly most = MOST_FINDINGS) {}

  /** @throws TooManyFindingsError */
  blame(rule: Rule, blame: Blame): void {
    if (this.findings.length === this.most) throw new TooManyFindingsError(this.most);
    this.findings.push(findingOf(rule, blame));
  }
}
