import { assess, NoPlaceError, transfer, type Settings } from "../../src/assessment";
import { withEdits, type CellValue, type WorkbookSnapshot } from "../../src/workbook";
import { INDICATORS_2012 } from "../forms/county";
import { sheetOf } from "../forms/snapshotOf";
import { asset, KINDS } from "./counties";

const SETTINGS: Settings = { standard: "basic-2012", province: null, language: "zh", replaceFormulas: false };

const BASE = [
  "学校名称", "学段", "举办者类型", "在校生数", "教学及辅助用房面积（㎡）", "室内体育用房面积（㎡）", "运动场地面积（㎡）",
  "教学仪器设备资产值（万元）", "教学用计算机台数", "图书册数", "专任教师数", "硕士研究生毕业专任教师数", "本科毕业专任教师数",
  "专科毕业专任教师数", "中级及以上专业技术职务教师数",
]; // prettier-ignore
const SCHOOLS: readonly (readonly CellValue[])[] = [
  ["甲小学", "小学", 7, 400, 1800, 120, 2600, 52.5, 40, 8000, 24, 1, 12, 9, 14],
  ["乙小学", "小学", 7, 900, 3150, 0, 5400, 90, 63, 15300, 50, 0, 30, 15, 21],
  ["丙初中", "初中", 7, 700, 3500, 350, 6300, 140, 84, 21000, 56, 4, 40, 12, 30],
];
const TITLE = "表Ⅲ 县域义务教育校际均衡情况（基本均衡）";
const SPREAD: readonly (readonly CellValue[])[] = [
  [TITLE],
  [null, null, ...INDICATORS_2012, "综合"],
  ["小学", "全县平均值", 4.1, 6.2],
  [null, "差异系数", 0.05, null, null, null, null, null, null, null, 0.31],
  ["初中", "全县平均值"],
  [null, "差异系数"],
];

function workbook(...sheets: WorkbookSnapshot["sheets"]): WorkbookSnapshot {
  return { sheets, ownNames: new Map() };
}

const base = sheetOf("学校基础数据", [["学校基础数据"], BASE, ...SCHOOLS]);
const spread = sheetOf("表Ⅲ", SPREAD);
const list = sheetOf("表Ⅱ-2", [
  ["表Ⅱ-2 小学、初中基本情况（基本均衡）"],
  ["学校名称", "学段", "在校生数", ...INDICATORS_2012],
  ["甲小学", "小学", 400, 4.5, 6.8, 1312.5, 10, 20, 0.06, 0.055, 0.035],
  ["丙初中", "初中", 700, 5, 9.5, 2000, 12, 30, 0.08, 0.063, 0.043],
]);

/** What is said of the schools, of their stages, and what 表Ⅲ states wrongly. */
function said(snapshot: WorkbookSnapshot) {
  const { schools, stages, verdict, findings } = assess(snapshot, SETTINGS);
  const stated = findings.filter(({ sheet }) => sheet === "表Ⅲ");
  return {
    stages,
    verdict,
    schools: schools.map(({ places, ...school }) => ({ ...school, places: places.length })),
    stated: stated.map(({ rule, value, expected }) => ({ rule, value, expected })),
  };
}

describe.each(KINDS)("a form of 2012: %s", (_, made) => {
  it("is carried into the blank form of 2012 with its 表Ⅲ, and is judged the same", async () => {
    const source = await made(workbook(base, spread));
    const blank = await asset("templates/basic-2012.xlsx");
    const plan = transfer(source, blank, SETTINGS);
    expect(plan).toMatchObject({ base: 3, form: 0, others: 4, leftSchools: [], left: [] });
    const after = said(withEdits(blank, plan.edits));
    expect(after).toEqual(said(source));
    expect(after.stated.length).toBeGreaterThan(0);
  });

  it("has the tables named that its blank form lacks", async () => {
    const source = await made(workbook(base, list));
    const plan = transfer(source, await asset("templates/basic-2012.xlsx"), SETTINGS);
    expect(plan).toMatchObject({ base: 3, form: 0, leftSchools: [] });
    expect(plan.left).toEqual([expect.objectContaining({ sheet: "表Ⅱ-2", reason: "table" })]);
  });

  it("is refused where its schools stand in 表Ⅱ-2 only, which is each province's own", async () => {
    const source = await made(workbook(list));
    const blank = await asset("templates/basic-2012.xlsx");
    const problem = refused(() => transfer(source, blank, SETTINGS));
    expect(problem.schools).toEqual(["甲小学", "丙初中"]);
    expect(problem.table).toMatch(/表Ⅱ/u);
  });
});

function refused(attempt: () => unknown): NoPlaceError {
  try {
    attempt();
  } catch (error) {
    if (error instanceof NoPlaceError) return error;
    throw error;
  }
  throw new Error("not refused");
}
