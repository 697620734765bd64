import { assess, NotAssessableError, planFill, type Settings } from "../../src/assessment";
import { contentOf, generateCounty, SCHOOL_COLUMNS, type FormContent } from "../../src/build/county";
import { countyTables } from "../../src/build/samples/countyTables";
import { addressOf, isWritable, parseAddress, valueAt, type Edit, type WorkbookSnapshot } from "../../src/workbook";
import type { FileWorkbook } from "../../src/workbook/file";
import { STANDARD_IDS, type StandardId } from "../../src/standards";
import { openTemplate, read, sheetNamed } from "./opened";

const SETTINGS: Settings = { standard: null, province: null, language: "zh", replaceFormulas: false };
const COUNTY = generateCounty({ seed: 20250901, schools: 60 });
const LIST_FIELDS = [
  "seq", "school_name", "sponsor_code", "stu", "grades", "classes", "y1", "y2", "y3", "y4", "y5", "y6", "y7",
] as const; // prettier-ignore
/** First rows of the blocks of 表Ⅱ-2, from 0. */
const FIRST_ROWS = { 小学: 4, 初中: 105 } as const;

function typedInto(sheet: string, row: number, column: number, to: unknown): Edit[] {
  if (typeof to !== "string" && typeof to !== "number") return [];
  return [{ sheet, cell: addressOf(row, column), from: null, to, style: null, replacesFormula: false }];
}

function baseEdits({ base }: FormContent): Edit[] {
  return base.flatMap(({ cells }, index) =>
    SCHOOL_COLUMNS.flatMap(({ id }, column) => typedInto("学校基础数据", 3 + index, column, cells[id])),
  );
}

function listEdits({ list }: FormContent): Edit[] {
  return (["小学", "初中"] as const).flatMap((stage) =>
    list
      .filter(({ key }) => key.stage === stage)
      .flatMap(({ cells }, index) =>
        LIST_FIELDS.flatMap((field, column) => typedInto("表Ⅱ-2", FIRST_ROWS[stage] + index, column, cells[field])),
      ),
  );
}

/** The county tables, sentences with their blanks filled in, as edits of what the blank form prints there. */
function countyEdits(blank: WorkbookSnapshot): Edit[] {
  const { profile, others } = countyTables(COUNTY);
  return [profile, ...others].flatMap(({ name, rows }) => {
    const sheet = sheetNamed(blank, name);
    return rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        const from = valueAt(sheet, row, column);
        if (cell === null || cell.content === from) return [];
        return typedInto(name, row, column, cell.content).map((edit) => ({ ...edit, from }));
      }),
    );
  });
}

/** What a careful county types into the blank form, the indicators of every third school left to the program. */
async function typedFull(standard: StandardId): Promise<FileWorkbook> {
  const content = contentOf(COUNTY, { indicatorsFilled: ({ code }) => Number(code) % 3 !== 0 });
  const workbook = await openTemplate(standard);
  const cover = [
    ...typedInto("封面", 3, 2, content.name),
    ...typedInto("封面", 4, 2, content.code),
    ...typedInto("封面", 5, 2, content.schoolYear),
  ];
  const others = standard === "quality-2017" ? [...listEdits(content), ...countyEdits(await read(workbook))] : [];
  const edits = [...cover, ...baseEdits(content), ...others];
  const outcomes = await workbook.apply(edits, null);
  expect(new Set(outcomes)).toEqual(new Set(["applied"]));
  return workbook;
}

async function plan(workbook: FileWorkbook) {
  const context = { date: "2025-09-01", program: "Balance", language: "zh" } as const;
  return planFill(await read(workbook), SETTINGS, context);
}

describe.each(STANDARD_IDS)("the blank form %s as it is handed out", (standard) => {
  it("is recognised, and has no school row", async () => {
    const snapshot = await read(await openTemplate(standard));
    expect(() => assess(snapshot, SETTINGS)).toThrow(NotAssessableError);
    expect(() => assess(snapshot, SETTINGS)).toThrow("noSchoolRow");
  });
});

describe.each([
  ["quality-2017", ["schools", "2017.I", "2017.II-1", "2017.II-2", "2017.III", "2017.IV", "2017.V", "2017.VI"]],
  ["basic-2012", ["schools", "2012.III"]],
] as const)("the blank form %s, typed full by a careful county", (standard, tables) => {
  it("is recognised whole: its standard, its county, every table, and nothing strange", async () => {
    const assessment = assess(await read(await typedFull(standard)), SETTINGS);
    expect(assessment.standard).toBe(standard);
    expect(assessment.county).toEqual({ name: COUNTY.name, code: COUNTY.code });
    expect(assessment.tables.map(({ id }) => id)).toEqual(tables);
    expect(assessment.unrecognised).toEqual([]);
  });

  it("gives no finding, and counts every school", async () => {
    const assessment = assess(await read(await typedFull(standard)), SETTINGS);
    expect(assessment.findings).toEqual([]);
    expect(assessment.schools.length).toBeGreaterThanOrEqual(COUNTY.rows.length);
    expect(assessment.schools.filter(({ stage }) => stage === null && standard === "quality-2017")).toEqual([]);
  });

  it("is filled in its open cells, all of them written, none skipped; filling again changes nothing", async () => {
    const workbook = await typedFull(standard);
    const { assessment, report } = await plan(workbook);
    const before = await read(workbook);
    expect(assessment.skipped).toEqual([]);
    expect(assessment.edits.length).toBeGreaterThan(0);
    for (const { sheet, cell } of assessment.edits) {
      const position = parseAddress(cell);
      expect(position !== null && isWritable(sheetNamed(before, sheet), position.row, position.column)).toBe(true);
    }
    const outcomes = await workbook.apply(assessment.edits, report);
    expect(new Set(outcomes)).toEqual(new Set(["applied"]));
    const filled = workbook.bytes();
    const again = await plan(workbook);
    expect(again.assessment.edits).toEqual([]);
    await workbook.apply(again.assessment.edits, again.report);
    expect(Buffer.from(workbook.bytes()).equals(Buffer.from(filled))).toBe(true);
  });
});

describe("the filled form of 2017", () => {
  it("has no finding either", async () => {
    const workbook = await typedFull("quality-2017");
    const { assessment } = await plan(workbook);
    await workbook.apply(assessment.edits, null);
    expect(assess(await read(workbook), SETTINGS).findings).toEqual([]);
  });

  it("has results in every table that takes some, and its items are read from the sentences", async () => {
    const { assessment } = await plan(await typedFull("quality-2017"));
    const writtenTo = new Set(assessment.edits.map(({ sheet }) => sheet));
    expect([...writtenTo].sort()).toEqual(["表Ⅱ-1", "表Ⅱ-2", "表Ⅲ", "表Ⅳ", "表Ⅴ", "表Ⅵ"].sort());
    expect(assessment.items).toMatchObject({
      S9: { met: true },
      S11: { met: true },
      E1: { met: true },
      C1: { met: true },
    });
  });

  it("has a verdict in 表Ⅱ-2 for every school of the list", async () => {
    const workbook = await typedFull("quality-2017");
    const { assessment } = await plan(workbook);
    const verdicts = assessment.edits.filter(({ sheet, cell }) => sheet === "表Ⅱ-2" && cell.startsWith("N"));
    expect(verdicts).toHaveLength(contentOf(COUNTY).list.length);
    expect(new Set(verdicts.map(({ to }) => to))).toEqual(new Set(["达标"]));
  });
});
