import { contentOf, generateCounty, MISTAKES, plantMistakes, sheetsOf, toSnapshot } from "../../build/county";
import { HURRIED } from "../../build/samples/files";
import type { Language } from "../../messages";
import { createPlanner, type Planner, type PlanRequest } from "./index";

/** A county whose junior equipment differs too much, and where one primary school gives its own in the wrong unit. */
function hurriedPlanner(language: Language = "zh"): Planner {
  const county = generateCounty(HURRIED);
  const { content } = plantMistakes(county, contentOf(county), MISTAKES, HURRIED.seed);
  return createPlanner(toSnapshot(sheetsOf(content)), {
    standard: null,
    province: null,
    language,
    replaceFormulas: false,
  });
}

const movedEquipment: PlanRequest = {
  stage: "primary",
  indicator: "Q6",
  way: "move",
  target: null,
  keepStandards: false,
};

describe("an overview", () => {
  it("counts the cells that must be corrected behind what is above its limit: a wrong unit, and equipment not divided", () => {
    const above = hurriedPlanner()
      .overview()
      .flatMap(({ stage, indicators }) => indicators.map(({ id, met, doubts }) => ({ stage, id, met, doubts })))
      .filter(({ met, doubts }) => met === false || doubts > 0);
    expect(above).toEqual([
      { stage: "primary", id: "Q6", met: false, doubts: 2 },
      { stage: "junior", id: "Q6", met: false, doubts: 1 },
    ]);
  });
});

describe("a plan over a figure in the wrong unit", () => {
  it.each(["move", "add"] as const)("is given up, and says at which school to look (%s)", (way) => {
    const { outcome, effects } = hurriedPlanner().plan({ ...movedEquipment, way, target: "0.2" });
    expect(outcome).toMatchObject({ possible: false, reason: "tooManyUnits" });
    expect(effects).toBeNull();
    const message = outcome.possible ? "" : outcome.message;
    expect(message).toMatch(/^以100为一个单位，达到目标须增减超过2000000个单位，不再测算。/u);
    expect(message).toMatch(/虚构县弘毅小学的设备值（元）28339165\.55（生均值），各校的中位数是\d{4}\.\d\d。/u);
  });

  it("says so in English too", () => {
    const { outcome } = hurriedPlanner("en").plan(movedEquipment);
    expect(outcome).toMatchObject({
      message: expect.stringMatching(/^In units of 100 the target takes more than 2000000 of them; /u),
    });
  });
});
