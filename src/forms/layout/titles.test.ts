import { TITLE_II2 } from "../../../test/forms/county";
import { FORM_II2, found, ids, type Rows } from "../../../test/forms/found";
import { tableTitle } from "..";

describe("titles", () => {
  const content: Rows = [
    ["名称", "指标值或简要结论", "是否达标"],
    ["1. 规划布局合理", "", ""],
  ];

  it.each(["表Ⅱ-2", "表II-2", "表二-2", "表2-2", "表Ⅱ—2", "表 Ⅱ－２", "附表二—二"])("%s is 表Ⅱ-2", (number) => {
    const rows: Rows = [[`${number} 小学、初中资源配置基本情况（分学校）`], ...FORM_II2.slice(1)];
    expect(found(rows).tables).toMatchObject([{ id: "2017.II-2", title: { cell: "A1" } }]);
  });

  it.each([
    ["表Ⅳ 政府保障程度评估指标指标", "2017.IV"],
    ["政府保障程度评估指标", "2017.IV"],
    ["表五　教育质量评估指标", "2017.V"],
    ["表6 社会认可度调查情况", "2017.VI"],
    ["表 I 义务教育优质均衡发展县(市、区)基本情况", "2017.I"],
    ["表Ⅴ 义务教育经费", "2012.V"],
    ["表Ⅵ 公众满意度调查情况", "2012.VI"],
  ])("%s heads a table that is known by its title", (title, id) => {
    expect(found([[], [title], ...content]).tables).toMatchObject([{ id, range: { firstRow: 1, lastRow: 3 } }]);
  });

  it("without words are read by the standard of the workbook", () => {
    const rows2012: Rows = [["某县义务教育发展基本均衡县申报表"], ["表Ⅴ"], ...content];
    expect(ids(rows2012)).toEqual(["2012.V"]);
    expect(ids([["优质均衡发展县申报表"], ["表Ⅴ"], ...content])).toEqual(["2017.V"]);
  });

  it("in a table of contents are no tables", () => {
    const contents: Rows = [
      ["目录"],
      ["表Ⅳ 政府保障程度评估指标", 4],
      ["表Ⅴ 教育质量评估指标", 6],
      ["表Ⅲ 县域义务教育校际均衡情况", 3],
    ];
    expect(found(contents)).toMatchObject({ tables: [], unrecognised: [] });
  });

  it("of ours over a header that nobody knows are reported", () => {
    const { tables, unrecognised } = found([[TITLE_II2], ["甲", "乙", "丙"], [1, 2, 3]]);
    expect(tables).toEqual([]);
    expect(unrecognised).toEqual([
      { sheet: "Sheet1", cell: "A1", text: TITLE_II2, nearest: tableTitle("2017.II-2").zh, why: "unknownSheet" },
    ]);
  });

  it("of other tables are reported where a table stands below them, and not for a sentence", () => {
    const foreign: Rows = [["表2 教师培训一览"], ["姓名", "日期", "课时"], ["王", "x", 3]];
    expect(found(foreign).unrecognised).toMatchObject([{ text: "表2 教师培训一览", why: "unknownSheet" }]);
    expect(found([["表1中的数据请按统计报表填写。"], ["一", "二", "三"]]).unrecognised).toEqual([]);
  });
});
