import type { CellValue, WorkbookSnapshot } from "../../src/workbook";
import { CODES_II2, HEADER_II2, INDICATORS_2017, TITLE_II2 } from "../forms/county";
import { rowOf, snapshotOf } from "./support/cells";
import { folderForEachTest } from "./support/folder";
import { coefficient, mean, roundedQuotient, threeDecimals, type Holding } from "./support/plainArithmetic";
import { plainWorkbook, type PlainCell } from "./support/plainSheet";
import { assessed } from "./support/program";

/** A school as its county counts it; areas in ㎡, equipment in 万元. */
interface School {
  readonly name: string;
  readonly stage: "小学" | "初中";
  readonly pupils: number;
  /** 本科, 专科. */
  readonly degrees: readonly [bachelor: number, college: number];
  readonly backbone: number;
  readonly sport: number;
  readonly arts: number;
  readonly rooms: number;
  readonly hall: number;
  readonly field: number;
  readonly equipment: number;
  readonly multimedia: number;
}

function school(
  name: string,
  stage: School["stage"],
  pupils: number,
  degrees: School["degrees"],
  [backbone, sport, arts]: readonly [number, number, number],
  [rooms, hall, field]: readonly [number, number, number],
  [equipment, multimedia]: readonly [number, number],
): School {
  return { name, stage, pupils, degrees, backbone, sport, arts, rooms, hall, field, equipment, multimedia };
}

/** Just meets everything: nine PE and arts teachers for 1,000 pupils are 0.9, and 0.9 is enough. */
const EXACT = school("甲小学", "小学", 1000, [30, 14], [10, 5, 4], [5000, 400, 7200], [210, 24]);
/** Misses one indicator and reaches 85 % of it; 4.635 ㎡, which no binary number is, are written as 4.64. */
const SIX_OF_SEVEN = school("乙小学", "小学", 500, [10, 8], [6, 3, 3], [2517.5, 200, 3800], [120, 12]);
/** Misses three indicators, one of them by more than 15 %. */
const SHORT = school("丙小学", "小学", 300, [6, 6], [2, 2, 2], [1500, 0, 3000], [54, 6]);
/** Fewer than 50 pupils: not counted, however poor. */
const POINT = school("丁教学点", "小学", 40, [0, 1], [0, 0, 0], [100, 0, 100], [1, 0]);
/** 专科 is no degree above the requirement here. */
const JUNIOR = school("戊初中", "初中", 600, [36, 5], [6, 4, 2], [4000, 400, 6000], [156, 15]);
/** On the line in three indicators, below it in two. */
const FIVE_OF_SEVEN = school("己初中", "初中", 800, [40, 9], [8, 4, 4], [4800, 160, 8000], [200, 19]);
const COUNTED = [EXACT, SIX_OF_SEVEN, SHORT, JUNIOR, FIVE_OF_SEVEN];

const BASE_HEADER = [
  ...["学校名称", "学段", "在校生数", "博士研究生毕业专任教师数", "硕士研究生毕业专任教师数", "本科毕业专任教师数"],
  ...[
    "专科毕业专任教师数",
    "县级及以上骨干教师数",
    "体育专任教师数",
    "艺术专任教师数（计）",
    "教学及辅助用房面积（㎡）",
  ],
  ...["室内体育用房面积（㎡）", "运动场地面积（㎡）", "教学仪器设备资产值（万元）", "网络多媒体教室数"],
];

function baseRow(one: School): readonly PlainCell[] {
  const { name, stage, pupils, degrees, backbone, sport, arts, rooms, hall, field, equipment, multimedia } = one;
  return [name, stage, pupils, 0, 0, ...degrees, backbone, sport, arts, rooms, hall, field, equipment, multimedia];
}

function listRow({ name, pupils }: School, index: number): readonly PlainCell[] {
  return [index + 1, name, 7, pupils, 6, 20];
}

const STAGE_HEADER = [
  [null, null, ...INDICATORS_2017],
  [null, null, "L1", "L2", "L3", "L4", "L5", "L6", "L7", "L8"],
];

const workbook = (): Promise<Uint8Array> =>
  plainWorkbook({
    学校基础数据: [
      ["学校基础数据"],
      BASE_HEADER,
      ...[EXACT, SIX_OF_SEVEN, SHORT, POINT, JUNIOR, FIVE_OF_SEVEN].map(baseRow),
    ],
    "表Ⅱ-2": [
      [TITLE_II2],
      HEADER_II2.map(String),
      CODES_II2,
      ...[EXACT, SIX_OF_SEVEN, SHORT].map(listRow),
      ...[JUNIOR, FIVE_OF_SEVEN].map(listRow),
    ],
    "表Ⅱ-1": [
      ["表Ⅱ-1 小学、初中资源配置基本情况"],
      [...(STAGE_HEADER[0] ?? []), "综合评估"],
      STAGE_HEADER[1] ?? [],
      ["小学", "达标学校总数"],
      [null, "达标学校比例（%）"],
      ["初中", "达标学校总数"],
      [null, "达标学校比例（%）"],
    ],
    表Ⅲ: [
      ["表Ⅲ 县域义务教育校际均衡情况"],
      [...(STAGE_HEADER[0] ?? []), "综合"],
      STAGE_HEADER[1] ?? [],
      ["小学", "全县平均值"],
      [null, "差异系数"],
      ["初中", "全县平均值"],
      [null, "差异系数"],
    ],
  });

