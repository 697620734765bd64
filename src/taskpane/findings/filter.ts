import type { Arrangement } from "./arrangement";
import type { Numbered } from "./groups";
import { holdsAll, searchTerms } from "./search";

type Filter = Omit<Arrangement, "grouping">;

/** True where some findings may be left out. */
export function isFiltering({ search, severity, stage, unexplained }: Filter): boolean {
  return searchTerms(search).length > 0 || severity !== "all" || stage !== "all" || unexplained;
}

/** What a filter has to know of the findings beyond themselves. */
export interface Filtered {
  /** What a finding can be found by, by its number; asked only where something is looked for. */
  readonly textOf: (at: number) => string;
  /** Whether a 经验校验 still waits for a reason. */
  readonly needsReason: (numbered: Numbered) => boolean;
}

/** The findings that a filter lets through, in the same order. */
export function filtered(
  findings: readonly Numbered[],
  { search, severity, stage, unexplained }: Filter,
  { textOf, needsReason }: Filtered,
): readonly Numbered[] {
  const terms = searchTerms(search);
  return findings.filter((numbered) => {
    const { at, finding } = numbered;
    if (severity !== "all" && finding.severity !== severity) return false;
    if (stage !== "all" && (finding.stage ?? "none") !== stage) return false;
    if (terms.length > 0 && !holdsAll(textOf(at), terms)) return false;
    return !unexplained || needsReason(numbered);
  });
}
