import { HOSTILE, HOSTILE_WORKBOOKS } from "../../src/build/fuzz/hostile";
import { requireInvariants } from "../../src/build/fuzz/invariants";

// Nothing here is timed, since a busy machine would break it: the limit of jest is for what hangs. What each file costs
// is measured by `npm run bench -- hostile`.
const HANGS = 60_000;

describe("a hostile workbook", () => {
  it.each(HOSTILE_WORKBOOKS)(
    "$name: $ending, and if filled without harm",
    async ({ ending, make }) => {
      expect((await requireInvariants(make())).kind).toBe(ending);
    },
    HANGS,
  );
});

it("knows no two hostile files of one name", () => {
  const names = HOSTILE.map(({ name }) => name);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
