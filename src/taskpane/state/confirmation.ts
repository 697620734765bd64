import type { Assessment, ClaimedConcession } from "../../assessment";

/** What a claim is known by: a new check with the same claims needs no new yes, another school, concession or cell does. */
export function claimKey({ id, school, stage, sheet, cell }: ClaimedConcession): string {
  return JSON.stringify([id, school, stage, sheet, cell]);
}

/**
 * The claims of an assessment that the user has yet to confirm; while there is one, no verdict is shown, nothing is written
 * into the workbook and nothing is exported.
 */
export function unconfirmedOf(
  { concessions }: Pick<Assessment, "concessions">,
  confirmed: ReadonlySet<string>,
): readonly ClaimedConcession[] {
  return concessions.filter((claim) => !confirmed.has(claimKey(claim)));
}
