import type { Assessment, ClaimedConcession } from "../../assessment";

/** What a claim is known by: a new check with the same claims needs no new yes, another school, concession or cell does. */
export function claimKey({ id, school, stage, sheet, cell }: ClaimedConcession): string {
  return JSON.stringify([id, school, stage, sheet, cell]);
}

/** The claims of an assessment that the user has yet to confirm; while there is one, nothing is judged or filled. */
export function unconfirmedOf(
  { concessions }: Pick<Assessment, "concessions">,
  confirmed: ReadonlySet<string>,
): readonly ClaimedConcession[] {
  return concessions.filter((claim) => !confirmed.has(claimKey(claim)));
}
