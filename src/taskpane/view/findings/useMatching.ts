import { useMemo } from "react";
import type { AssessedFinding } from "../../../assessment";
import type { Arrangement } from "../../findings/arrangement";
import { filtered } from "../../findings/filter";
import { bySeverity, type Numbered } from "../../findings/groups";
import { needsReason, type UnwrittenTexts } from "../../findings/said";
import { searchTexts } from "../../findings/search";
import { useLanguage } from "../parts/language";
import type { OpenFinding } from "./useOpenFinding";

/**
 * The findings that are looked for, most serious first. One that the user is at stays among those that need a reason while
 * he gives it.
 */
export function useMatching(
  findings: readonly AssessedFinding[],
  arrangement: Arrangement,
  unwritten: UnwrittenTexts,
  { current, opened }: OpenFinding,
): readonly Numbered[] {
  const textOf = useSearchTexts(findings);
  const ordered = useMemo(() => bySeverity(findings.map((finding, at) => ({ at, finding }))), [findings]);
  return useMemo(
    () =>
      filtered(ordered, arrangement, {
        textOf,
        needsReason: ({ at, finding }) => at === opened || at === current || needsReason(finding, unwritten),
      }),
    [ordered, arrangement, textOf, unwritten, current, opened],
  );
}

/** What the findings can be found by, made with the first search. */
function useSearchTexts(findings: readonly AssessedFinding[]): (at: number) => string {
  const language = useLanguage();
  return useMemo(() => {
    let texts: readonly string[] | null = null;
    return (at: number): string => (texts ??= searchTexts(findings, language))[at] ?? "";
  }, [findings, language]);
}
