import { CODES_II2, FIELDS_II2, HEADER_II2, schoolRow, TITLE_II2 } from "../../../test/forms/county";
import {
  FORM_II2,
  fieldsOf,
  found,
  ids,
  indexes,
  kinds,
  onlySchools,
  schools,
  type Rows,
} from "../../../test/forms/found";
import { sheetOf, workbookOf } from "../../../test/forms/snapshotOf";
import { rangeAddress } from "../../workbook";
import { recognise } from "..";

describe("表Ⅱ-2", () => {
  it("is found by its title and header, with every column", () => {
    const table = onlySchools(FORM_II2);
    expect(table.id).toBe("2017.II-2");
    expect(fieldsOf(table)).toEqual(FIELDS_II2);
    expect(table.title).toEqual({ sheet: "Sheet1", cell: "A1" });
    expect(rangeAddress(table.range)).toBe("A1:O5");
    expect(table.headerRows).toEqual({ first: 1, last: 1 });
    expect(kinds(table)).toEqual([
      ["城关小学", "school"],
      ["东街小学", "school"],
    ]);
    expect(found(FORM_II2).unrecognised).toEqual([]);
  });

  it("is found without title, without codes, and under any sheet name", () => {
    expect(ids([HEADER_II2, schoolRow(1, "城关小学")])).toEqual(["2017.II-2"]);
    expect(found(FORM_II2, {}, "Sheet 9 (2)").tables.map((table) => table.id)).toEqual(["2017.II-2"]);
  });

  it("is found with columns moved, a blank and an unknown column inserted", () => {
    const order = [1, 0, 13, 3, 4, 5, 12, 11, 10, 9, 8, 7, 6, 2, 14];
    const moved: Rows = [HEADER_II2, schoolRow(1, "城关小学")].map((row) => [
      null,
      ...order.map((index) => row[index] ?? null),
      row === HEADER_II2 ? "校长手机" : "13900000000",
    ]);
    const { tables, unrecognised } = found(moved);
    const table = schools(tables[0]);
    expect(indexes(table)).toMatchObject({ school_name: 1, seq: 2, y7: 7, y1: 13, sponsor_code: 14 });
    expect(unrecognised).toEqual([
      { sheet: "Sheet1", cell: "Q1", text: "校长手机", nearest: null, why: "unknownHeader" },
    ]);
  });

  it("has the stage of the cell merged beside its schools, although no title stands above it", () => {
    const rows: Rows = [
      ["", ...HEADER_II2],
      ["小学", ...schoolRow(1, "城关学校")],
      [null, ...schoolRow(2, "东街学校")],
      ["初 中", ...schoolRow(1, "城关中学")],
    ];
    const table = onlySchools(rows, { merges: ["A2:A3"] });
    expect(table.rows.map((row) => [row.headingStage, row.block])).toEqual([
      ["primary", 0],
      ["primary", 0],
      ["junior", 1],
    ]);
  });

  it("is found where the title cells are merged down over the row of codes", () => {
    const merges = ["A2:A3", "B2:B3", "O2:O3"];
    const codes = [null, null, ...CODES_II2.slice(2)];
    const { tables, unrecognised } = found([[TITLE_II2], HEADER_II2, codes, schoolRow(1, "城关小学")], { merges });
    expect(fieldsOf(schools(tables[0]))).toEqual(FIELDS_II2);
    expect(kinds(schools(tables[0]))).toEqual([["城关小学", "school"]]);
    expect(schools(tables[0]).columns.get("stu")?.header).toBe("在校生数");
    expect(unrecognised).toEqual([]);
  });

  it.each([
    ["numbers", HEADER_II2.map((_, index) => index + 1)],
    ["numbers in brackets", HEADER_II2.map((_, index) => `（${String(index + 1)}）`)],
    ["甲, 乙 and numbers", ["甲", "乙", ...HEADER_II2.slice(2).map((_, index) => index + 1)]],
  ])("has no school in a row of column %s", (_, numbering) => {
    expect(kinds(onlySchools([HEADER_II2, numbering, schoolRow(1, "城关小学")]))).toEqual([["城关小学", "school"]]);
  });

  it("is found with codes and limits printed behind the titles", () => {
    const header = HEADER_II2.map((title, index) =>
      index > 5 && index < 13 ? `${title}（L${String(index + 1)}）（≥4.2）` : title,
    );
    expect(fieldsOf(onlySchools([header, schoolRow(1, "城关小学")]))).toEqual(FIELDS_II2);
  });

  it("names the nearest title of a column that is misspelt", () => {
    const header = HEADER_II2.map((title) => (title === "在校生数" ? "在校生总人数" : title));
    expect(found([header, schoolRow(1, "城关小学")]).unrecognised).toEqual([
      { sheet: "Sheet1", cell: "D1", text: "在校生总人数", nearest: "在校生数", why: "unknownHeader" },
    ]);
  });

  it("uses the first of two columns with one title and reports the other", () => {
    const { tables, unrecognised } = found([[...HEADER_II2, "在校学生数"], schoolRow(1, "城关小学")]);
    expect(schools(tables[0]).columns.get("stu")?.index).toBe(3);
    expect(unrecognised).toMatchObject([{ cell: "P1", why: "duplicateHeader", nearest: "在校生数" }]);
  });
});

describe("the stage of a whole table", () => {
  const rows = [HEADER_II2, schoolRow(1, "城关学校")];
  const stageOf = (above: Rows, name?: string) => onlySchools([...above, ...rows], {}, name).rows[0]?.headingStage;

  it("is not what the official title says, for it names both", () => {
    expect(stageOf([[TITLE_II2]])).toBeNull();
  });

  it("is what the title or a line above the header names alone", () => {
    expect(stageOf([["表Ⅱ-2 小学资源配置基本情况（分学校）"]])).toBe("primary");
    expect(stageOf([[TITLE_II2], ["学段：初中"]])).toBe("junior");
    expect(stageOf([[TITLE_II2], ["填报单位：某县实验小学"]])).toBeNull();
  });

  it("is what the sheet's name says, if nothing else does", () => {
    expect(stageOf([[TITLE_II2]], "初中")).toBe("junior");
    expect(stageOf([["表Ⅱ-2 小学资源配置情况（分学校）"]], "初中")).toBe("primary");
    expect(stageOf([[TITLE_II2]], "小学和初中")).toBeNull();
  });

  it("comes from two sheets of one table, one a stage", () => {
    const { tables } = recognise(workbookOf([sheetOf("小学", FORM_II2), sheetOf("初中", FORM_II2)]));
    expect(tables.map((table) => schools(table).rows[0]?.headingStage)).toEqual(["primary", "junior"]);
  });
});
