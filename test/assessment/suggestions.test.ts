import { RULES } from "../../src/checks";
import { suggestedReasons } from "../../src/messages";

const EXPLAINABLE = RULES.filter(({ severity }) => severity === "explain").map(({ id }) => id);

describe.each(["zh", "en"] as const)("the reasons suggested in %s", (language) => {
  it.each(EXPLAINABLE)("for %s are more than the general ones, and fit into a cell's list", (rule) => {
    const reasons = suggestedReasons(rule, language);
    expect(reasons.length).toBeGreaterThan(2);
    expect(new Set(reasons).size).toBe(reasons.length);
    expect(reasons.join(",").length).toBeLessThanOrEqual(255);
    for (const reason of reasons) expect(reason).not.toMatch(/[,"]/);
  });
});
