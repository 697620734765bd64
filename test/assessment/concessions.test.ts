import { assess, type ClaimedConcession } from "../../src/assessment";
import type { CellValue } from "../../src/workbook";
import { workbookOf } from "../forms/snapshotOf";
import { schoolsSheet } from "../records/schoolBook";
import { SETTINGS } from "./settings";

const HEADERS = [
  "学校名称", "办学类型", "学段", "在校生数", "体育专任教师数", "艺术专任教师数（计）", "体育艺术交流轮岗/兼职/走教教师数", "城乡类型",
  "室内体育用房面积", "运动场地面积", "校外租借体育场馆面积", "是否人口密度过高的中心城区学校",
  "班级数", "最大班额", "音乐专用教室数", "达标音乐专用教室数", "美术专用教室数", "达标美术专用教室数", "规划建成年份",
  "进城务工人员随迁子女在校生数",
] as const; // prettier-ignore

type School = Partial<Record<(typeof HEADERS)[number], CellValue>>;

/** Claims nothing and needs nothing. */
const PLAIN: School = {
  ...{ 学校名称: "甲小学", 办学类型: "小学", 学段: "小学", 在校生数: 900, 城乡类型: "城区" },
  ...{ 体育专任教师数: 5, "艺术专任教师数（计）": 4, 室内体育用房面积: 100, 运动场地面积: 8000 },
  ...{ 班级数: 24, 最大班额: 40, 音乐专用教室数: 2, 达标音乐专用教室数: 2, 美术专用教室数: 2, 达标美术专用教室数: 2 },
  ...{ 规划建成年份: 2020, 进城务工人员随迁子女在校生数: 10 },
};

function claimed(school: School, province: string | null = "沈阳", language: "zh" | "en" = "zh") {
  const rows = [PLAIN, { ...PLAIN, 学校名称: "乙小学", ...school }].map((each: School) =>
    HEADERS.map((header) => each[header] ?? null),
  );
  return assess(workbookOf([schoolsSheet(HEADERS, rows)]), {
    ...SETTINGS,
    standard: "quality-2017",
    province,
    language,
  }).concessions;
}

const RURAL: School = { 在校生数: 60, "体育艺术交流轮岗/兼职/走教教师数": 2, 城乡类型: "乡村" };
const DENSE: School = { 校外租借体育场馆面积: 1000, 是否人口密度过高的中心城区学校: "是" };

/** Passing, failing and boundary school of each concession, and the column that claims it. */
const CASES: readonly (readonly [ClaimedConcession["id"], School, readonly School[], string])[] = [
  ["visitingArtsTeachers", RURAL, [{ ...RURAL, 在校生数: 100 }, { ...RURAL, 城乡类型: "城区" }], "H4"],
  ["nearbyGrounds", DENSE, [{ ...DENSE, 是否人口密度过高的中心城区学校: "否" }], "L4"],
  ["roomsBuiltBy2016", { 达标音乐专用教室数: 1, 规划建成年份: 2016 }, [{ 达标音乐专用教室数: 1, 规划建成年份: 2017 }], "S4"],
  [
    "roomsSmallRural",
    { 达标美术专用教室数: 0, 最大班额: 29, 城乡类型: "乡村" },
    [{ 达标美术专用教室数: 0, 最大班额: 30, 城乡类型: "乡村" }],
    "N4",
  ],
  [
    "sizeBuiltBy2010",
    { 在校生数: 2400, 规划建成年份: 2010 },
    [{ 在校生数: 2401, 规划建成年份: 2010 }, { 在校生数: 2400, 规划建成年份: 2011 }],
    "S4",
  ],
]; // prettier-ignore

describe("a claimed concession", () => {
  it.each(CASES)("%s is told with its school, its cell and its effect", (id, school, _, cell) => {
    const [claim, ...others] = claimed(school);
    expect(others).toEqual([]);
    expect(claim).toMatchObject({ id, school: "乙小学", stage: "primary", sheet: "学校", cell });
    expect(claim?.text).not.toBe("");
    expect(claimed(school, "沈阳", "en")[0]?.effect).not.toBe(claim?.effect);
  });

  it.each(CASES)("%s is none where the school's columns do not claim it", (_id, _school, others) => {
    for (const other of others) expect(claimed(other)).toEqual([]);
  });

  it.each(CASES)("%s is none under a standard that does not allow it", (_id, school) => {
    expect(claimed(school, null)).toEqual([]);
    expect(claimed(school, "河南")).toEqual([]);
  });

  it("is none where it changes nothing: no visiting teacher, no rented ground, rooms and size in order without it", () => {
    expect(claimed({ ...RURAL, "体育艺术交流轮岗/兼职/走教教师数": 0 })).toEqual([]);
    expect(claimed({ ...DENSE, 校外租借体育场馆面积: null })).toEqual([]);
    expect(claimed({ 规划建成年份: 2005 })).toEqual([]);
    expect(claimed({ 在校生数: 2000, 规划建成年份: 2005, 班级数: 24 })).toEqual([]);
  });

  it("is none where it does not help: rooms are too few of any size", () => {
    expect(claimed({ 音乐专用教室数: 1, 达标音乐专用教室数: 1, 规划建成年份: 2005 })).toEqual([]);
  });

  it("names both figures of what it changes", () => {
    expect(claimed(RURAL)[0]?.effect).toContain("由 15.00 变为 18.33");
    expect(claimed({ 在校生数: 2300, 规划建成年份: 2005 })[0]?.effect).toBe(
      "规模上限由 2000 人放宽到 2400 人（在校生 2300 人）",
    );
  });

  it("of a school that is not counted is nobody's concern", () => {
    expect(claimed({ ...DENSE, 在校生数: 0 })).toEqual([]);
  });
});
