import { assess, type Assessment, type Settings } from "../../src/assessment";
import { cellKey, type CellFormula, type CellValue, type SheetSnapshot } from "../../src/workbook";
import { sheetOf, workbookOf } from "../forms/snapshotOf";
import { listRow, listSheet, schoolsSheet } from "../records/schoolBook";
import { SETTINGS } from "./settings";

const GOOD = [4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3];
const VERDICT_COLUMN = 13;

function assessed(sheets: readonly SheetSnapshot[], settings: Partial<Settings> = {}): Assessment {
  return assess(workbookOf(sheets), { ...SETTINGS, ...settings });
}

function editsOf(assessment: Assessment): Record<string, CellValue> {
  return Object.fromEntries(assessment.edits.map(({ sheet, cell, to }) => [`${sheet}!${cell}`, to]));
}

function withFigure(at: number, value: CellValue): CellValue[] {
  return GOOD.map((figure, index) => (index === at ? value : figure));
}

describe("what is written into 表Ⅱ-2", () => {
  it("is the verdict and a remark that names the columns by their L codes", () => {
    const rows = [
      listRow(1, "甲小学", 1000, GOOD),
      listRow(2, "乙小学", 1000, withFigure(6, 1.96)),
      listRow(3, "丙小学", 1000, [1, 0.9, ...GOOD.slice(2)]),
    ];
    expect(editsOf(assessed([listSheet(rows)]))).toMatchObject({
      "分学校!N3": "达标",
      "分学校!O3": "达标7项：L7、L8、L9、L10、L11、L12、L13",
      "分学校!N4": "达标",
      "分学校!O4": "达标6项：L7、L8、L9、L10、L11、L12；达到85%：L13",
      "分学校!N5": "不达标",
      "分学校!O5": "达标5项：L9、L10、L11、L12、L13；达到85%：L8；低于85%：L7",
    });
  });

  it("leaves the verdict of a school with missing data as it is, and says what is missing", () => {
    const edits = editsOf(assessed([listSheet([listRow(1, "甲小学", 1000, withFigure(2, null))])]));
    expect(edits).not.toHaveProperty("分学校!N3");
    expect(edits["分学校!O3"]).toBe("达标6项：L7、L8、L10、L11、L12、L13；缺数据：L9");
  });

  it("keeps the user's own remark before its own, however often it is filled", () => {
    const first = [...listRow(1, "甲小学", 1000, GOOD), null, "2024年新建校"];
    const remark = editsOf(assessed([listSheet([first])]))["分学校!O3"];
    expect(remark).toBe("2024年新建校；达标7项：L7、L8、L9、L10、L11、L12、L13");
    const second = [...listRow(1, "甲小学", 1000, withFigure(6, 1.96)), "达标", remark ?? null];
    expect(editsOf(assessed([listSheet([second])]))["分学校!O3"]).toBe(
      "2024年新建校；达标6项：L7、L8、L9、L10、L11、L12；达到85%：L13",
    );
  });

  it("writes nothing in a row whose stage is in doubt, nor for a school that is not counted", () => {
    const unknown = assessed([listSheet([listRow(1, "城关学校", 1000, GOOD)])]);
    expect(unknown.edits).toEqual([]);
    const point = assessed([listSheet([listRow(1, "山口教学点", 30, GOOD), listRow(2, "甲小学", 1000, GOOD)])]);
    expect(Object.keys(editsOf(point)).some((cell) => cell.endsWith("3"))).toBe(false);
  });

  it("fills a blank indicator from raw data, rounded half up, and never overwrites a typed one", () => {
    const headers = [
      "学校名称",
      "学段",
      "在校生数",
      "县级及以上骨干教师数",
      "网络多媒体教室数",
      "专任教师数",
      "班级数",
    ];
    const base = schoolsSheet(headers, [["甲小学", "小学", 800, 9, 17, 50, 18]]);
    const edits = editsOf(assessed([base, listSheet([listRow(1, "甲小学", 800, withFigure(1, null))])]));
    // 9 of 800 are 1.125 a hundred.
    expect(edits["分学校!H3"]).toBe(1.13);
    expect(edits).not.toHaveProperty("分学校!M3");
  });

  it("replaces another verdict, with W01, and leaves the right one alone", () => {
    const wrong = assessed([listSheet([[...listRow(1, "甲小学", 1000, GOOD), "不达标"]])]);
    expect(editsOf(wrong)["分学校!N3"]).toBe("达标");
    expect(wrong.findings.map(({ rule, cell }) => [rule, cell])).toContainEqual(["W01", "N3"]);
    const right = assessed([listSheet([[...listRow(1, "甲小学", 1000, GOOD), "达标"]])]);
    expect(editsOf(right)).not.toHaveProperty("分学校!N3");
    expect(right.findings.filter(({ rule }) => rule === "W01")).toEqual([]);
  });

  function withFormula(kind: CellFormula["kind"]): SheetSnapshot {
    const sheet = listSheet([[...listRow(1, "甲小学", 1000, GOOD), "不达标"]]);
    const formula: CellFormula = { text: 'IF(G3>5,"达标","不达标")', kind };
    return { ...sheet, formulas: new Map([[cellKey(2, VERDICT_COLUMN), formula]]) };
  }

  it("never replaces a formula unless asked, and says so with W02", () => {
    const kept = assessed([withFormula("plain")]);
    expect(kept.skipped).toContainEqual({ sheet: "分学校", cell: "N3", reason: "formula" });
    expect(editsOf(kept)).not.toHaveProperty("分学校!N3");
    expect(kept.findings.map(({ rule }) => rule)).toContain("W02");
    const replaced = assessed([withFormula("plain")], { replaceFormulas: true });
    expect(replaced.edits).toContainEqual(expect.objectContaining({ cell: "N3", to: "达标", replacesFormula: true }));
  });

  it("never replaces a member of a shared or array formula", () => {
    for (const kind of ["shared", "array"] as const) {
      const { skipped } = assessed([withFormula(kind)], { replaceFormulas: true });
      expect(skipped).toContainEqual({ sheet: "分学校", cell: "N3", reason: "formula" });
    }
  });

  it("skips a protected sheet but for its unlocked cells", () => {
    const sheet = listSheet([listRow(1, "甲小学", 1000, GOOD)]);
    const locked = assessed([{ ...sheet, protected: true }]);
    expect(locked.edits).toEqual([]);
    expect(locked.skipped.map(({ reason }) => reason)).toEqual(["protected", "protected"]);
    const open = new Set([cellKey(2, VERDICT_COLUMN)]);
    const partly = assessed([{ ...sheet, protected: true, unlockedCells: open }]);
    expect(partly.edits.map(({ cell }) => cell)).toEqual(["N3"]);
  });
});

