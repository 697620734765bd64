import { join } from "node:path";
import { INDICATORS_2012 } from "../forms/county";
import { cellOf, rowOf, snapshotOf } from "./support/cells";
import { folderForEachTest } from "./support/folder";
import { coefficient, mean, threeDecimals, type Holding } from "./support/plainArithmetic";
import { plainWorkbook, type PlainCell } from "./support/plainSheet";
import { assessed, balance, SAMPLES } from "./support/program";

const HEADER = [
  ...[
    "学校名称",
    "学段",
    "举办者类型",
    "在校生数",
    "教学及辅助用房面积（㎡）",
    "室内体育用房面积（㎡）",
    "运动场地面积（㎡）",
  ],
  ...["教学仪器设备资产值（万元）", "教学用计算机台数", "图书册数", "专任教师数", "博士研究生毕业专任教师数"],
  ...["硕士研究生毕业专任教师数", "本科毕业专任教师数", "专科毕业专任教师数", "中级及以上专业技术职务教师数"],
];

type Row = readonly [name: string, stage: string, sponsor: number, pupils: number, ...rest: number[]];

const PRIMARY: readonly Row[] = [
  ["甲小学", "小学", 7, 400, 1800, 120, 2600, 52.5, 40, 8000, 24, 0, 1, 12, 9, 14],
  ["乙小学", "小学", 7, 900, 3150, 0, 5400, 90, 63, 15300, 50, 0, 0, 30, 15, 21],
  ["丙小学", "小学", 8, 150, 900, 0, 1500, 12.25, 12, 3600, 13, 0, 0, 5, 6, 4],
];
const JUNIOR: readonly Row[] = [
  ["戊初中", "初中", 7, 700, 3500, 350, 6300, 140, 84, 21000, 56, 0, 4, 40, 12, 30],
  ["己初中", "初中", 7, 300, 2100, 0, 3600, 39, 30, 7500, 30, 0, 0, 18, 12, 9],
];
/** 民办: not counted in 2012. */
const PRIVATE: Row = ["庚小学", "小学", 10, 800, 9000, 900, 9000, 900, 300, 40000, 90, 0, 9, 60, 9, 60];

const SPREAD: readonly (readonly PlainCell[])[] = [
  ["表Ⅲ 县域义务教育校际均衡情况"],
  [null, null, ...INDICATORS_2012, "综合差异系数"],
  ["小学", "全县平均值"],
  [null, "差异系数"],
  ["初中", "全县平均值"],
  [null, "差异系数"],
];

const workbook = (): Promise<Uint8Array> =>
  plainWorkbook({
    学校基础数据: [["学校基础数据"], HEADER, ...PRIMARY, PRIVATE, ...JUNIOR],
    表Ⅲ: SPREAD,
  });

/** What a school has for each indicator; column numbers count from 0. */
function amounts(row: Row): readonly number[] {
  const at = (column: number): number => Number(row[column]);
  const degrees = at(11) + at(12) + at(13) + (row[1] === "小学" ? at(14) : 0);
  return [at(4), at(5) + at(6), at(7) * 10_000, at(8), at(9), at(10), degrees, at(15)];
}

const PER_PUPILS = [1, 1, 1, 100, 1, 1, 1, 1] as const;

function holdings(rows: readonly Row[], indicator: number): readonly Holding[] {
  return rows.map((row) => ({ hundredths: Math.round((amounts(row)[indicator] ?? 0) * 100), pupils: row[3] }));
}

const folder = folderForEachTest();

describe("a county of five schools, 2012", () => {
  it("gets means, coefficients and their composite, weighted by pupils, private schools left out", async () => {
    const file = folder.put("小县.xlsx", await workbook());
    const result = assessed("fill", file, "--out", folder.path("结果.xlsx"), "--standard", "basic-2012");
    const now = await snapshotOf(folder.bytes("结果.xlsx"));
    expect(result.standard).toBe("basic-2012");
    expect(result.schools.find(({ name }) => name === "庚小学")).toMatchObject({ counted: false, reason: "private" });
    for (const [rows, first, stage, limit] of [
      [PRIMARY, 3, "primary", 0.65],
      [JUNIOR, 5, "junior", 0.55],
    ] as const) {
      const means = PER_PUPILS.map((perPupils, indicator) =>
        mean(holdings(rows, indicator), perPupils, indicator < 5 ? 2 : 3),
      );
      const coefficients = PER_PUPILS.map((_, indicator) => coefficient(holdings(rows, indicator)));
      const composite = coefficients.reduce((sum, value) => sum + value, 0) / coefficients.length;
      expect(rowOf(now, "表Ⅲ", `C${String(first)}`, 9)).toEqual([...means, null]);
      const written = [...coefficients, composite].map(threeDecimals);
      expect(rowOf(now, "表Ⅲ", `C${String(first + 1)}`, 9)).toEqual(written);
      expect(result.stages[stage]?.composite).toMatchObject({ limit, met: composite <= limit });
      expect(result.stages[stage]?.composite.value).toBeCloseTo(composite, 12);
    }
  });

  it("by hand: 150, 400 and 900 pupils share 26,900 books", async () => {
    const file = folder.put("小县.xlsx", await workbook());
    balance("fill", file, "--out", folder.path("结果.xlsx"), "--standard", "basic-2012");
    expect(cellOf(await snapshotOf(folder.bytes("结果.xlsx")), "表Ⅲ", "G3")).toBe(18.55);
  });

  it("agrees with the published worked example, computed without rounding in between", () => {
    const { stages } = assessed("check", join(SAMPLES, "five-schools.xlsx"));
    // 1,913 books, 302 pupils; the document prints 6.33 and, from rounded steps, 0.52.
    expect(stages.primary?.indicators.B5).toMatchObject({ mean: 1913 / 302, limit: null, met: null });
    expect(stages.primary?.indicators.B5?.cv).toBeCloseTo(0.5152566299, 10);
    expect(stages.primary?.composite).toMatchObject({ value: null, met: null });
  });

  it("is recognised as 2012 by its columns, and gets nothing written by the other standard", async () => {
    const file = folder.put("小县.xlsx", await workbook());
    expect(assessed("check", file).standard).toBe("basic-2012");
    expect(assessed("check", file, "--standard", "quality-2017").edits).toEqual([]);
  });
});
