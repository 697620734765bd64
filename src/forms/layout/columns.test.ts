import { INDICATORS_2012, INDICATORS_2017 } from "../../../test/forms/county";
import { fieldsOf, found, indexes, kinds, onlySchools, schools, type Rows } from "../../../test/forms/found";

describe("the columns of an indicator", () => {
  it("are its value, and beside it what need not be known", () => {
    const names = INDICATORS_2017.slice(0, 3);
    const rows: Rows = [
      ["学校名称", "在校生数", ...names.flatMap((name) => [name, null, null])],
      [null, null, ...names.flatMap(() => ["标准值", "实际值", "是否达标"])],
      ["城关小学", 800, 4.2, 4.5, "是", 1, 1.2, "是", 0.9, 0.8, "否"],
    ];
    const { tables, unrecognised } = found(rows, { merges: ["A1:A2", "B1:B2", "C1:E1", "F1:H1", "I1:K1"] });
    expect(indexes(schools(tables[0]))).toEqual({ school_name: 0, stu: 1, y1: 3, y2: 6, y3: 9 });
    expect(unrecognised).toEqual([]);
  });

  it("are value and the province's standard in the form of 2012", () => {
    const names = INDICATORS_2012.slice(0, 5);
    const rows: Rows = [
      ["表Ⅱ-1 小学办学基本标准达标情况"],
      ["学校名称", ...names.flatMap((name) => [name, null]), "是否达标"],
      [null, ...names.flatMap(() => ["指标值", "省级评估标准"])],
      ["L1", ...names.flatMap((_, index) => [`L${String(index + 2)}`, `L${String(index + 2)}-1`]), "L7"],
      ["城关小学", 4, 3, 5, 4, 1000, 900, 10, 8, 30, 25, 1],
    ];
    const { tables, unrecognised } = found(rows, { merges: ["A2:A3", "B2:C2", "D2:E2", "F2:G2", "H2:I2", "J2:K2"] });
    expect(tables[0]?.id).toBe("2012.II-2");
    expect(indexes(schools(tables[0]))).toEqual({ school_name: 0, b1: 1, b2: 3, b3: 5, b4: 7, b5: 9, y_pass: 11 });
    expect(schools(tables[0]).rows).toMatchObject([{ label: "城关小学", headingStage: "primary" }]);
    expect(unrecognised).toEqual([]);
  });
});

