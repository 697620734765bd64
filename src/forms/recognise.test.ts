import { INDICATORS_2012 } from "../../test/forms/county";
import { FORM_II2, found, type Rows } from "../../test/forms/found";
import { sheetOf, workbookOf } from "../../test/forms/snapshotOf";
import { recognise } from ".";

describe("other sheets", () => {
  it("of our own are never looked at", () => {
    const own = sheetOf("校验结果(2)", FORM_II2);
    const snapshot = workbookOf([own, sheetOf("表Ⅱ-2", FORM_II2)], { _Balance: "'校验结果(2)'!$A$1" });
    expect(recognise(snapshot).tables.map((table) => table.sheet)).toEqual(["表Ⅱ-2"]);
  });

  it("are no noise: instructions, a register of names, a blank sheet", () => {
    const instructions: Rows = [
      ["填写说明"],
      ["每百名学生拥有高于规定学历教师数：小学、初中分别达到4.2人以上、5.3人以上"],
    ];
    const register: Rows = [
      ["姓名", "性别", "电话"],
      ["王", "男", "1"],
    ];
    const snapshot = workbookOf([sheetOf("a", instructions), sheetOf("b", register), sheetOf("c", [])]);
    expect(recognise(snapshot)).toEqual({
      tables: [],
      unrecognised: [],
      cover: { countyName: null, countyCode: null },
      standard: null,
    });
  });

  it("with three known titles or more that make no table are reported", () => {
    const rows: Rows = [
      ["序号", "教师姓名", "学校名称", "办学类型", "学段"],
      [1, "王", "城关小学", "小学", "小学"],
    ];
    expect(found(rows).unrecognised).toMatchObject([{ cell: "C1", why: "unknownSheet" }]);
  });
});

describe("表Ⅱ-2 without its schools' names", () => {
  it("is no 表Ⅰ, whose columns have the same codes, and is asked for", () => {
    const header = (FORM_II2[1] ?? []).map((title) => (title === "学校名称" ? "哪一所" : title));
    const { tables, unrecognised } = found([FORM_II2[0] ?? [], header, ...FORM_II2.slice(2)], {}, "表Ⅱ-2");
    expect(tables).toEqual([]);
    expect(unrecognised).toMatchObject([{ cell: "A1", why: "unknownSheet" }]);
    expect(unrecognised[0]?.nearest).toMatch(/^表Ⅱ-2/);
  });
});

describe("the cover", () => {
  const coverOf = (rows: Rows) => recognise(workbookOf([sheetOf("封面", rows), sheetOf("表", FORM_II2)])).cover;

  it("gives name and code behind a colon or in the next cell", () => {
    expect(coverOf([["县（市、区）名称：清河县"], ["行政区划代码", null, 130534]])).toEqual({ countyName: "清河县", countyCode: "130534" }); // prettier-ignore
    expect(coverOf([["县（市、区）：", "清河县"], ["区划代码：１３０５３４"]])).toEqual({ countyName: "清河县", countyCode: "130534" }); // prettier-ignore
    expect(coverOf([["报送单位（盖章）：清河县人民政府"]]).countyName).toBe("清河县");
  });

  it("gives the name that a title begins with", () => {
    expect(coverOf([["清河县义务教育优质均衡发展县申报表"]]).countyName).toBe("清河县");
  });

  it("gives nothing where the blank is not filled in", () => {
    const blank = { countyName: null, countyCode: null };
    expect(coverOf([["县（市、区）名称：＿＿＿＿"], ["行政区划代码："]])).toEqual(blank);
    expect(coverOf([["全国义务教育优质均衡发展县（市、区）申报表"], ["县（市、区）名称："]])).toEqual(blank);
    expect(coverOf([["××县义务教育优质均衡发展申报表"]])).toEqual(blank);
  });

  it("may name the standard in any cell", () => {
    const cover = sheetOf("封面", [["标准", "优质均衡（2017）"]]);
    const base = sheetOf("数据", [["学校基础数据"], ["学校名称", "在校生数", "专任教师数"], ["城关小学", 800, 40]]);
    expect(recognise(workbookOf([cover, base]))).toMatchObject({
      standard: "quality-2017",
      tables: [{ id: "schools" }],
    });
  });

  it("does not lend its standard to a workbook with forms of both", () => {
    const balance = [
      [null, ...INDICATORS_2012],
      ["小学差异系数", 0.4],
    ];
    const sheets = [sheetOf("封面", [["优质均衡发展县申报表"]]), sheetOf("表", FORM_II2), sheetOf("基本-表Ⅲ", balance)];
    const { tables, standard } = recognise(workbookOf(sheets));
    expect(tables.map((table) => [table.id, table.titleStandard])).toEqual([
      ["2017.II-2", null],
      ["2012.III", null],
    ]);
    expect(standard).toBe("quality-2017");
  });

  it("lends its standard to tables whose sheets name none", () => {
    const { tables } = recognise(
      workbookOf([sheetOf("封面", [["全国义务教育发展基本均衡县（市、区）申报表"]]), sheetOf("表", FORM_II2)]),
    );
    expect(tables).toMatchObject([{ id: "2017.II-2", titleStandard: "basic-2012" }]);
  });
});