type Amount = (one: School) => number;
/** What is counted for each indicator, and for how many pupils. */
const INDICATORS: readonly (readonly [Amount, 1 | 100])[] = [
  [({ stage, degrees: [bachelor, college] }) => bachelor + (stage === "小学" ? college : 0), 100],
  [({ backbone }) => backbone, 100],
  [({ sport, arts }) => sport + arts, 100],
  [({ rooms, hall }) => rooms - hall, 1],
  [({ field, hall }) => field + hall, 1],
  [({ equipment }) => equipment * 10_000, 1],
  [({ multimedia }) => multimedia, 100],
];

function holding(amount: Amount): (one: School) => Holding {
  return (one) => ({ hundredths: Math.round(amount(one) * 100), pupils: one.pupils });
}

function holdings(stage: School["stage"], amount: Amount): readonly Holding[] {
  return COUNTED.filter((one) => one.stage === stage).map(holding(amount));
}

const folder = folderForEachTest();

async function filled(): Promise<WorkbookSnapshot> {
  assessed("fill", folder.put("小县.xlsx", await workbook()), "--out", folder.path("结果.xlsx"));
  return snapshotOf(folder.bytes("结果.xlsx"));
}

describe("a county of five schools, 2017", () => {
  it("gets L7 to L13, verdict and remark of every school, as computed by hand", async () => {
    const now = await filled();
    const rows = COUNTED.map((_, index) => rowOf(now, "表Ⅱ-2", `G${String(index + 4)}`, 9));
    const figures = COUNTED.map((one) =>
      INDICATORS.map(([amount, perPupils]): CellValue => {
        const { hundredths, pupils } = holding(amount)(one);
        return roundedQuotient(BigInt(hundredths * perPupils), BigInt(pupils * 100), 2);
      }),
    );
    expect(rows.map((cells) => cells.slice(0, 7))).toEqual(figures);
    expect(figures[1]).toEqual([3.6, 1.2, 1.2, 4.64, 8, 2400, 2.4]);
    expect(rows.map((cells) => cells.slice(7))).toEqual([
      ["达标", "达标7项：L7、L8、L9、L10、L11、L12、L13"],
      ["达标", "达标6项：L8、L9、L10、L11、L12、L13；达到85%：L7"],
      ["不达标", "达标3项：L9、L10、L11；达到85%：L7、L12、L13；低于85%：L8"],
      ["达标", "达标7项：L7、L8、L9、L10、L11、L12、L13"],
      ["不达标", "达标5项：L8、L9、L10、L11、L12；达到85%：L7、L13"],
    ]);
  });

  it("gets counts and shares of the schools that meet each indicator, the teaching point left out", async () => {
    const now = await filled();
    expect([4, 5, 6, 7].map((row) => rowOf(now, "表Ⅱ-1", `C${String(row)}`, 8))).toEqual([
      [1, 2, 3, 3, 3, 2, 2, 2],
      [33.3, 66.7, 100, 100, 100, 66.7, 66.7, 66.7],
      [1, 2, 2, 2, 2, 2, 1, 1],
      [50, 100, 100, 100, 100, 100, 50, 50],
    ]);
  });

  it("gets the county's means and coefficients, weighted by pupils, and no composite", async () => {
    const now = await filled();
    for (const [stage, row] of [
      ["小学", 4],
      ["初中", 6],
    ] as const) {
      const means = INDICATORS.map(([amount, perPupils]) => mean(holdings(stage, amount), perPupils, 2));
      const coefficients = INDICATORS.map(([amount]) => threeDecimals(coefficient(holdings(stage, amount))));
      expect(rowOf(now, "表Ⅲ", `C${String(row)}`, 8)).toEqual([...means, null]);
      expect(rowOf(now, "表Ⅲ", `C${String(row + 1)}`, 8)).toEqual([...coefficients, null]);
    }
    // By hand: 初中 L2 is 1 in both schools; L1 is 6 and 5 with 600 and 800 pupils: √24/98 over 76/14.
    expect(rowOf(now, "表Ⅲ", "C6", 2)).toEqual([5.43, 1]);
    expect(rowOf(now, "表Ⅲ", "C7", 2)).toEqual([0.091, 0]);
  });

  it("keeps what a school typed into L7 to L13", async () => {
    const bytes = await plainWorkbook({
      "表Ⅱ-2": [[TITLE_II2], HEADER_II2.map(String), CODES_II2, [...listRow(EXACT, 0), 9.99]],
      学校基础数据: [["学校基础数据"], BASE_HEADER, baseRow(EXACT)],
    });
    const { edits, schools } = assessed("fill", folder.put("一所.xlsx", bytes), "--out", folder.path("结果.xlsx"));
    expect(rowOf(await snapshotOf(folder.bytes("结果.xlsx")), "表Ⅱ-2", "G4", 2)).toEqual([9.99, 1]);
    expect(edits.some(({ cell }) => cell === "G4")).toBe(false);
    expect(schools[0]?.indicators.Q1?.value).toBe(4.4);
  });
});
