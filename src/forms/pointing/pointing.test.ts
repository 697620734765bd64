import fc from "fast-check";
import { CODES_II2, HEADER_II2, schoolRow, TITLE_II2 } from "../../../test/forms/county";
import { FORM_II2, indexes, schools, type Rows } from "../../../test/forms/found";
import { sheetOf, workbookOf } from "../../../test/forms/snapshotOf";
import type { WorkbookSnapshot } from "../../workbook";
import { pointingOf, recognise, type PointedColumn, type Pointers, type PointedSheet } from "..";

const SHEET = "表二";
const column = (cell: string, header: string | null, field: string | null): PointedColumn => ({
  sheet: SHEET,
  cell,
  header,
  field,
});
const pointers = (columns: readonly PointedColumn[], sheets: readonly PointedSheet[] = []): Pointers => ({
  columns,
  sheets,
});
const renamed = (titles: Readonly<Record<string, string>>): Rows => [
  [TITLE_II2],
  HEADER_II2.map((title) => titles[title] ?? title),
  CODES_II2,
  schoolRow(1, "城关小学"),
  schoolRow(2, "东街小学"),
];
const bookOf = (rows: Rows): WorkbookSnapshot => workbookOf([sheetOf(SHEET, rows)]);
const outcomes = (snapshot: WorkbookSnapshot, said: Pointers) => {
  const { columns, sheets } = pointingOf(snapshot, recognise(snapshot, said), said);
  return [...columns, ...sheets].map(({ outcome }) => outcome);
};
const pupils = (snapshot: WorkbookSnapshot, said?: Pointers) =>
  indexes(schools(recognise(snapshot, said).tables[0])).stu;

describe("a column that is pointed at", () => {
  const snapshot = bookOf(renamed({ 在校生数: "娃娃总人头" }));

  it("is the field that it is said to be, with its own title", () => {
    const said = pointers([column("D2", "娃娃总人头", "stu")]);
    expect(pupils(snapshot)).toBeUndefined();
    const { tables, unrecognised } = recognise(snapshot, said);
    expect(schools(tables[0]).columns.get("stu")).toMatchObject({ index: 3, header: "娃娃总人头", unit: null });
    expect(unrecognised).toEqual([]);
    expect(outcomes(snapshot, said)).toEqual(["taken"]);
  });

  it("may be none of ours, and is then no more asked for", () => {
    const said = pointers([column("D2", "娃娃总人头", null)]);
    const { tables, unrecognised } = recognise(snapshot, said);
    expect(schools(tables[0]).columns.has("stu")).toBe(false);
    expect(unrecognised).toEqual([]);
    expect(outcomes(snapshot, said)).toEqual(["taken"]);
  });

  it("takes the field from the column that has its title, which is then said not to be used", () => {
    const both = bookOf([[TITLE_II2], [...HEADER_II2, "上报人数"], schoolRow(1, "城关小学")]);
    const said = pointers([column("P2", "上报人数", "stu")]);
    expect(pupils(both, said)).toBe(15);
    expect(recognise(both, said).unrecognised).toMatchObject([{ cell: "D2", why: "replacedHeader" }]);
  });

  it("is known by any cell of its merged header", () => {
    const merged = workbookOf([
      sheetOf(SHEET, renamed({ 在校生数: "娃娃总人头" }), { merges: ["A2:A3", "D2:D3", "O2:O3"] }),
    ]);
    expect(pupils(merged, pointers([column("D3", null, "stu")]))).toBe(3);
  });

  it.each([
    ["is gone", bookOf([])],
    ["has another title now", bookOf(renamed({ 在校生数: "教工总数" }))],
    ["has moved", bookOf(renamed({ 在校生数: "娃娃总人头" }).map((row) => [null, ...row]))],
    ["is on another sheet", workbookOf([sheetOf("别的表", renamed({ 在校生数: "娃娃总人头" }))])],
  ])("is passed over, and said to be gone, where it %s", (_, other) => {
    const said = pointers([column("D2", "娃娃总人头", "stu")]);
    expect(recognise(other, said)).toEqual(recognise(other));
    expect(outcomes(other, said)).toEqual(["gone"]);
  });

  it("is passed over where another group stands above it now", () => {
    const grouped = (group: string) =>
      bookOf([
        ["学校名称", "在校生数", "专任教师数", group, null],
        [null, null, null, "本校", "外校"],
        ["城关小学", 800, 40, 12, 3],
      ]);
    const said = pointers([column("D2", "支教人员>本校", "t_core")]);
    expect(outcomes(grouped("支教人员"), pointers(said.columns, [{ sheet: SHEET, table: "schools" }]))[0]).toBe(
      "taken",
    );
    expect(outcomes(grouped("借调人员"), pointers(said.columns, [{ sheet: SHEET, table: "schools" }]))[0]).toBe("gone");
  });

  it("is passed over where its table has no such field", () => {
    const said = pointers([column("D2", "娃娃总人头", "b1")]);
    expect(pupils(snapshot, said)).toBeUndefined();
    expect(outcomes(snapshot, said)).toEqual(["foreignField"]);
  });

  it("makes a header of a row that would be none", () => {
    const rows: Rows = [
      ["校名", "娃娃总人头", "先生", "操场"],
      ["城关小学", 800, 40, 3000],
    ];
    const said = pointers([column("B1", null, "stu"), column("C1", null, "teachers"), column("D1", null, "a_field")]);
    expect(recognise(bookOf(rows)).tables).toEqual([]);
    const [table] = recognise(bookOf(rows), pointers(said.columns, [{ sheet: SHEET, table: "schools" }])).tables;
    expect(indexes(schools(table))).toEqual({ school_name: 0, stu: 1, teachers: 2, a_field: 3 });
  });
});