describe("学校基础数据", () => {
  const header = ["学校名称", "在校生数", "专任教师数", "教学及辅助用房面积", "教学仪器设备资产值", "网络多媒体教室数"];
  const row = ["城关小学", 800, 40, 4000, 120, 20];

  it("is found without title and takes units from the unit row", () => {
    const table = onlySchools([header, ["", "人", "人", "㎡", "千元", "间"], row]);
    expect(table.id).toBe("schools");
    expect(table.columns.get("equip_w")?.unit).toBe("千元");
    expect(kinds(table)).toEqual([["城关小学", "school"]]);
    expect(found([header, row]).standard).toBeNull();
  });

  it("takes units from a unit row that the other titles are merged over", () => {
    const merges = ["A1:A2"];
    const table = onlySchools([header, [null, "人", "人", "㎡", "万元", "间"], row], { merges });
    expect(fieldsOf(table)).toHaveLength(6);
    expect(table.columns.get("equip_w")?.unit).toBe("万元");
    expect(kinds(table)).toEqual([["城关小学", "school"]]);
  });

  it("believes the title's unit rather than the unit row's", () => {
    const own = header.map((title) => (title === "教学仪器设备资产值" ? `${title}（元）` : title));
    const table = onlySchools([own, ["", "人", "人", "㎡", "万元", "间"], row]);
    expect(table.columns.get("equip_w")?.unit).toBe("元");
  });

  it("reads the merged header of a statistics export", () => {
    const rows: Rows = [
      ["某县2023年小学基本情况"],
      [
        "统计三级",
        "学校名称",
        "办学类型",
        "在校生数",
        null,
        "专任教师",
        null,
        null,
        null,
        null,
        null,
        null,
        "教学及辅助用房",
      ],
      [null, null, null, "合计", "其中：女", "计", "#按学历分", null, null, "#按授课课程分", null, null, "计"],
      [null, null, null, null, null, null, "硕士研究生", "本科", "本专科", "体育与健康", "艺术", null, null],
      [null, null, null, null, null, null, null, null, null, null, "计", "其中：音乐", null],
      ["某县", "城关小学", "小学", 800, 390, 40, 2, 30, 38, 3, 4, 2, 4000],
    ];
    const merges = ["A1:M1", "A2:A5", "B2:B5", "C2:C5", "D2:E2", "F2:L2", "G3:I3", "J3:L3", "K4:L4", "D3:D5", "E3:E5", "F3:F5", "G4:G5", "H4:H5", "I4:I5", "J4:J5", "M3:M5"]; // prettier-ignore
    const { tables, unrecognised } = found(rows, { merges });
    const table = schools(tables[0]);
    expect(indexes(table)).toEqual({ region_name: 0, school_name: 1, run_type: 2, stu: 3, teachers: 5, t_mas: 6, t_bac: 7, t_pe: 9, t_art: 10, t_mus: 11, a_teach: 12 }); // prettier-ignore
    expect(table.columns.get("t_bac")?.header).toBe("专任教师>#按学历分>本科");
    expect(table.headerRows).toEqual({ first: 1, last: 4 });
    expect(unrecognised.map(({ cell, text }) => [cell, text])).toEqual([
      ["E3", "在校生数>其中：女"],
      ["I4", "专任教师>#按学历分>本专科"],
    ]);
  });

  it("reads a group that was not merged over the blank cells to its right", () => {
    const rows: Rows = [
      ["学校名称", "在校生数", "艺术", null, "体育", "图书册数", "班级数"],
      [null, null, "计", "音乐", null, null, null],
      ["城关小学", 800, 4, 2, 3, 9000, 18],
    ];
    expect(indexes(onlySchools(rows))).toMatchObject({ t_art: 2, t_mus: 3, t_pe: 4, books: 5 });
  });

  it("keeps a group row above the header apart from titles above that", () => {
    const rows: Rows = [
      ["学校基础数据"],
      ["填报单位：某县教育局", null, "2024年", null, null, "单位：人"],
      ["基本信息", "学生", "学历", null, "设备", null],
      ["学校名称", "一年级", "本科", "专科", "图书", "计算机"],
      ["城关小学", 130, 30, 10, 9000, 120],
    ];
    const table = onlySchools(rows, { merges: ["A1:F1", "C3:D3", "E3:F3"] });
    expect(table.headerRows).toEqual({ first: 2, last: 3 });
    expect(fieldsOf(table)).toEqual(["school_name", "g1", "t_bac", "t_col", "books", "pcs"]);
  });

  it.each([
    ["上年在校生数", "stu_prev"],
    ["去年在校生数", "stu_prev"],
    ["初中部在校生数", "stu_js"],
  ])("does not take %s for the enrolment of the school", (title, id) => {
    const table = onlySchools([
      [title, ...header],
      [790, ...row],
    ]);
    expect(table.columns.get(id)?.index).toBe(0);
    expect(table.columns.get("stu")?.index).toBe(2);
  });

  it.each([
    ["上年", "教职工数", "staff"],
    ["省级标准", "图书册数", "books"],
    ["专任教师", "人数", "stu"],
    ["专用教室", "音乐", "t_mus"],
    ["班级数", "一年级", "g1"],
  ])("does not take %s>%s for what its last part says", (group, title, id) => {
    const [first = "", , ...rest] = header;
    const rows: Rows = [
      [first, ...rest, "图书", group],
      [null, null, null, null, null, null, title],
      ["城关小学", 40, 4000, 120, 20, 9000, 800],
    ];
    const merges = ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:E2", "F1:F2"];
    const withTitle: Rows = [["学校基础数据"], ...rows];
    const shifted = merges.map((merge) => merge.replace(/\d/g, (digit) => String(Number(digit) + 1)));
    const { tables, unrecognised } = found(withTitle, { merges: shifted });
    expect(schools(tables[0]).columns.get(id)?.index).not.toBe(6);
    expect(unrecognised.map((column) => column.cell)).toContain("G3");
  });

  it("has the enrolment of the parts of an undivided school", () => {
    const rows: Rows = [
      ["学校名称", "办学类型", "在校生数", null, null, "专任教师数", "班级数"],
      [null, null, "合计", "小学", "初中", null, null],
      ["城关九年一贯制学校", "九年一贯制学校", 1200, 800, 400, 80, 27],
    ];
    const merges = ["A1:A2", "B1:B2", "C1:E1", "F1:F2", "G1:G2"];
    expect(indexes(onlySchools(rows, { merges }))).toMatchObject({ stu: 2, stu_ps: 3, stu_js: 4, teachers: 5 });
  });
});
