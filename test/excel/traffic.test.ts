import { cellKey, type WorkbookSnapshot } from "../../src/workbook";
import { countyForm, trafficOf } from "./traffic";

const MEGABYTE = 1_000_000;
const MANY_SCHOOLS = 5000;
/** A block has 20,000 cells; a few blocks go together. */
const CELLS_OF_A_REQUEST = 40_000;

/** The same form as an office hands it out: all sheets protected, what is to be filled in open. */
function handedOut(form: WorkbookSnapshot): WorkbookSnapshot {
  return {
    ...form,
    sheets: form.sheets.map((sheet) => {
      const open = sheet.rows.flatMap((cells, row) => (row < 5 ? [] : cells.map((_, column) => cellKey(row, column))));
      return { ...sheet, protected: true, unlockedCells: new Set(open) };
    }),
  };
}

describe.each([
  ["60 schools", () => countyForm(60)],
  ["500 schools", () => countyForm(500)],
  ["500 schools on protected sheets", () => handedOut(countyForm(500))],
] as const)("check and fill for %s", (_, form) => {
  it("take at most 12 requests, none above 1 MB out or 4 MB in", async () => {
    const { both } = await trafficOf(form());
    expect(both.requests).toBeLessThanOrEqual(12);
    expect(both.largestOut).toBeLessThanOrEqual(MEGABYTE);
    expect(both.largestIn).toBeLessThanOrEqual(4 * MEGABYTE);
  }, 30_000);
});

it("takes requests by the size of the form where that is large, and none that is too large", async () => {
  const form = countyForm(MANY_SCHOOLS);
  const cells = form.sheets.reduce(
    (sum, { rows }) => sum + rows.length * Math.max(...rows.map(({ length }) => length)),
    0,
  );
  const { check, both } = await trafficOf(form);
  expect(check.requests).toBeLessThanOrEqual(4 + cells / CELLS_OF_A_REQUEST);
  expect(both.requests).toBeLessThanOrEqual(12 + (2 * cells) / CELLS_OF_A_REQUEST);
  expect(both.largestOut).toBeLessThanOrEqual(MEGABYTE);
  expect(both.largestIn).toBeLessThanOrEqual(4 * MEGABYTE);
}, 60_000);