describe("a column of a county table", () => {
  it("is read by its official header only, which is said", () => {
    const items: Rows = [["表Ⅴ 教育质量评估指标"], ["名称", "结论", "是否达标"], ["8. 无过重课业负担", null, "是"]];
    const said = pointers([column("B2", "结论", "stu")]);
    expect(recognise(bookOf(items)).tables).toMatchObject([{ id: "2017.V" }]);
    expect(recognise(bookOf(items), said)).toEqual(recognise(bookOf(items)));
    expect(outcomes(bookOf(items), said)).toEqual(["countyTable"]);
  });
});

describe("two pointers that contradict each other", () => {
  const snapshot = bookOf(renamed({ 在校生数: "娃娃总人头", [HEADER_II2[14] ?? ""]: "其他事项" }));

  it.each([
    ["on one column", [column("D2", "娃娃总人头", "stu"), column("D2", "娃娃总人头", null)]],
    ["on one field", [column("D2", "娃娃总人头", "stu"), column("O2", "其他事项", "stu")]],
  ])("%s do neither of them hold", (_, columns) => {
    expect(recognise(snapshot, pointers(columns))).toEqual(recognise(snapshot));
    expect(outcomes(snapshot, pointers(columns))).toEqual(["contradicted", "contradicted"]);
  });
});

describe("pointing", () => {
  const snapshot = bookOf(FORM_II2);
  const recognised = recognise(snapshot);
  const known = [...schools(recognised.tables[0]).columns.values()].map(({ field, index, header }) =>
    column(`${String.fromCharCode(65 + index)}2`, header, field.id),
  );

  it("at what is recognised anyway changes nothing", () => {
    fc.assert(
      fc.property(fc.subarray(known), fc.boolean(), (columns, whole) => {
        const said = pointers(columns, whole ? [{ sheet: SHEET, table: "2017.II-2" }] : []);
        expect(recognise(snapshot, said)).toEqual(recognised);
        expect(new Set(outcomes(snapshot, said)).size).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("comes to the same in any order, contradictions included", () => {
    const fields = fc.constantFrom("stu", "y1", "y2", "run_type", "school_name", null);
    const cells = fc.constantFrom("B2", "D2", "E2", "F2", "O2", "Z9");
    const said = fc.array(fc.record({ cell: cells, field: fields }), { maxLength: 6 });
    fc.assert(
      fc.property(
        said.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          const of = (entries: typeof list) => pointers(entries.map(({ cell, field }) => column(cell, null, field)));
          expect(recognise(snapshot, of(shuffled))).toEqual(recognise(snapshot, of(list)));
        },
      ),
    );
  });
});

describe("a sheet that is pointed at", () => {
  const strange: Rows = [
    ["某县学校一览"],
    ["哪所学校", "娃娃总人头", "先生", "操场"],
    ["城关小学", 800, 40, 3000],
    ["东街小学", 700, 36, 2800],
  ];
  const asSchools = [{ sheet: SHEET, table: "schools" }] as const;

  it("is that table, once the column of names is known", () => {
    const snapshot = bookOf(strange);
    expect(recognise(snapshot).tables).toEqual([]);
    const sheetOnly = pointers([], asSchools);
    expect(outcomes(snapshot, sheetOnly)).toEqual(["noNames"]);
    const { open } = pointingOf(snapshot, recognise(snapshot, sheetOnly), sheetOnly);
    expect(open).toMatchObject([
      { id: "schools", sheet: SHEET, columns: [{ cell: "A2" }, { cell: "B2" }, { cell: "C2" }, { cell: "D2" }] },
    ]);
    const said = pointers([column("A2", "哪所学校", "school_name"), column("B2", "娃娃总人头", "stu")], asSchools);
    const table = schools(recognise(snapshot, said).tables[0]);
    expect(indexes(table)).toEqual({ school_name: 0, stu: 1 });
    expect(table.rows.map(({ label }) => label)).toEqual(["城关小学", "东街小学"]);
    expect(outcomes(snapshot, said)).toEqual(["taken", "taken", "taken"]);
  });

  it("stays what it is where it cannot be that table", () => {
    const snapshot = bookOf(FORM_II2);
    for (const table of ["2017.III", "2017.IV", "2017.I"] as const) {
      const said = pointers([], [{ sheet: SHEET, table }]);
      expect(recognise(snapshot, said)).toEqual(recognise(snapshot));
      expect(outcomes(snapshot, said)).toEqual(["otherLayout"]);
    }
  });

  it("is neither of two tables that it is said to be", () => {
    const said = pointers([], [...asSchools, { sheet: SHEET, table: "2017.II-2" }]);
    expect(recognise(bookOf(strange), said)).toEqual(recognise(bookOf(strange)));
    expect(outcomes(bookOf(strange), said)).toEqual(["contradicted", "contradicted"]);
  });
});
