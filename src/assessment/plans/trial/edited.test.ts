import fc from "fast-check";
import { contentOf, generateCounty, sheetsOf, toSnapshot } from "../../../build/county";
import { reportingSheets } from "../../../build/samples/countyTables";
import { HURRIED } from "../../../build/samples/files";
import type { SchoolPart } from "../../../records";
import { withEdits, type CellValue, type Edit } from "../../../workbook";
import { assess } from "../../assess";
import { basisOf, type Basis } from "../basis";
import { tryNumbers, NO_TRIAL } from "./tryNumbers";
import type { Trial } from "./types";

const SETTINGS = { standard: null, province: null, language: "zh", replaceFormulas: false } as const;

function edit(part: SchoolPart, field: string, to: string | number | null): Edit {
  const location = part.base?.location(field);
  if (location === null || location === undefined) throw new Error(`${part.name} has no ${field}`);
  const from: CellValue = part.base?.value(field) ?? null;
  return { ...location, from, to, style: null, replacesFormula: true };
}

/** The schools whose cells a test can edit by hand: one row, one stage, no campus. */
function plain({ records }: Basis, stage: "primary" | "junior"): SchoolPart[] {
  return records.parts.filter(
    (part) =>
      part.counted && part.stage === stage && part.base !== null && part.split === null && part.campuses.length === 0,
  );
}

/** What `assess` says of the really edited workbook, against what the trial said of it. */
function expectSame(basis: Basis, trial: Trial, edits: readonly Edit[]): void {
  const tried = tryNumbers(basis, trial);
  const { stages, verdict, items, reasons } = assess(withEdits(basis.snapshot, edits), SETTINGS);
  for (const { stage, indicators, composite, schools, schoolsMet, schoolsUnmet } of tried.stages) {
    const real = stages[stage];
    expect([schools.after, schoolsMet?.after, schoolsUnmet?.after]).toEqual([real?.schools, real?.met, real?.unmet]);
    expect(composite.value.after).toBe(real?.composite.value);
    for (const { id, mean, cv, met } of indicators) {
      const own = real?.indicators[id];
      expect([id, mean.after, cv.after, met.after]).toEqual([id, own?.mean, own?.cv, own?.met]);
    }
  }
  expect(tried.county.after).toBe(verdict);
  expect(tried.reasons).toEqual(reasons.map(({ message }) => message));
  for (const { id, met } of tried.items) expect([id, items[id]?.met]).toEqual([id, met.after]);
  const before = assess(basis.snapshot, SETTINGS).items;
  const changed = Object.keys(items).filter((id) => items[id]?.met !== before[id]?.met);
  expect(tried.items.map(({ id }) => id)).toEqual(changed);
}

describe("a trial", () => {
  const counties = [
    toSnapshot(sheetsOf(contentOf(generateCounty({ ...HURRIED, seed: 5, schools: 30 })))),
    ((county) => toSnapshot(reportingSheets(county, contentOf(county))))(
      generateCounty({ ...HURRIED, seed: 11, schools: 40 }),
    ),
  ].map((snapshot) => basisOf(snapshot, SETTINGS));

  it("changes nothing where nothing is tried", () => {
    for (const basis of counties) {
      expectSame(basis, NO_TRIAL, []);
      expect(tryNumbers(basis, NO_TRIAL)).toMatchObject({ schools: [], items: [], warnings: [] });
    }
  });

  it("says what assessing the really edited workbook says, whatever totals and pupils are tried", () => {
    const one = fc.record({
      at: fc.nat(),
      stage: fc.constantFrom<"primary" | "junior">("primary", "junior"),
      teachers: fc.option(fc.nat(80)),
      rooms: fc.option(fc.nat(90)),
      pupils: fc.option(fc.integer({ min: 1, max: 2600 })),
    });
    fc.assert(
      fc.property(fc.nat(1), fc.array(one, { maxLength: 6 }), (which, wishes) => {
        const basis = counties[which];
        if (basis === undefined) throw new Error("no county");
        const totals = new Map<string, Trial["totals"][number]>();
        const pupils = new Map<number, Trial["pupils"][number]>();
        const edits: Edit[] = [];
        for (const { at, stage, ...figures } of wishes) {
          const schools = plain(basis, stage);
          const part = schools[at % schools.length];
          if (part === undefined) continue;
          const school = part.index;
          if (figures.teachers !== null) {
            totals.set(`${String(school)} Q2`, { school, indicator: "Q2", total: figures.teachers });
            edits.push(edit(part, "t_core", figures.teachers));
          }
          if (figures.rooms !== null) {
            totals.set(`${String(school)} Q7`, { school, indicator: "Q7", total: figures.rooms });
            edits.push(edit(part, "media", figures.rooms));
          }
          if (figures.pupils === null) continue;
          pupils.set(school, { school, pupils: figures.pupils });
          edits.push(edit(part, "stu", figures.pupils));
        }
        expectSame(basis, { ...NO_TRIAL, totals: [...totals.values()], pupils: [...pupils.values()] }, edits);
      }),
      { numRuns: 60 },
    );
  });

  it("closes a school as the workbook would that has no pupils there and more in the others", () => {
    fc.assert(
      fc.property(fc.nat(1), fc.nat(), fc.nat(), (which, first, second) => {
        const basis = counties[which];
        const schools = basis === undefined ? [] : plain(basis, "primary");
        const [closing, taking] = [schools[first % schools.length], schools[second % schools.length]];
        if (basis === undefined || closing === undefined || taking === undefined || closing === taking) return;
        const pupils = closing.base?.number("stu") ?? 0;
        const closures = [{ school: closing.index, to: [{ school: taking.index, pupils }] }];
        expectSame(basis, { ...NO_TRIAL, closures }, [
          edit(closing, "stu", 0),
          edit(taking, "stu", pupils + (taking.base?.number("stu") ?? 0)),
        ]);
      }),
      { numRuns: 60 },
    );
  });

  it("merges two schools as the workbook would in which one is a campus of the other", () => {
    fc.assert(
      fc.property(fc.nat(1), fc.nat(), fc.nat(), (which, first, second) => {
        const basis = counties[which];
        const schools = basis === undefined ? [] : plain(basis, "primary");
        const [from, into] = [schools[first % schools.length], schools[second % schools.length]];
        if (basis === undefined || from === undefined || into === undefined || from === into) return;
        // A 教学点 counts by its pupils, whatever 是否计校数 says: no cell makes it a campus.
        if (from.name.includes("教学点")) return;
        expectSame(basis, { ...NO_TRIAL, mergers: [{ from: from.index, into: into.index }] }, [
          edit(from, "count_school", "否"),
          edit(from, "school_code", into.code),
        ]);
      }),
      { numRuns: 60 },
    );
  });
});
