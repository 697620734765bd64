import { assess, type Assessment } from "../../src/assessment";
import { cellKey, withEdits, type SheetSnapshot, type WorkbookSnapshot } from "../../src/workbook";
import { workbookOf } from "../forms/snapshotOf";
import { schoolsSheet } from "../records/schoolBook";
import { approvalSheet, FILLED_ITEMS, governmentSheet, qualitySheet, type FilledItem } from "./countySheets";
import { SETTINGS } from "./settings";

type Items = Readonly<Record<string, FilledItem>>;

const ALL = [1200, 1100, 1010, null, 80, 76, null];
const PARENTS = [640, 600, 560, null, 40, 39, null];

/** One 小学 that meets all seven indicators and every item. */
function school(changed: Readonly<Record<string, number>> = {}): SheetSnapshot {
  const cells: readonly (readonly [title: string, value: string | number])[] = [
    ["学校名称", "甲小学"],
    ["学段", "小学"],
    ["是否教学点", "否"],
    ["在校生数", 1000],
    ["班级数", 24],
    ["最大班额", 45],
    ["专任教师数", 60],
    ["高于规定学历教师数", 60],
    ["县级及以上骨干教师数", 12],
    ["体育专任教师数", 6],
    ["艺术专任教师数（计）", 6],
    ["教学及辅助用房面积", 6000],
    ["室内体育用房面积", 500],
    ["运动场地面积", 9000],
    ["教学仪器设备资产值(万元)", 250],
    ["网络多媒体教室数", 30],
    ["音乐专用教室数", 2],
    ["达标音乐专用教室数", 2],
    ["美术专用教室数", 2],
    ["达标美术专用教室数", 2],
    ["上年度公用经费预算总额", 100],
    ["教师培训经费预算总额", 5],
  ];
  return schoolsSheet(
    cells.map(([title]) => title),
    [cells.map(([title, value]) => changed[title] ?? value)],
  );
}

function workbook(items: Items = {}, approval = approvalSheet(ALL, PARENTS)): WorkbookSnapshot {
  const all = { ...FILLED_ITEMS, ...items };
  return workbookOf([school(), governmentSheet(all), qualitySheet(all), approval]);
}

function assessed(items: Items = {}, approval = approvalSheet(ALL, PARENTS)): Assessment {
  return assess(workbook(items, approval), SETTINGS);
}

function editsOf({ edits }: Assessment): Record<string, unknown> {
  return Object.fromEntries(edits.map(({ sheet, cell, to }) => [`${sheet}!${cell}`, to]));
}

describe("the verdict on a county with all tables", () => {
  it("is met where schools, coefficients and every item are", () => {
    const { verdict, reasons, items, findings } = assessed();
    expect(Object.entries(items).filter(([, { met }]) => met !== true)).toEqual([]);
    expect(reasons).toEqual([]);
    expect(verdict).toBe("met");
    expect(findings.filter(({ rule }) => rule.startsWith("X"))).toEqual([]);
  });

  it("is unmet by one item, and names it", () => {
    const short = FILLED_ITEMS.S8?.conclusion?.replace("98000", "96000") ?? "";
    const { verdict, reasons } = assessed({ S8: { conclusion: short } });
    expect(verdict).toBe("unmet");
    expect(reasons).toEqual([{ code: "itemsUnmet", message: "不达标的评估指标：S8 教师工资" }]);
  });

  it("is undetermined while people have not said what only they can judge", () => {
    const { verdict, reasons } = assessed({ S1: {}, E8: {} });
    expect(verdict).toBe("undetermined");
    expect(reasons).toEqual([{ code: "itemsOpen", message: "无法判定的评估指标：S1 规划布局、E8 课业负担" }]);
  });

  it("is unmet where people say that an item is not met", () => {
    expect(assessed({ E7: { met: "否" } }).verdict).toBe("unmet");
  });

  it("does not depend on vetoes and eligibility, which are listed beside it", () => {
    const { vetoes, eligibility } = assessed();
    expect(vetoes.map(({ id }) => id)).toEqual(["VETO1", "VETO2", "VETO3", "VETO4", "VETO5", "VETO6"]);
    expect(eligibility.map(({ id }) => id)).toEqual(["ELIG1", "ELIG2"]);
  });

  it("has no items under the 2012 standard", () => {
    const { items, reasons } = assess(workbook(), { ...SETTINGS, standard: "basic-2012" });
    expect(items).toEqual({});
    expect(reasons.map(({ code }) => code)).toContain("itemsUndetermined");
  });
});

