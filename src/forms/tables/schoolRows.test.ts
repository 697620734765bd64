import { CODES_II2, HEADER_II2, schoolRow, TITLE_II2 } from "../../../test/forms/county";
import { FORM_II2, kinds, onlySchools, type Rows } from "../../../test/forms/found";

describe("the rows of a school table", () => {
  const body = (...rows: Rows) => onlySchools([[TITLE_II2], HEADER_II2, CODES_II2, ...rows]);

  it.each([
    "合计",
    "合 计",
    "总计",
    "小计",
    "计",
    "全县",
    "全县合计",
    "全区小学合计",
    "县直小计",
    "（合计）",
    "合计（小学）",
  ])("never takes %j for a school", (label) => {
    expect(kinds(body(schoolRow(1, "城关小学"), [null, label, null, 800])).slice(1)).toEqual([[label, "total"]]);
    expect(kinds(body([label, null, null, 800]))).toEqual([[label, "total"]]);
  });

  it.each(["全市实验小学", "合计沟小学", "统计路小学", "计家墩小学", "小学路学校"])("takes %s for a school", (name) => {
    expect(kinds(body(schoolRow(1, name)))).toEqual([[name, "school"]]);
  });

  it.each(["小学1", "初中 2", "小学一", "…", "……", "××小学", "九年一贯制学校1"])(
    "takes %j for a placeholder only while its input is blank",
    (name) => {
      expect(kinds(body([1, name]))).toEqual([[name, "placeholder"]]);
      expect(
        kinds(body([1, name, 7, null, null, null, null, null, null, null, null, null, null, "达标", "x"])),
      ).toEqual([[name, "placeholder"]]);
      expect(kinds(body(schoolRow(1, name)))).toEqual([[name, "school"]]);
    },
  );

  it("keeps a school that has a name and nothing else, and one that has numbers and no name", () => {
    expect(kinds(body([null, "城关小学"], [2, null, 7, 800], [3]))).toEqual([
      ["城关小学", "school"],
      ["", "school"],
    ]);
  });

  it("does not take a row of sums without a label for a school", () => {
    const sums = new Map([[3 * 16384 + 3, { text: "SUM(D3:D3)", kind: "plain" as const }]]);
    const table = onlySchools([HEADER_II2, CODES_II2, schoolRow(1, "城关小学"), [null, null, null, 800]], {
      formulas: sums,
    });
    expect(kinds(table)).toEqual([["城关小学", "school"]]);
  });

  it.each(["小学", "一、小学", "（一）小学部分", "1.小学"])("takes the stage from the heading %j", (heading) => {
    const table = body([heading], schoolRow(1, "城关学校"), [null, "二、初中部分"], schoolRow(1, "城关中学"));
    expect(table.rows.map((row) => [row.kind, row.headingStage, row.block])).toEqual([
      ["heading", "primary", 0],
      ["school", "primary", 0],
      ["heading", "junior", 0],
      ["school", "junior", 1],
    ]);
  });

  it("counts the blocks in which the numbering begins again, text or number", () => {
    const table = body(schoolRow(1, "甲校"), schoolRow(2, "乙校"), ["1", ...schoolRow(1, "丙校").slice(1)]);
    expect(table.rows.map((row) => row.block)).toEqual([0, 0, 1]);
    const unnumbered = onlySchools([HEADER_II2.slice(1), schoolRow(1, "甲校").slice(1)]);
    expect(unnumbered.rows.map((row) => row.block)).toEqual([null]);
  });

  it.each(["注：1.小学学校总数2所。", "注: 略", "说明：略", "备注：略", "填表人：张三"])("end at %j", (note) => {
    expect(kinds(body(schoolRow(1, "城关小学"), [note], schoolRow(2, "说明里的小学")))).toEqual([
      ["城关小学", "school"],
    ]);
  });

  it("go on below a header that is printed again for the next page", () => {
    const table = body(
      schoolRow(1, "城关小学"),
      ["二、初中"],
      schoolRow(1, "甲校"),
      HEADER_II2,
      CODES_II2,
      schoolRow(2, "乙校"),
    );
    expect(table.rows.map((row) => [row.label, row.headingStage, row.block])).toEqual([
      ["城关小学", null, 0],
      ["二、初中", "junior", 0],
      ["甲校", "junior", 1],
      ["乙校", "junior", 1],
    ]);
  });

  it("take a heading of one text before the names for what it is, and the stage it names", () => {
    const table = body(["城区小学（2所）"], schoolRow(1, "甲校"), ["石桥镇"], schoolRow(2, "乙校"));
    expect(table.rows.map((row) => [row.kind, row.headingStage])).toEqual([
      ["heading", "primary"],
      ["school", "primary"],
      ["heading", "primary"],
      ["school", "primary"],
    ]);
  });

  it("end at a long text merged over the full width", () => {
    const note = "1.小学学校总数2所，其中一贯制学校的小学部有0所；2.举办者类型处填写代码；3.数值保留两位小数";
    const rows: Rows = [HEADER_II2, schoolRow(1, "城关小学"), [note], schoolRow(2, "东街小学")];
    expect(kinds(onlySchools(rows, { merges: ["A3:O3"] }))).toEqual([["城关小学", "school"]]);
  });

  it("count rows that a filter hides like the others", () => {
    expect(onlySchools(FORM_II2, { hiddenRows: [3] }).rows).toHaveLength(2);
  });

  it.each([
    ["没有的填“/”", true],
    ["不涉及的项目以“/”表示", true],
    ["没有的填/。", true],
    ["单位：元/人", false],
    ["举办者类型填写代码", false],
  ])("learn from the note %j whether / means that nothing applies", (note, expected) => {
    expect(body(schoolRow(1, "城关小学"), [`注：${note}`]).slashMeansNotApplicable).toBe(expected);
  });
});
