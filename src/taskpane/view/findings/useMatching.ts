import { useEffect, useMemo } from "react";
import type { AssessedFinding } from "../../../assessment";
import type { Arrangement } from "../../findings/arrangement";
import { filtered } from "../../findings/filter";
import { bySeverity, type Numbered } from "../../findings/groups";
import { needsReason, type UnwrittenTexts } from "../../findings/said";
import { SearchTexts } from "../../findings/search";
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

/** Texts that are prepared at a time: what nobody notices. */
const SLICE = 500;
/** Milliseconds between two slices. */
const PAUSE = 20;

/** What the findings can be found by, prepared little by little once they are shown. */
function useSearchTexts(findings: readonly AssessedFinding[]): (at: number) => string {
  const language = useLanguage();
  const texts = useMemo(() => new SearchTexts(findings, language), [findings, language]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const prepareLater = (from: number): void => {
      timer = setTimeout(() => {
        const next = texts.prepare(from, SLICE);
        if (next !== null) prepareLater(next);
      }, PAUSE);
    };
    prepareLater(0);
    return () => {
      clearTimeout(timer);
    };
  }, [texts]);
  return texts.at;
}