describe("the sentence of an item", () => {
  it("says its arithmetic in Chinese and in English", () => {
    expect(assessed().items.S11?.message).toBe(
      "交流轮岗：交流轮岗教师62名÷符合条件教师500名=12.4%（要求≥10%）；交流轮岗的骨干教师15名÷交流轮岗教师62名=24.2%（要求≥20%）。达标",
    );
    const { items } = assess(workbook(), { ...SETTINGS, language: "en" });
    expect(items.S11?.message).toContain("teachers who rotated 62 ÷ teachers who may 500 = 12.4% (at least 10%)");
    for (const { message } of Object.values(items)) expect(message).not.toMatch(/[{}]|undefined|NaN/);
  });

  it("shows so many decimals that the figure and the verdict agree", () => {
    const conclusion = "完成360学时培训的教师99999人，全县教师100000人，教师培训完成率100%";
    expect(assessed({ S9: { conclusion } }).items.S9).toEqual({
      met: false,
      message: "360学时培训：完成360学时培训的教师99999人÷全县教师100000人=99.999%（要求≥100%）。不达标",
    });
  });
});

describe("what is written into 表Ⅳ and 表Ⅴ", () => {
  it("is the verdict of the items that numbers decide, in the words that the column uses already", () => {
    const edits = editsOf(assessed());
    expect(edits).toMatchObject({ "表4!C5": "是", "表4!C13": "是", "表5!C3": "是", "表5!C11": "是" });
    const people = ["表4!C3", "表4!C4", "表4!C12", "表4!C16", "表5!C5", "表5!C7", "表5!C8", "表5!C9", "表5!C10"];
    for (const cell of people) expect(edits).not.toHaveProperty([cell]);
  });

  it("is 达标 and 不达标 in a column without 是 and 否", () => {
    const own = Object.fromEntries(Object.keys(FILLED_ITEMS).map((id) => [id, { ...FILLED_ITEMS[id], met: null }]));
    const conclusion = FILLED_ITEMS.S12?.conclusion?.replace("专任教师352人，占", "专任教师351人，占") ?? "";
    const edits = editsOf(assessed({ ...own, S12: { conclusion } }));
    expect(edits).toMatchObject({ "表4!C5": "达标", "表4!C14": "不达标" });
    expect(edits).not.toHaveProperty(["表4!C16"]);
  });

  it("never is anything for an item that is open", () => {
    expect(editsOf(assessed({ S8: {} }))).not.toHaveProperty(["表4!C10"]);
  });

  it("leaves a cell alone that says the same in other words, and replaces another verdict with W01", () => {
    expect(editsOf(assessed({ S8: { ...FILLED_ITEMS.S8, met: "√" } }))).not.toHaveProperty(["表4!C10"]);
    const replaced = assessed({ S8: { ...FILLED_ITEMS.S8, met: "否" } });
    expect(editsOf(replaced)["表4!C10"]).toBe("是");
    expect(replaced.findings.map(({ rule, sheet, cell }) => [rule, sheet, cell])).toContainEqual(["W01", "表4", "C10"]);
  });
});

describe("what is written into 表Ⅵ", () => {
  it("is each blank percentage with one decimal, never one that is filled in", () => {
    expect(editsOf(assessed())).toMatchObject({ "表6!E6": 91.8, "表6!H6": 95, "表6!E7": 93.3, "表6!H7": 97.5 });
    const typed = approvalSheet([1200, 1100, 1010, 90, 80, 76, null], PARENTS);
    expect(editsOf(assessed({}, typed))).not.toHaveProperty(["表6!E6"]);
  });

  it("is a fraction in a cell that shows percent", () => {
    const percent = approvalSheet(ALL, PARENTS, { percentCells: new Set([cellKey(5, 4)]) });
    expect(editsOf(assessed({}, percent))["表6!E6"]).toBe(0.918);
  });

  it("is nothing where the numbers cannot be right", () => {
    const wrong = approvalSheet([1200, 1000, 1010, null, 80, null, null], PARENTS);
    const edits = editsOf(assessed({}, wrong));
    expect(edits).not.toHaveProperty(["表6!E6"]);
    expect(edits).not.toHaveProperty(["表6!H6"]);
  });
});

it("changes nothing when the filled form is filled again", () => {
  const snapshot = workbook();
  const filled = withEdits(snapshot, assess(snapshot, SETTINGS).edits);
  const again = assess(filled, SETTINGS);
  expect(again.edits).toEqual([]);
  expect(again.verdict).toBe("met");
});

describe("the sentence of an item that schools decide", () => {
  const messageOf = (id: string, changed: Readonly<Record<string, number>>): string | undefined => {
    const sheets = [school(changed), governmentSheet(FILLED_ITEMS), qualitySheet(FILLED_ITEMS)];
    return assess(workbookOf(sheets), SETTINGS).items[id]?.message;
  };

  it("names the schools that fail it, with their figures", () => {
    expect(messageOf("S3", { 班级数: 25 })).toContain("甲小学（25个班，达标音乐2间、美术2间）。不达标");
    expect(messageOf("S4", { 在校生数: 2001 })).toContain("甲小学（2001人）。不达标");
    expect(messageOf("S5", { 最大班额: 46 })).toContain("甲小学（1个）。不达标");
    expect(messageOf("E4", { 教师培训经费预算总额: 4.9 })).toContain("甲小学（4.9÷100万元）。不达标");
  });

  it("says what is right where none fails it", () => {
    expect(messageOf("S4", {})).toBe("学校规模：1所学校均未超过规模（小学、初中≤2000人，一贯制≤2500人）。达标");
  });
});
