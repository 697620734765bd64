import { INDICATORS_2012, INDICATORS_2017 } from "../../../test/forms/county";
import { FORM_II2, fieldsOf, found, ids, stages, type Rows } from "../../../test/forms/found";
import { rangeAddress } from "../../workbook";

describe("表Ⅱ-1 and 表Ⅲ", () => {
  const table = (labels: readonly [string, string], last: string): Rows => [
    [null, null, ...INDICATORS_2017, last],
    [null, null, ...["L1", "L2", "L3", "L4", "L5", "L6", "L7", "L8"]],
    ["小学", labels[0], 4.5, 1.2],
    [null, labels[1]],
    ["初中", labels[0]],
    [null, labels[1]],
  ];
  const counts = table(["达标学校总数", "达标学校比例（%）"], "综合评估");
  const balance = table(["全县平均值", "差异系数"], "综合");

  it("are told apart by the labels of their rows", () => {
    expect(ids(counts)).toEqual(["2017.II-1"]);
    expect(ids(balance)).toEqual(["2017.III"]);
  });

  it("carry the stage down over merged and blank cells", () => {
    expect(stages(found(balance, { merges: ["A3:A4", "A5:A6"] }).tables[0]).rows).toEqual([
      { row: 2, stage: "primary", measure: "mean" },
      { row: 3, stage: "primary", measure: "coefficient" },
      { row: 4, stage: "junior", measure: "mean" },
      { row: 5, stage: "junior", measure: "coefficient" },
    ]);
  });

  it("have the stage of the title or the sheet where the rows name none", () => {
    const rows: Rows = [
      ["指标", ...INDICATORS_2017],
      ["全县平均值", 4.5],
      ["差异系数", 0.3],
    ];
    expect(stages(found(rows, {}, "初中差异系数").tables[0]).rows.map((row) => row.stage)).toEqual([
      "junior",
      "junior",
    ]);
    expect(stages(found([["表Ⅲ 小学校际均衡情况"], ...rows]).tables[0]).rows[0]?.stage).toBe("primary");
    expect(ids(rows)).toEqual([]);
  });

  it("know their columns, 综合 among them", () => {
    expect(fieldsOf(stages(found(counts).tables[0]))).toEqual(["y1", "y2", "y3", "y4", "y5", "y6", "y7", "composite"]);
  });

  it("do not take a filled corner for a column", () => {
    const [header = [], ...rest] = balance;
    const corner: Rows = [["学段", "指标", ...header.slice(2)], ...rest];
    expect(found(corner).unrecognised).toEqual([]);
    expect(ids(corner)).toEqual(["2017.III"]);
  });

  it("belong to 2012 by the columns that only 2012 has", () => {
    const rows: Rows = [
      [null, null, ...INDICATORS_2012, "综合"],
      ["小学", "差异系数", 0.4],
      ["初中", "差异系数", 0.3],
    ];
    const { tables, standard } = found(rows);
    expect(tables.map(({ id }) => id)).toEqual(["2012.III"]);
    expect(fieldsOf(stages(tables[0]))).toEqual(["b1", "b2", "b3", "b4", "b5", "b6", "b7", "b8", "composite"]);
    expect(standard).toBe("basic-2012");
  });

  it("show a title of 2012 over columns of 2017", () => {
    const title = "某县义务教育发展基本均衡县 表Ⅲ 县域义务教育校际均衡情况";
    const { tables, standard } = found([[title], ...balance]);
    expect(tables).toMatchObject([{ id: "2017.III", titleStandard: "basic-2012" }]);
    expect(standard).toBe("quality-2017");
  });

  it("stand one below the other, with 表Ⅱ-2 between them, on one sheet", () => {
    const rows: Rows = [
      ["表Ⅱ-1 小学、初中资源配置基本情况"],
      ...counts,
      [],
      ...FORM_II2,
      [],
      ["表Ⅲ 县域义务教育校际均衡情况"],
      ...balance,
    ];
    const { tables, unrecognised } = found(rows);
    expect(tables.map((one) => [one.id, rangeAddress(one.range)])).toEqual([
      ["2017.II-1", "A1:J7"],
      ["2017.II-2", "A9:O13"],
      ["2017.III", "A15:J21"],
    ]);
    expect(unrecognised).toEqual([]);
  });

  it("and 表Ⅱ-2 stand one below the other without any titles", () => {
    expect(ids([...counts, ...FORM_II2.slice(1), ...balance])).toEqual(["2017.II-1", "2017.II-2", "2017.III"]);
  });
});
