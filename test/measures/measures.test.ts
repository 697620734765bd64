import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { measure, type StageIndicator } from "../../src/measures";
import { standardOf, type IndicatorId } from "../../src/standards";
import type { CellValue } from "../../src/workbook";
import { listRow, listSheet, recordsFrom, schoolsSheet } from "../records/schoolBook";

const standard = standardOf("quality-2017");

const HEADERS = [
  "学校名称", "办学类型", "学段", "在校生数", "博士研究生毕业专任教师数", "硕士研究生毕业专任教师数", "本科毕业专任教师数", "专科毕业专任教师数",
  "县级及以上骨干教师数", "体育专任教师数", "艺术专任教师数（计）", "教学及辅助用房面积", "室内体育用房面积", "运动场地面积", "教学仪器设备资产值(万元)", "网络多媒体教室数",
  "图书册数", "体育艺术交流轮岗/兼职/走教教师数", "城乡类型",
]; // prettier-ignore

interface Figures {
  readonly stage?: string;
  readonly pupils: CellValue;
  readonly degrees?: readonly [CellValue, CellValue, CellValue, CellValue];
  readonly indoor?: CellValue;
  readonly books?: number;
  readonly visiting?: number;
}

function row(name: string, figures: Figures): CellValue[] {
  const { stage = "小学", pupils, degrees = [null, 2, 30, 10], indoor = 12.3, books = 0, visiting = null } = figures;
  return [name, stage, stage, pupils, ...degrees, 12, 5, 6, 5234.56, indoor, 8000, 260.5, 25, books, visiting, "乡村"];
}

function measured(rows: readonly CellValue[][]) {
  const records = recordsFrom([schoolsSheet(HEADERS, rows)]);
  return { records, measures: measure(records, standard) };
}

function valueOf(rows: readonly CellValue[][], id: IndicatorId) {
  return measured(rows).measures.values.at(0, id);
}

describe("an indicator from raw data", () => {
  it("counts 专科 teachers as above the requirement at 小学 and not at 初中", () => {
    expect(valueOf([row("甲小学", { pupils: 1000 })], "Q1")?.value).toBeCloseTo(4.2, 12);
    expect(valueOf([row("甲中学", { pupils: 1000, stage: "初中" })], "Q1")?.value).toBeCloseTo(3.2, 12);
  });

  it("takes the indoor sports area out of the teaching rooms and adds it to the sports grounds, exactly", () => {
    expect(valueOf([row("甲小学", { pupils: 1000 })], "Q4")?.numerator).toBe(5222.26);
    expect(valueOf([row("甲小学", { pupils: 1000 })], "Q5")?.numerator).toBe(8012.3);
  });

  it("brings 万元 to 元", () => {
    expect(valueOf([row("甲小学", { pupils: 1000 })], "Q6")?.value).toBe(2605);
  });

  it("is open where a required field is blank, and takes a blank optional one as nothing", () => {
    expect(valueOf([row("甲小学", { pupils: 1000, indoor: null })], "Q4")).toBeNull();
    expect(valueOf([row("甲小学", { pupils: 1000, degrees: [1, 2, 30, 9] })], "Q1")?.numerator).toBe(42);
    expect(valueOf([row("甲小学", { pupils: 1000, degrees: [1, null, 30, 9] })], "Q1")).toBeNull();
  });

  it("is open without pupils", () => {
    expect(valueOf([row("甲小学", { pupils: null })], "Q1")).toBeNull();
    expect(valueOf([row("甲小学", { pupils: 0 })], "Q1")).toBeNull();
  });

  it("counts visiting arts teachers only where the standard allows it and the school is small and rural", () => {
    const shenyang = standardOf("quality-2017", "沈阳");
    const q3 = (pupils: number, by: typeof standard) => {
      const records = recordsFrom([schoolsSheet(HEADERS, [row("村小学", { pupils, visiting: 2 })])]);
      return measure(records, by).values.at(0, "Q3")?.numerator;
    };
    expect(q3(60, standard)).toBe(11);
    expect(q3(60, shenyang)).toBe(13);
    expect(q3(99, shenyang)).toBe(13);
    expect(q3(100, shenyang)).toBe(11);
    expect(q3(49, shenyang)).toBe(11);
  });

  it("shares out what belongs to the school as a whole, and leaves open what statistics report by stage", () => {
    const headers = [...HEADERS, "小学部在校生数", "初中部在校生数"];
    const whole = [...row("阳光学校", { pupils: 376, stage: "小学、初中" }), 166, 210];
    whole[1] = "九年一贯制学校";
    const records = recordsFrom([schoolsSheet(headers, [whole])]);
    const { values } = measure(records, standard);
    expect(records.parts).toHaveLength(2);
    expect(values.at(0, "Q1")).toBeNull();
    const areas = [0, 1].map((at) => values.at(at, "Q4")?.numerator ?? 0);
    expect((areas[0] ?? 0) + (areas[1] ?? 0)).toBeCloseTo(5222.26, 9);
    expect((areas[0] ?? 0) / 5222.26).toBeCloseTo(166 / 397, 12);
  });
});

