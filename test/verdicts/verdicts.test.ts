import fc from "fast-check";
import { measure } from "../../src/measures";
import { standardOf, type StandardId } from "../../src/standards";
import { judge, judgeBySchoolRule, type IndicatorVerdict } from "../../src/verdicts";
import type { CellValue } from "../../src/workbook";
import { listRow, listSheet, recordsFrom, schoolsSheet } from "../records/schoolBook";

const standard = standardOf("quality-2017");
const GOOD = [4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3];

function judged(rows: readonly (readonly CellValue[])[]) {
  const records = recordsFrom([listSheet(rows)]);
  return judge(records, measure(records, standard), standard);
}

function judgedSchool(figures: readonly CellValue[], name = "甲小学") {
  return judged([listRow(1, name, 1000, figures)]).schools[0];
}

function withFigure(at: number, value: CellValue): CellValue[] {
  return GOOD.map((figure, index) => (index === at ? value : figure));
}

describe("an indicator against its requirement", () => {
  it("passes at the requirement, fails below, is open without a figure", () => {
    expect(judgedSchool(GOOD)?.indicators.Q1).toMatchObject({ met: true, required: 4.2 });
    expect(judgedSchool(withFigure(0, 4.19))?.indicators.Q1).toMatchObject({ met: false, reachesFloor: true });
    expect(judgedSchool(withFigure(0, null))?.indicators.Q1).toMatchObject({ met: null, reachesFloor: null });
  });

  it("reaches the floor at 85 % of the requirement and not below", () => {
    expect(judgedSchool(withFigure(0, 3.57))?.indicators.Q1?.reachesFloor).toBe(true);
    expect(judgedSchool(withFigure(0, 3.56))?.indicators.Q1?.reachesFloor).toBe(false);
  });

  it("has its own requirement at 初中", () => {
    expect(judgedSchool([5.3, 1, 0.9, 5.8, 10.2, 2500, 2.4], "甲初级中学")?.met).toBe(true);
    expect(judgedSchool(GOOD, "甲初级中学")?.met).toBe(false);
  });

  it.each([
    [9, 1000, true],
    [18, 2000, true],
    [8, 1000, false],
    [899, 100000, false],
  ])("decides %i arts teachers for %i pupils exactly", (teachers, pupils, met) => {
    const headers = ["学校名称", "学段", "在校生数", "体育专任教师数", "艺术专任教师数（计）", "专任教师数", "班级数"];
    const records = recordsFrom([schoolsSheet(headers, [["甲小学", "小学", pupils, teachers, 0, 60, 20]])]);
    const verdict = judge(records, measure(records, standard), standard);
    expect(verdict.schools[0]?.indicators.Q3?.met).toBe(met);
  });
});

describe("the school rule", () => {
  it("passes with all met, and with one at its floor", () => {
    expect(judgedSchool(GOOD)?.met).toBe(true);
    expect(judgedSchool(withFigure(6, 1.96))?.met).toBe(true);
  });

  it("fails with one below its floor", () => {
    expect(judgedSchool(withFigure(6, 1.95))?.met).toBe(false);
  });

  it("fails with two unmet, though both reach their floor", () => {
    expect(judgedSchool([4.1, 0.95, 0.9, 4.5, 7.5, 2000, 2.3])?.met).toBe(false);
  });

  it("is open with one figure missing, and decided where what is there decides", () => {
    expect(judgedSchool(withFigure(2, null))?.met).toBeNull();
    expect(judgedSchool([4.1, 0.95, null, 4.5, 7.5, 2000, 2.3])?.met).toBe(false);
    expect(judgedSchool([1, null, 0.9, 4.5, 7.5, 2000, 2.3])?.met).toBe(false);
  });

  it("never makes a school pass that has less than before", () => {
    const verdictArb = fc.constantFrom<[boolean | null, boolean | null]>(
      [true, true],
      [false, true],
      [false, false],
      [null, null],
    );
    const worse = (verdict: IndicatorVerdict): IndicatorVerdict => ({ ...verdict, met: null, reachesFloor: null });
    const { schoolRule } = standard;
    fc.assert(
      fc.property(fc.array(verdictArb, { minLength: 7, maxLength: 7 }), fc.nat(6), (pairs, at) => {
        const verdicts = pairs.map(([met, reachesFloor]): IndicatorVerdict => ({
          value: 1,
          required: 1,
          met,
          reachesFloor,
          source: "raw",
        }));
        const less = verdicts.map((verdict, index) => (index === at ? worse(verdict) : verdict));
        if (schoolRule === null) throw new Error("the 2017 standard has a school rule");
        if (judgeBySchoolRule(verdicts, schoolRule) !== true)
          expect(judgeBySchoolRule(less, schoolRule)).not.toBe(true);
        if (judgeBySchoolRule(less, schoolRule) === false) expect(judgeBySchoolRule(verdicts, schoolRule)).toBe(false);
      }),
    );
  });
});