describe("what is written into 表Ⅱ-1 and 表Ⅲ", () => {
  const INDICATORS = ["每百名学生拥有高于规定学历教师数", "每百名学生拥有县级及以上骨干教师数", "每百名学生拥有体育、艺术(美术、音乐)专任教师数", "生均教学及辅助用房面积（㎡）", "生均体育运动场馆面积（㎡）", "生均教学仪器设备值(元)", "每百名学生拥有网络多媒体教室数"]; // prettier-ignore
  const counts = sheetOf("表2-1", [
    ["表Ⅱ-1 小学、初中资源配置基本情况"],
    [null, null, ...INDICATORS, "综合评估"],
    ["小学", "达标学校总数"],
    [null, "达标学校比例（%）"],
    ["初中", "达标学校总数"],
    [null, "达标学校比例（%）"],
  ]);
  const spread = sheetOf("表3", [
    ["表Ⅲ 县域义务教育校际均衡情况"],
    [null, null, ...INDICATORS, "综合"],
    ["小学", "全县平均值", null, null, null, null, null, null, null, "——"],
    [null, "差异系数"],
    ["初中", "全县平均值", null, null, null, null, null, null, null, "——"],
    [null, "差异系数"],
  ]);
  const rows = [
    listRow(1, "甲小学", 100, [5, ...GOOD.slice(1)]),
    listRow(2, "乙小学", 300, [1, ...GOOD.slice(1)]),
    listRow(3, "丙小学", 200, [3, 0.9, ...GOOD.slice(2)]),
  ];

  it("are counts and shares with one decimal, for each requirement and the school rule", () => {
    const edits = editsOf(assessed([listSheet(rows), counts]));
    expect(edits).toMatchObject({
      "表2-1!C3": 1,
      "表2-1!C4": 33.3,
      "表2-1!D3": 2,
      "表2-1!D4": 66.7,
      "表2-1!J3": 1,
      "表2-1!J4": 33.3,
    });
    expect(Object.keys(edits).some((cell) => /表2-1![A-Z]+[56]$/.test(cell))).toBe(false);
  });

  it("write a share as a fraction where the cell shows percentages", () => {
    const percent = { ...counts, percentCells: new Set([cellKey(3, 2)]) };
    expect(editsOf(assessed([listSheet(rows), percent]))["表2-1!C4"]).toBe(0.333);
  });

  it("are means with two decimals and coefficients with three, weighted by pupils; 综合 stays as it is", () => {
    const edits = editsOf(assessed([listSheet(rows), spread]));
    // (5·100 + 1·300 + 3·200) / 600 = 2.333…; deviation 1.4907…
    expect(edits).toMatchObject({ "表3!C3": 2.33, "表3!C4": 0.639 });
    expect(Object.keys(edits).some((cell) => cell.startsWith("表3!J"))).toBe(false);
  });

  it("write neither mean nor coefficient nor count of an indicator that a counted school lacks", () => {
    const lacking = [...rows, listRow(4, "丁小学", 100, withFigure(1, null))];
    const edits = editsOf(assessed([listSheet(lacking), counts, spread]));
    expect(edits).not.toHaveProperty("表3!D3");
    expect(edits).not.toHaveProperty("表2-1!D3");
    expect(edits).toHaveProperty("表3!C3");
    expect(edits).not.toHaveProperty("表2-1!J3");
  });

  it("are written once where a table stands on two sheets, on the first visible one", () => {
    const hidden = { ...spread, name: "旧表3", visible: false };
    const edits = editsOf(assessed([listSheet(rows), hidden, spread]));
    expect(edits).toHaveProperty("表3!C3");
    expect(edits).not.toHaveProperty("旧表3!C3");
  });
});

