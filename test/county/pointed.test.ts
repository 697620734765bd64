import fc from "fast-check";
import { assess, NotAssessableError, type Assessment, type PointedColumn, type Pointers } from "../../src/assessment";
import { contentOf, generateCounty, MISTAKES, plantMistakes, sheetsOf, toSnapshot } from "../../src/build/county";
import { HURRIED } from "../../src/build/samples/files";
import { recognise } from "../../src/forms";
import { addressOf, valueAt, type WorkbookSnapshot } from "../../src/workbook";

const SETTINGS = { standard: null, province: null, language: "zh", replaceFormulas: false } as const;

function judged(snapshot: WorkbookSnapshot, pointers?: Pointers): Assessment {
  return assess(snapshot, pointers === undefined ? SETTINGS : { ...SETTINGS, pointers });
}

/** All that is said of a form but the words of its headers. */
function said({
  findings,
  tables,
  schools,
  stages,
  verdict,
  items,
  edits,
  skipped,
  dataMark,
  notAssessed,
}: Assessment) {
  const found = findings.map(({ rule, sheet, cell, value, expected, fingerprint }) => ({
    ...{ rule, sheet, cell, value, expected, fingerprint },
  }));
  return { found, tables, schools, stages, verdict, items, edits, skipped, dataMark, notAssessed };
}

/** Every column of the tables of schools and stages, as a person would point at it, with its title as it stands. */
function columnsOf(snapshot: WorkbookSnapshot): PointedColumn[] {
  return recognise(snapshot).tables.flatMap((table) => {
    if (table.kind !== "schools" && table.kind !== "stages") return [];
    const sheet = snapshot.sheets[table.sheetIndex];
    return [...table.columns.values()].flatMap(({ field, index, header }) => {
      if (sheet === undefined) return [];
      const { first, last } = table.headerRows;
      const rows = Array.from({ length: last - first + 1 }, (_, at) => last - at);
      const row = rows.find((each) => typeof valueAt(sheet, each, index) === "string") ?? last;
      return [{ sheet: table.sheet, cell: addressOf(row, index), header, field: field.id }];
    });
  });
}

/** The same workbook with titles in the place of others that nobody knows; the pointers get the new titles. */
function renamed(snapshot: WorkbookSnapshot, columns: readonly PointedColumn[]) {
  const titles = new Map(columns.map(({ sheet, cell }, at) => [`${sheet}!${cell}`, `某栏${String(at)}甲乙`]));
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((cells, row) =>
      cells.map((value, column) => titles.get(`${sheet.name}!${addressOf(row, column)}`) ?? value),
    ),
  }));
  const pointers = columns.map((pointer) => {
    const own = titles.get(`${pointer.sheet}!${pointer.cell}`) ?? "";
    return { ...pointer, header: (pointer.header ?? "").replace(/[^>]*$/, own) };
  });
  return { snapshot: { ...snapshot, sheets }, pointers: { columns: pointers, sheets: [] } };
}

const counties = [3, 11].map((seed) => generateCounty({ seed, schools: 12 }));
const hurried = generateCounty(HURRIED);
const mistaken = plantMistakes(hurried, contentOf(hurried), MISTAKES, HURRIED.seed).content;
const forms = [...counties.map((county) => contentOf(county)), mistaken].map((content) =>
  toSnapshot(sheetsOf(content)),
);

