import { TooManyFindingsError } from "../errors";
import { RULES } from "../rules";
import type { Blame } from "../types";
import { Tally } from "./tally";

const BLAME: Blame = {
  school: null,
  stage: null,
  column: null,
  value: null,
  expected: null,
  location: null,
  evidence: [],
  parameters: {},
};

describe("the tally", () => {
  it("stops where the list would be longer than anybody could read", () => {
    const tally = new Tally(2);
    const blame = (): void => {
      for (const rule of RULES.slice(0, 1)) tally.blame(rule, BLAME);
    };
    blame();
    blame();
    expect(blame).toThrow(TooManyFindingsError);
    expect(tally.findings).toHaveLength(2);
  });
});