describe("an indicator that only the form prints", () => {
  it("is the printed figure, weighed by the form's pupils", () => {
    const records = recordsFrom([listSheet([listRow(1, "甲小学", 250, [4.31])])]);
    const value = measure(records, standard).values.at(0, "Q1");
    expect(value).toEqual({ value: 4.31, numerator: 10.775, enrolment: 250, source: "form" });
  });

  it("gives way to raw data of the same school", () => {
    const records = recordsFrom([
      schoolsSheet(HEADERS, [row("甲小学", { pupils: 1000 })]),
      listSheet([listRow(1, "甲小学", 999, [9.99])]),
    ]);
    expect(measure(records, standard).values.at(0, "Q1")).toMatchObject({
      numerator: 42,
      enrolment: 1000,
      source: "raw",
    });
  });
});

describe("the figures of a stage", () => {
  function stageIndicator(rows: readonly CellValue[][], id: IndicatorId): StageIndicator | undefined {
    return measured(rows).measures.stages[0]?.indicators.find(({ indicator }) => indicator.id === id);
  }

  it("reproduces the published five-school example to twelve digits", () => {
    const text = readFileSync(join(__dirname, "../published/published.json"), "utf8");
    const cases = (JSON.parse(text) as { cases: { id: string; schools?: { P: number; x: number }[] }[] }).cases;
    const schools = cases.find(({ id }) => id === "W1")?.schools ?? [];
    const rows = schools.map(({ P, x }, at) => row(`${String(at)}小学`, { pupils: P, books: x }));
    const basic = standardOf("basic-2012");
    const { stages } = measure(recordsFrom([schoolsSheet(HEADERS, rows)], "basic-2012"), basic);
    const books = stages[0]?.indicators.find(({ indicator }) => indicator.id === "B5");
    expect(books?.coefficient).toBeCloseTo(0.5152566298844765, 12);
    expect(books?.mean).toBeCloseTo(1913 / 302, 12);
  });

  it("are open while one counted school lacks the indicator, and name it", () => {
    const rows = [row("甲小学", { pupils: 500 }), row("乙小学", { pupils: 400, indoor: null })];
    const q4 = stageIndicator(rows, "Q4");
    expect(q4).toMatchObject({ mean: null, coefficient: null, withinLimit: null });
    expect(q4?.missing.map(({ name }) => name)).toEqual(["乙小学"]);
    expect(stageIndicator(rows, "Q6")?.coefficient).not.toBeNull();
  });

  it("do not depend on schools that are not counted", () => {
    const rows = [row("甲小学", { pupils: 500 }), row("乙小学", { pupils: 400 })];
    const alone = stageIndicator(rows, "Q6")?.coefficient;
    const point = row("山口教学点", { pupils: 20 });
    expect(stageIndicator([...rows, point], "Q6")?.coefficient).toBe(alone);
  });

  it("have a mean of 0 and no coefficient where the county has none of the resource", () => {
    const rows = [row("甲小学", { pupils: 500 }), row("乙小学", { pupils: 400 })].map((cells) =>
      cells.map((cell, at) => (at === 14 ? 0 : cell)),
    );
    expect(stageIndicator(rows, "Q6")).toMatchObject({ mean: 0, coefficient: null, withinLimit: null });
  });

  it("enclose the true coefficient where only the form's rounded figures are there", () => {
    const schoolArb = fc.record({
      pupils: fc.integer({ min: 50, max: 3000 }),
      teachers: fc.integer({ min: 1, max: 200 }),
    });
    fc.assert(
      fc.property(fc.array(schoolArb, { minLength: 2, maxLength: 20 }), (schools) => {
        const raw = recordsFrom([
          schoolsSheet(
            HEADERS,
            schools.map(({ pupils, teachers }, at) =>
              row(`${String(at)}号小学`, { pupils, degrees: [0, 0, teachers, 0] }),
            ),
          ),
        ]);
        const form = recordsFrom([
          listSheet(
            schools.map(({ pupils, teachers }, at) =>
              listRow(at + 1, `${String(at)}号小学`, pupils, [Math.round((teachers / pupils) * 10000) / 100]),
            ),
          ),
        ]);
        const exact = measure(raw, standard).stages[0]?.indicators[0]?.coefficient ?? Number.NaN;
        const interval = measure(form, standard).stages[0]?.indicators[0]?.interval;
        expect(interval?.low).toBeLessThanOrEqual(exact);
        expect(interval?.high).toBeGreaterThanOrEqual(exact);
      }),
      { numRuns: 60 },
    );
  });

  it("do not depend on the order of the schools", () => {
    const rows = [300, 900, 450, 120].map((pupils, at) => row(`${String(at)}小学`, { pupils }));
    const forwards = stageIndicator(rows, "Q6")?.coefficient ?? Number.NaN;
    expect(stageIndicator([...rows].reverse(), "Q6")?.coefficient).toBeCloseTo(forwards, 14);
  });
});
