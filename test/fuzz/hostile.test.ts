import { requireInvariants } from "../../src/build/fuzz/invariants";
import { HOSTILE } from "./hostileForms";

/**
 * Microseconds of work that one file may cost: checked, filled, read again and filled again, which is twice what is
 * promised of a fill. Work instead of time, so that a busy machine breaks no test.
 */
const MOST_WORK = 4_000_000;

describe("hostile input", () => {
  it.each(HOSTILE)(
    "$name: refused in words, or filled without harm, and soon",
    async ({ make }) => {
      const bytes = make();
      const start = process.cpuUsage();
      await requireInvariants(bytes);
      expect(process.cpuUsage(start).user).toBeLessThan(MOST_WORK);
    },
    60_000,
  );
});
