import fc from "fast-check";
import { assess, type AssessedFinding, type Assessment, type Cleaning } from "../../src/assessment";
import { SCHOOL_COLUMNS } from "../../src/build/county";
import { parseAddress, valueAt, type CellValue, type WorkbookSnapshot } from "../../src/workbook";
import { cleaned, cleaningsOf, COUNTY, LIST, mistyped, mistypings, TYPED } from "./mistyped";
import { SETTINGS } from "./settings";

function at(snapshot: WorkbookSnapshot, { sheet, cell }: { readonly sheet: string; readonly cell: string }): CellValue {
  const place = parseAddress(cell);
  const found = snapshot.sheets.find(({ name }) => name === sheet);
  return place === null || found === undefined ? null : valueAt(found, place.row, place.column);
}

/** What an assessment says beside the findings that rest on certain cells. */
function besides(assessment: Assessment, cells: readonly Cleaning[]) {
  const own = new Set(cells.map(({ sheet, cell }) => `${sheet}!${cell}`));
  const isElsewhere = ({ places }: AssessedFinding) => places.every(({ sheet, cell }) => !own.has(`${sheet}!${cell}`));
  const { findings, schools, ...rest } = assessment;
  return { ...rest, schools, findings: findings.filter(isElsewhere) };
}

function rulesAt(assessment: Assessment, cells: readonly Cleaning[]): string[] {
  const own = new Set(cells.map(({ sheet, cell }) => `${sheet}!${cell}`));
  return assessment.findings
    .filter(({ places }) => places.some(({ sheet, cell }) => own.has(`${sheet}!${cell}`)))
    .map(({ rule, sheet, cell }) => `${rule} ${String(sheet)}!${String(cell)}`);
}

it("stand in the list of schools of these tests", () => {
  expect(TYPED.length).toBeGreaterThan(COUNTY.rows.length * SCHOOL_COLUMNS.length * 0.5);
});

describe("cleanings", () => {
  it("change nothing that is said but the findings about the cleaned cells, of which none is new", () => {
    fc.assert(
      fc.property(mistypings, (changes) => {
        const before = mistyped(changes);
        const cells = cleaningsOf(before);
        const after = cleaned(before);
        const [was, is] = [assess(before, SETTINGS), assess(after, SETTINGS)];
        expect(besides(is, cells)).toEqual(besides(was, cells));
        const former = rulesAt(was, cells);
        expect(rulesAt(is, cells).filter((each) => !former.includes(each))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("leave nothing to clean, and no number that S09 takes for a text", () => {
    fc.assert(
      fc.property(mistypings, (changes) => {
        const after = cleaned(mistyped(changes));
        expect(cleaningsOf(after)).toEqual([]);
        expect(assess(after, SETTINGS).findings.filter(({ rule }) => rule === "S09")).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("bring back every figure that was mistyped; codes and orders stay as they are", () => {
    fc.assert(
      fc.property(mistypings, (changes) => {
        const before = mistyped(changes);
        const figures = new Set(
          assess(before, SETTINGS)
            .findings.filter(({ rule }) => rule === "S09")
            .map(({ cell }) => cell),
        );
        const after = cleaned(before);
        for (const [[cell, value]] of changes.filter(([[cell]]) => figures.has(cell))) {
          expect(at(after, { sheet: LIST, cell })).toBe(value);
        }
      }),
      { numRuns: 20 },
    );
  });
});
