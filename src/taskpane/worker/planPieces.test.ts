import { planFill } from "../../assessment";
import { contentOf, generateCounty, MISTAKES, plantMistakes, sheetsOf, toSnapshot } from "../../build/county";
import { HURRIED } from "../../build/samples/files";
import { frameOf, PlanPieces, piecesOfPlan } from "./planPieces";

function hurriedPlan() {
  const county = generateCounty({ ...HURRIED, schools: 500 });
  const { content } = plantMistakes(county, contentOf(county), MISTAKES, HURRIED.seed);
  const settings = { standard: null, province: null, language: "zh", replaceFormulas: false } as const;
  const context = { date: "2026-03-02", program: "Balance test", language: "zh" } as const;
  return planFill(toSnapshot(sheetsOf(content)), settings, context);
}

describe("the pieces of a plan", () => {
  const plan = hurriedPlan();
  const posted = [...piecesOfPlan(plan)].map((piece) => structuredClone(piece));

  it("are the plan again once they are put together", () => {
    const pieces = new PlanPieces();
    for (const piece of posted) pieces.hear(piece);
    expect(pieces.whole(structuredClone(frameOf(plan)))).toEqual(structuredClone(plan));
  });

  it("carry few entries each, and leave the frame none that grows with the schools", () => {
    const counts = posted.map((piece) => Object.values(piece).reduce((sum, list) => sum + list.length, 0));
    expect(Math.max(...counts)).toBeLessThanOrEqual(400);
    expect(Math.min(...counts)).toBeGreaterThan(0);
    const size = (value: unknown): number => JSON.stringify(value).length;
    expect(size(frameOf(plan))).toBeLessThan(size(plan) / 10);
  });
});