describe("a stage", () => {
  it("counts schools by verdict, and by each requirement", () => {
    const stage = judged([
      listRow(1, "甲小学", 1000, GOOD),
      listRow(2, "乙小学", 500, withFigure(0, 1)),
      listRow(3, "丙小学", 300, withFigure(1, null)),
    ]).stages[0];
    expect(stage).toMatchObject({ stage: "primary", schools: 3, met: 1, unmet: 1, undetermined: 1 });
    expect(stage?.metByIndicator.get("Q1")).toEqual({ met: 2, undetermined: 0 });
    expect(stage?.metByIndicator.get("Q2")).toEqual({ met: 2, undetermined: 1 });
  });

  it("judges every coefficient against the limit of its stage: 0.50 and 0.45", () => {
    const even = judged([listRow(1, "甲小学", 100, GOOD), listRow(2, "乙小学", 100, GOOD)]).stages[0];
    expect(
      even?.indicators.every(({ met, limit, coefficient }) => met === true && limit === 0.5 && coefficient === 0),
    ).toBe(true);
    const junior = judged([
      listRow(1, "甲初级中学", 100, [5, ...GOOD.slice(1)]),
      listRow(2, "乙初级中学", 100, [15, ...GOOD.slice(1)]),
    ]).stages[0];
    expect(junior?.indicators[0]).toMatchObject({ coefficient: 0.5, limit: 0.45, met: false });
  });

  it("passes a coefficient that is the limit, and calls it borderline", () => {
    const stage = judged([
      listRow(1, "甲小学", 100, [5, ...GOOD.slice(1)]),
      listRow(2, "乙小学", 100, [15, ...GOOD.slice(1)]),
    ]).stages[0];
    expect(stage?.indicators[0]).toMatchObject({ coefficient: 0.5, met: true, borderline: true });
    expect(stage?.indicators[1]?.borderline).toBe(false);
  });

  it("calls a coefficient borderline within 0.005 of its limit", () => {
    const at = (low: number, high: number) =>
      judged([listRow(1, "甲小学", 100, [low, ...GOOD.slice(1)]), listRow(2, "乙小学", 100, [high, ...GOOD.slice(1)])])
        .stages[0]?.indicators[0];
    expect(at(5.04, 14.96)).toMatchObject({ met: true, borderline: true });
    expect(at(4.96, 15.04)).toMatchObject({ met: false, borderline: true });
    expect(at(5.5, 14.5)).toMatchObject({ met: true, borderline: false });
  });

  it("shows the composite of 2017 without judging it", () => {
    expect(judged([listRow(1, "甲小学", 100, GOOD)]).stages[0]?.composite).toEqual({
      value: 0,
      limit: null,
      met: null,
    });
  });
});

describe("the 2012 standard", () => {
  const headers = ["学校名称", "学段", "举办者类型", "在校生数", "教学及辅助用房面积", "室内体育用房面积", "运动场地面积", "教学仪器设备资产值(万元)", "教学用计算机台数", "图书册数", "专任教师数", "硕士研究生毕业专任教师数", "本科毕业专任教师数", "专科毕业专任教师数", "中级及以上专业技术职务教师数"]; // prettier-ignore

  function composite(factor: number, id: StandardId = "basic-2012") {
    const row = (name: string, times: number) => [
      name,
      "小学",
      7,
      100,
      ...[500, 10, 800, 20, 10, 2000, 8, 1, 4, 3, 5].map((figure) => figure * times),
    ];
    const records = recordsFrom([schoolsSheet(headers, [row("甲小学", 1), row("乙小学", factor)])], id);
    return judge(records, measure(records, standardOf(id)), standardOf(id));
  }

  it("limits the composite of the eight coefficients and no single one", () => {
    // Two schools of equal size, one with k times the other's resources: every coefficient is (k − 1) / (k + 1).
    const good = composite(3);
    expect(good.stages[0]?.composite).toMatchObject({ limit: 0.65, met: true });
    expect(good.stages[0]?.composite.value).toBeCloseTo(0.5, 12);
    expect(good.stages[0]?.indicators.every(({ limit, met }) => limit === null && met === null)).toBe(true);
    expect(composite(9).stages[0]?.composite).toMatchObject({ met: false });
    expect(composite(9).county).toMatchObject({ met: false });
  });

  it("judges no single school", () => {
    expect(composite(3).schools.map(({ met }) => met)).toEqual([null, null]);
  });
});

describe("the county", () => {
  it("fails where a school or a coefficient fails, and says which", () => {
    const { county } = judged([listRow(1, "甲小学", 100, GOOD), listRow(2, "乙小学", 100, withFigure(0, 1))]);
    expect(county.met).toBe(false);
    expect(county.reasons).toContainEqual({ kind: "schoolsUnmet", stage: "primary", count: 1 });
    expect(county.reasons).toContainEqual({ kind: "coefficientOverLimit", stage: "primary", indicator: "Q1" });
  });

  it("stays open while the county tables are not judged, however good the schools are", () => {
    expect(judged([listRow(1, "甲小学", 100, GOOD)]).county).toEqual({
      met: null,
      reasons: [{ kind: "itemsUndetermined" }],
    });
  });

  it("names rows whose stage could not be decided", () => {
    expect(judged([listRow(1, "城关学校", 100, GOOD)]).county.reasons).toContainEqual({
      kind: "stageUndecided",
      count: 1,
    });
  });
});
