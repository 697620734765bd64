import { requireInvariants } from "../../../src/build/fuzz/invariants";
import { HOSTILE_WORKBOOKS } from "../../../src/build/fuzz/hostile";

// Nothing here is timed, since a busy machine would break it: the limit of jest is for what hangs. What each file costs
// is measured by `npm run bench -- hostile`.
const HANGS = 180_000;

/**
 * Holds the program to its invariants over one group of hostile workbooks. Each group has a file of tests of its own, so
 * that the groups run beside each other.
 */
export function itEndsAsSaid(group: keyof typeof HOSTILE_WORKBOOKS): void {
  it.each(HOSTILE_WORKBOOKS[group])(
    "$name: $ending, and if filled without harm",
    async ({ ending, make }) => {
      expect((await requireInvariants(make())).kind).toBe(ending);
    },
    HANGS,
  );
}
