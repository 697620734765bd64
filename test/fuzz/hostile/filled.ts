import { requireInvariants } from "../../../src/build/fuzz/invariants";
import { HOSTILE_WORKBOOKS } from "../../../src/build/fuzz/hostile";

// Nothing here is timed, since a busy machine would break it: the limit of jest is for what hangs. What each file costs
// is measured by `npm run bench -- hostile`.
const HANGS = 180_000;

/**
 * Holds the program to its invariants over those of a group of hostile workbooks that can be filled; that the others are
 * refused is seen through the built program, in `test/built/hostile`. Each group has a file of tests of its own, so that the
 * groups run beside each other.
 */
export function itFillsWithoutHarm(group: keyof typeof HOSTILE_WORKBOOKS): void {
  it.each(HOSTILE_WORKBOOKS[group].filter(({ ending }) => ending === "filled"))(
    "$name is filled without harm",
    async ({ make }) => {
      expect((await requireInvariants(make())).kind).toBe("filled");
    },
    HANGS,
  );
}
