import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { WorkbookSnapshot } from "../../src/workbook";
import { countyForm, handedOut, trafficOf, withLists, type Traffic } from "./traffic";

const KILOBYTE = 1_000;
const MEGABYTE = 1_000_000;
const MOST_OF_A_FORM = 12;
/** A block has 20,000 cells; a few blocks go together. */
const CELLS_OF_A_REQUEST = 40_000;
/** By how much the bytes in the documentation may be off: a sentence more in the report is no news. */
const TOLERANCE = 0.15;

interface Case {
  /** As the table in docs/benchmarks.md calls it. */
  readonly name: string;
  readonly form: () => WorkbookSnapshot;
  readonly again?: "samePane" | "newPane";
  readonly most: (form: WorkbookSnapshot) => number;
}

const CASES: readonly Case[] = [
  { name: "60 schools", form: () => countyForm(60), most: () => MOST_OF_A_FORM },
  { name: "500 schools", form: () => countyForm(500), most: () => MOST_OF_A_FORM },
  {
    ...{ name: "500 schools, filled again", again: "samePane" },
    ...{ form: () => countyForm(500), most: () => MOST_OF_A_FORM },
  },
  {
    ...{ name: "500 schools, filled again with a pane opened anew", again: "newPane" },
    ...{ form: () => countyForm(500), most: () => MOST_OF_A_FORM },
  },
  {
    ...{ name: "500 schools, protected sheets" },
    ...{ form: () => handedOut(countyForm(500)), most: () => MOST_OF_A_FORM },
  },
  {
    ...{ name: "500 schools, protected, filled again with a pane opened anew", again: "newPane" },
    ...{ form: () => handedOut(countyForm(500)), most: () => MOST_OF_A_FORM },
  },
  { name: "5,000 schools", form: () => countyForm(5_000), most: byBlocks },
  { name: "5,000 schools, filled again", again: "samePane", form: () => countyForm(5_000), most: byBlocks },
];

/** In proportion to the cells, which are read twice. */
function byBlocks({ sheets }: WorkbookSnapshot): number {
  const cells = sheets.reduce((sum, { rows }) => sum + rows.length * Math.max(...rows.map(({ length }) => length)), 0);
  return MOST_OF_A_FORM + (2 * cells) / CELLS_OF_A_REQUEST;
}

/** Requests of both, kilobytes of check and of fill, and the largest request and answer. */
function figuresOf({ check, fill }: Traffic): readonly number[] {
  const kilobytes = [
    ...[check.bytesOut, check.bytesIn, fill.bytesOut, fill.bytesIn],
    ...[Math.max(check.largestOut, fill.largestOut), Math.max(check.largestIn, fill.largestIn)],
  ].map((bytes) => Math.round(bytes / KILOBYTE));
  return [check.requests, fill.requests, ...kilobytes];
}

/** The row of a case in the documentation. */
function documented(name: string): readonly number[] {
  const text = readFileSync(join("docs", "benchmarks.md"), "utf8");
  const row = text.split("\n").find((line) => line.split("|")[1]?.trim() === name);
  const cells = row?.split("|").slice(2, -1) ?? [];
  return cells.map((cell) => Number(cell.replace(/,/g, "")));
}

describe.each(CASES)("check and fill: $name", ({ name, form, again, most }) => {
  it("take few requests, none above 1 MB out or 4 MB in, and as much as the documentation says", async () => {
    const workbook = withLists(form());
    const traffic = await trafficOf(workbook, again ?? null);
    const { check, fill } = traffic;
    expect(check.requests + fill.requests).toBeLessThanOrEqual(most(workbook));
    expect(Math.max(check.largestOut, fill.largestOut)).toBeLessThanOrEqual(MEGABYTE);
    expect(Math.max(check.largestIn, fill.largestIn)).toBeLessThanOrEqual(4 * MEGABYTE);
    const [now, said] = [figuresOf(traffic), documented(name)];
    const near = said.map((figure, at) =>
      at >= 2 && Math.abs(figure - (now[at] ?? 0)) <= Math.max(TOLERANCE * figure, 2) ? now[at] : figure,
    );
    expect(near).toEqual(now);
  }, 120_000);
});