describe("表Ⅲ of the 2012 form", () => {
  const INDICATORS = ["生均教学及辅助用房面积", "生均体育运动场馆面积", "生均教学仪器设备值", "每百名学生拥有计算机台数", "生均图书册数", "师生比", "生均高于规定学历教师数", "生均中级及以上专业技术职务教师数"]; // prettier-ignore
  const headers = ["学校名称", "学段", "举办者类型", "在校生数", "教学及辅助用房面积", "室内体育用房面积", "运动场地面积", "教学仪器设备资产值(万元)", "教学用计算机台数", "图书册数", "专任教师数", "硕士研究生毕业专任教师数", "本科毕业专任教师数", "专科毕业专任教师数", "中级及以上专业技术职务教师数"]; // prettier-ignore

  it("gets its composite, and no verdict that a single coefficient passes", () => {
    const figures = [500, 10, 800, 20, 10, 2000, 8, 1, 4, 3, 5];
    const base = schoolsSheet(headers, [
      ["甲小学", "小学", 7, 100, ...figures],
      ["乙小学", "小学", 7, 100, ...figures.map((figure) => figure * 3)],
    ]);
    const spread = sheetOf("表3", [
      ["表Ⅲ 县域义务教育校际均衡情况（基本均衡）"],
      [null, null, ...INDICATORS, "综合差异系数"],
      ["小学", "全县平均值"],
      [null, "差异系数"],
    ]);
    const assessment = assessed([base, spread]);
    expect(assessment.standard).toBe("basic-2012");
    expect(editsOf(assessment)).toMatchObject({ "表3!C4": 0.5, "表3!K4": 0.5 });
    expect(assessment.stages.primary?.composite).toEqual({ value: expect.closeTo(0.5, 12), limit: 0.65, met: true });
  });
});
