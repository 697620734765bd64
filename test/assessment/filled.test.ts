import { planFill } from "../../src/assessment";
import { runFilled } from "../../src/assessment/filled";
import { run } from "../../src/assessment/run";
import {
  contentOf,
  formWorkbook,
  generateCounty,
  MISTAKES,
  plantMistakes,
  sheetsOf,
  toSnapshot,
} from "../../src/build/county";
import { withEdits, type WorkbookSnapshot } from "../../src/workbook";
import { inWords } from "./inWords";
import { CONTEXT, SETTINGS } from "./settings";

/**
 * Both ways to the result of the filled workbook: from the run before, and from a whole run over the filled one.
 *
 * @param isChosen the writes that are made, by their number; all where it is left out
 */
function bothWays(snapshot: WorkbookSnapshot, replaceFormulas = false, isChosen = (_: number) => true) {
  const settings = { ...SETTINGS, replaceFormulas };
  const whole = run(snapshot, settings);
  const before = { ...whole, plan: { ...whole.plan, edits: whole.plan.edits.filter((_, at) => isChosen(at)) } };
  const filled = withEdits(snapshot, before.plan.edits);
  const after = run(filled, settings);
  const { context, verdicts, dataMark, checked, writes } = after;
  const again = { context, verdicts, dataMark, findings: [...checked, ...writes] };
  return [inWords(runFilled(before, snapshot)), inWords(again)] as const;
}

describe("the result of the filled workbook, worked out without a second run", () => {
  it.each([1, 2, 3, 4, 5, 6])("is that of a whole run, for county %i", (seed) => {
    const options = { seed, schools: 40, unmetShare: 0.2, uneven: [{ stage: "primary", indicator: "Q4" } as const] };
    const [quick, whole] = bothWays(toSnapshot(formWorkbook(generateCounty(options))));
    expect(quick).toEqual(whole);
  });

  it.each([7, 8, 9])("is that of a whole run where indicators are filled in too, for county %i", (seed) => {
    const county = generateCounty({ seed, schools: 40 });
    const content = contentOf(county, { indicatorsFilled: ({ code }) => Number(code) % 3 !== 0 });
    const [quick, whole] = bothWays(toSnapshot(sheetsOf(content)));
    expect(quick).toEqual(whole);
  });

  it.each([false, true])(
    "is that of a whole run with every mistake planted, formulas replaced: %s",
    (replaceFormulas) => {
      const county = generateCounty({ seed: 20250903, schools: 60, unmetShare: 0.15 });
      const { content } = plantMistakes(county, contentOf(county), MISTAKES, 20250903);
      const [quick, whole] = bothWays(toSnapshot(sheetsOf(content)), replaceFormulas);
      expect(quick).toEqual(whole);
      expect(quick.findings.length).toBeGreaterThan(20);
    },
  );

  it.each([2, 3, 7])("is that of a whole run where only some writes are made: one of %i left out", (step) => {
    const county = generateCounty({ seed: 12, schools: 40, unmetShare: 0.2 });
    const content = contentOf(county, { indicatorsFilled: ({ code }) => Number(code) % 3 !== 0 });
    const { content: wrong } = plantMistakes(county, content, MISTAKES.slice(0, 12), 5);
    for (const snapshot of [content, wrong].map((each) => toSnapshot(sheetsOf(each)))) {
      const [quick, whole] = bothWays(snapshot, true, (at) => at % step !== 0);
      expect(quick).toEqual(whole);
    }
  });
});

describe("a fill of which some writes are left out", () => {
  const snapshot = toSnapshot(formWorkbook(generateCounty({ seed: 4, schools: 30 })));
  const all = planFill(snapshot, SETTINGS, CONTEXT);

  it("plans the others, and still tells of all", () => {
    const left = all.writes.filter((_, at) => at % 3 === 0);
    const plan = planFill(snapshot, SETTINGS, CONTEXT, { explanations: [], left });
    expect(plan.assessment.edits).toEqual(all.writes.filter((_, at) => at % 3 !== 0));
    expect(plan.writes).toEqual(all.writes);
  });

  it("does not take what is left out for written: a verdict that stands wrong stays a finding of the report", () => {
    const place = all.writes.find(({ to }) => to === "达标");
    if (place === undefined) throw new Error("no school is met");
    const wrong = withEdits(snapshot, [{ ...place, to: "待定" }]);
    const said = (left: readonly (typeof place)[]) =>
      planFill(wrong, SETTINGS, CONTEXT, { explanations: [], left })
        .report.rows.filter((cells) => cells.some(({ value }) => value === "W01"))
        .map((cells) => cells[6]?.value);
    expect(said([])).toEqual([]);
    expect(said([place])).toEqual([place.cell]);
  });
});
