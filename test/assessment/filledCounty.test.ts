import { runFilled } from "../../src/assessment/filled";
import { run } from "../../src/assessment/run";
import { withEdits } from "../../src/workbook";
import { workbookOf } from "../forms/snapshotOf";
import { listRow, listSheet } from "../records/schoolBook";
import { approvalSheet, FILLED_ITEMS, governmentSheet, qualitySheet } from "./countySheets";
import { inWords } from "./inWords";
import { SETTINGS } from "./settings";

const GOOD = [4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3];

describe("the result of a filled form with county tables, worked out without a second run", () => {
  it.each([
    ["right numbers", [1200, 1100, 1010, null, 80, 76, null]],
    ["a share so small that the filled percentage looks like a fraction", [1200, 1100, 5, null, 80, 76, null]],
    ["numbers that contradict", [1200, 1300, 1310, null, 80, 90, null]],
  ])("is that of a whole run with %s", (_, all) => {
    const approval = approvalSheet(all, [640, 600, 560, null, 40, 39, null]);
    const schools = listSheet([listRow(1, "甲小学", 1000, GOOD)]);
    const snapshot = workbookOf([schools, governmentSheet(FILLED_ITEMS), qualitySheet(FILLED_ITEMS), approval]);
    const before = run(snapshot, SETTINGS);
    const after = run(withEdits(snapshot, before.plan.edits), SETTINGS);
    const { context, verdicts, dataMark, checked, writes } = after;
    const whole = { context, verdicts, dataMark, findings: [...checked, ...writes] };
    expect(before.plan.edits.some(({ sheet }) => sheet === "表6")).toBe(true);
    expect(inWords(runFilled(before, snapshot))).toEqual(inWords(whole));
  });
});
