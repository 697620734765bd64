import type { OverviewStage } from "../../../assessment";
import { amountOf, isUntouched, NO_OWN, ownTotalText, pupilsOf, trialOf, withPupils, withTotal } from "./ownNumbers";

const overview: readonly OverviewStage[] = [
  {
    stage: "primary",
    indicators: [],
    schools: [
      { school: 3, name: "甲小学", code: null, pupils: 300 },
      { school: 5, name: "乙小学", code: null, pupils: 500 },
    ],
  },
];

describe("own numbers", () => {
  it.each([
    ["12", 12],
    [" １２．５ ", 12.5],
    ["1,234", 1234],
    ["0", 0],
    ["-1", null],
    ["1e5", null],
    ["", null],
    ["十", null],
    ["Infinity", null],
  ])("reads “%s” as %p", (text, amount) => {
    expect(amountOf(text)).toBe(amount);
  });

  it("takes pupils only as a positive whole number", () => {
    expect(["0", "1.5", "300"].map(pupilsOf)).toEqual([null, null, 300]);
  });

  it("keeps one text for each school and indicator, and forgets it when it is emptied", () => {
    const first = withTotal(NO_OWN, { school: 3, indicator: "Q2", text: "4" });
    const second = withTotal(first, { school: 3, indicator: "Q7", text: "9" });
    const third = withTotal(second, { school: 3, indicator: "Q2", text: "5" });
    expect([ownTotalText(third, 3, "Q2"), ownTotalText(third, 3, "Q7"), third.totals.length]).toEqual(["5", "9", 2]);
    const emptied = withTotal(withTotal(third, { school: 3, indicator: "Q2", text: " " }), {
      school: 3,
      indicator: "Q7",
      text: "",
    });
    expect(isUntouched(emptied)).toBe(true);
  });

  it("makes no trial of a text that is no number", () => {
    expect(trialOf(withTotal(NO_OWN, { school: 3, indicator: "Q2", text: "四" }), overview)).toBeNull();
    expect(trialOf(withPupils(NO_OWN, { school: 3, text: "0" }), overview)).toBeNull();
  });

  it("sends all pupils of a closing school away, as typed or as in the form", () => {
    const own = { ...NO_OWN, structures: [{ action: "close", from: 3, into: 5 } as const] };
    expect(trialOf(own, overview)?.closures).toEqual([{ school: 3, to: [{ school: 5, pupils: 300 }] }]);
    const typed = withPupils(own, { school: 3, text: "280" });
    expect(trialOf(typed, overview)?.closures).toEqual([{ school: 3, to: [{ school: 5, pupils: 280 }] }]);
  });
});
