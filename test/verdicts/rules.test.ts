import { standardOf } from "../../src/standards";
import { verdictRules } from "../../src/verdicts";
import published from "../published/rules.json";

const ours = verdictRules([standardOf("quality-2017"), standardOf("basic-2012")]);

describe("the verdict rules", () => {
  it("are those of the published table, every one and no other", () => {
    const ids = published.rules.filter(({ severity }) => severity === "verdict").map(({ id }) => id);
    expect([...ours.keys()].sort()).toEqual([...ids].sort());
    expect(ids).toHaveLength(26);
  });

  it.each([
    ["V01", ["Q1"]],
    ["V11", ["S4"]],
    ["V13", ["S3"]],
    ["V16", ["S11"]],
    ["V22", ["C1"]],
    ["V24", ["S9", "S12"]],
    ["V25", ["E9"]],
    ["V26", ["S6"]],
  ])("%s judges %j", (rule, judged) => {
    expect(ours.get(rule)).toEqual(judged);
  });
});