describe("a form with titles that nobody knows", () => {
  const [form = toSnapshot([])] = forms;

  it("is not assessed without its schools' names, and is as the original once they are pointed at", () => {
    const names = columnsOf(form).filter(({ field }) => field === "school_name");
    const { snapshot, pointers } = renamed(form, names);
    expect(() => judged(snapshot)).toThrow(NotAssessableError);
    expect(said(judged(snapshot, pointers))).toEqual(said(judged(form)));
  });

  it("is assessed as the original is, whichever columns are renamed and pointed at", () => {
    const cases = fc.constantFrom(...forms).chain((each) => {
      const columns = columnsOf(each);
      return fc.tuple(fc.constant(each), fc.subarray(columns, { maxLength: 8 }));
    });
    fc.assert(
      fc.property(cases, ([each, columns]) => {
        const { snapshot, pointers } = renamed(each, columns);
        const assessment = judged(snapshot, pointers);
        expect(said(assessment)).toEqual(said(judged(each)));
        expect(assessment.unrecognised).toEqual([]);
        expect(assessment.pointing.columns.every(({ outcome }) => outcome === "taken")).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it("offers every renamed column the fields that its table lacks", () => {
    const chosen = columnsOf(form).filter(({ field }) => field === "y2" || field === "teachers");
    const { snapshot } = renamed(form, chosen);
    const { open } = judged(snapshot).pointing;
    for (const { sheet, cell, field } of chosen) {
      const table = open.find((one) => one.sheet === sheet && one.columns.some((column) => column.cell === cell));
      expect(table?.fields.map(({ id }) => id)).toContain(field);
      expect(table?.fields.map(({ id }) => id)).not.toContain("school_name");
    }
  });
});

describe("学校基础数据 without its pupils", () => {
  const [form = toSnapshot([])] = forms;
  const isPupils = ({ sheet, field }: PointedColumn) => sheet === "学校基础数据" && field === "stu";
  const { snapshot, pointers } = renamed(form, columnsOf(form).filter(isPupils));

  it("is guessed at, and said to be that table has its columns asked for", () => {
    const { guesses, unread } = judged(snapshot).pointing;
    expect(guesses).toMatchObject([{ sheet: "学校基础数据", table: "schools" }]);
    expect(unread).toEqual(["封面", "学校基础数据"]);
    const { pointing } = judged(snapshot, { columns: [], sheets: guesses });
    expect(pointing.open).toMatchObject([{ id: "schools", columns: [{ cell: pointers.columns[0]?.cell }] }]);
  });

  it("is assessed as the original once either is pointed at", () => {
    const sheets = [{ sheet: "学校基础数据", table: "schools" as const }];
    for (const way of [pointers, { ...pointers, sheets }]) {
      expect(said(judged(snapshot, way))).toEqual(said(judged(form)));
    }
  });
});

describe("pointing at every column that is recognised anyway", () => {
  it.each(forms.map((form, at) => [at, form] as const))("changes nothing in form %i", (_, form) => {
    const { pointing, ...plain } = judged(form);
    expect(pointing.columns).toEqual([]);
    const { pointing: after, ...pointed } = judged(form, { columns: columnsOf(form), sheets: [] });
    expect(pointed).toEqual(plain);
    expect(new Set(after.columns.map(({ outcome }) => outcome))).toEqual(new Set(["taken"]));
  });
});

describe("a workbook in which nothing is recognised", () => {
  it("says which of its sheets may be which table", () => {
    const rows = [
      ["哪所学校", "娃娃", "先生"],
      ["城关小学", 800, 40],
    ];
    const [sheet] = forms[0]?.sheets ?? [];
    if (sheet === undefined) throw new Error("no sheet");
    const strange = {
      sheets: [{ ...sheet, name: "一览", rows, merges: [], formulas: new Map() }],
      ownNames: new Map(),
    };
    const error = caught(() => judged(strange));
    expect(error.recognised?.pointing.unread).toEqual(["一览"]);
    const tables = { columns: [], sheets: [{ sheet: "一览", table: "schools" as const }] };
    const next = caught(() => judged(strange, tables));
    expect(next.recognised?.pointing.sheets).toMatchObject([{ outcome: "noNames" }]);
    expect(next.recognised?.unrecognised.map(({ text }) => text)).toEqual(rows[0]);
    const names = { sheet: "一览", cell: "A1", header: "哪所学校", field: "school_name" };
    expect(judged(strange, { ...tables, columns: [names] }).schools.map(({ name }) => name)).toEqual(["城关小学"]);
  });
});

function caught(run: () => unknown): NotAssessableError {
  try {
    run();
  } catch (error) {
    if (error instanceof NotAssessableError) return error;
    throw error;
  }
  throw new Error("it was assessed");
}
