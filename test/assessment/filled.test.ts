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
import { SETTINGS } from "./settings";

/** Both ways to the result of the filled workbook: from the run before, and from a whole run over the filled one. */
function bothWays(snapshot: WorkbookSnapshot, replaceFormulas = false) {
  const settings = { ...SETTINGS, replaceFormulas };
  const before = run(snapshot, settings);
  const filled = withEdits(snapshot, before.plan.edits);
  const after = run(filled, settings);
  const { context, verdicts, dataMark, checked, writes } = after;
  const whole = { context, verdicts, dataMark, findings: [...checked, ...writes] };
  return [inWords(runFilled(before, snapshot)), inWords(whole)] as const;
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
});
