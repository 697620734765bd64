import {
  cv,
  cvlimit,
  cvtable,
  FunctionError,
  gap,
  indicator,
  requirement,
  requirementFloor,
  verdict,
} from "../../src/functions";
import { BLANKS, BOOKS, column, PUPILS } from "./schools";

describe("REQUIREMENT, REQUIREMENT.FLOOR and CVLIMIT", () => {
  it.each([
    ["Q1", 4.2, 5.3],
    ["Q2", 1, 1],
    ["Q3", 0.9, 0.9],
    ["Q4", 4.5, 5.8],
    ["Q5", 7.5, 10.2],
    ["Q6", 2000, 2500],
    ["Q7", 2.3, 2.4],
  ])("gives the published requirement of %s", (id, primary, junior) => {
    expect(requirement(id, "小学")).toBe(primary);
    expect(requirement(id, "初中")).toBe(junior);
  });

  it("takes 85 % of it exactly: 3.57, not 3.5699999999999998", () => {
    expect(requirementFloor("Q1", "小学")).toBe(3.57);
    expect(requirementFloor("Q7", "初中")).toBe(2.04);
  });

  it.each([
    "Q3",
    "q3",
    "L9",
    "体艺教师",
    "每百名学生拥有体育、艺术（美术、音乐）专任教师数",
    "体育、艺术(美术、音乐)专任教师数（L9）",
  ])("knows the indicator as %s", (name) => {
    expect(requirement(name, "小学")).toBe(0.9);
  });

  it.each(["小学", " 小学 ", "primary", "Primary", "小学部"])("knows the stage as %s", (stage) => {
    expect(cvlimit("Q1", stage)).toBe(0.5);
  });

  it("limits every single coefficient of 2017 and the composite of 2012", () => {
    expect(cvlimit("Q7", "初中")).toBe(0.45);
    expect(cvlimit("综合", "小学")).toBe(0.65);
    expect(cvlimit("composite", "初中")).toBe(0.55);
  });

  it("is #N/A where the standard of 2012 sets nothing", () => {
    for (const call of [
      () => requirement("B1", "小学"),
      () => requirementFloor("图书", "小学"),
      () => cvlimit("B8", "初中"),
    ])
      expect(problemOf(call)).toMatchObject({ kind: "notAvailable" });
    expect(problemOf(() => requirement("B1", "小学"))?.message).toBe("基本均衡对生均教学及辅助用房面积没有规定标准值");
  });

  it("says what it does not know, and what there is", () => {
    expect(() => requirement("Q8", "小学")).toThrow("“指标”是“Q8”，没有这项指标；可用Q1–Q7、L7–L13、B1–B8或指标名称");
    expect(() => requirement("Q1", "高中")).toThrow("“学段”是“高中”，应为“小学”或“初中”");
    expect(() => requirement("Q1", "小学", "火星")).toThrow("没有收录“火星”的省级标准；已收录：河南、重庆、辽宁沈阳");
    expect(requirement("Q1", "小学", "河南省")).toBe(4.2);
  });
});

describe("INDICATOR", () => {
  it("divides once, so that 9 teachers for 1,000 pupils are 0.9", () => {
    expect(indicator([[9]], [[1000]], "Q3")).toEqual([[0.9]]);
    expect(indicator([[18]], [[2000]], "Q3")).toEqual([[0.9]]);
    expect(indicator([[5800]], [[1000]], "Q4")).toEqual([[5.8]]);
  });

  it.each(BLANKS)("stays blank beside an enrolment of %p", (blank) => {
    expect(indicator([[9], [blank], ["体艺教师"]], [[1000], [blank], ["在校生数"]], "Q3")).toEqual([[0.9], [""], [""]]);
  });
});

describe("VERDICT", () => {
  it("decides raw totals exactly, also where a double would err", () => {
    expect(verdict(column([9, 8]), "Q3", "小学", column([1000, 1000]))).toEqual([["达标"], ["不达标"]]);
    for (let pupils = 1; pupils <= 3000; pupils += 1) {
      const [[word] = []] = verdict([[18]], "Q3", "小学", [[pupils]]);
      expect(word).toBe(18 * 1000 >= 9 * pupils ? "达标" : "不达标");
    }
  });

  it("decides a value on the 15 digits that Excel keeps", () => {
    expect((9 / 1000) * 100).toBeLessThan(0.9);
    expect(verdict([[(9 / 1000) * 100]], "Q3", "小学")).toEqual([["达标"]]);
    expect(verdict([[0.8999999]], "Q3", "小学")).toEqual([["不达标"]]);
  });

  it("leaves a blank value blank, judges 0, and says where a value is none", () => {
    const [[blank], [empty], [zero], [text], [error]] = cellsOf(
      verdict([[null], [""], [0], ["缺"], [{ code: "#DIV/0!" }]], "Q3", "小学"),
    );
    expect([blank, empty, zero]).toEqual(["", "", "不达标"]);
    expect(String(text)).toContain("“数值”第4行第1列是“缺”");
    expect(String(error)).toContain("第5行第1列是错误值#DIV/0!");
  });

  it.each(BLANKS)("leaves a row blank that is no school: enrolment %p", (blank) => {
    expect(verdict([[9], [0]], "Q3", "小学", [[1000], [blank]])).toEqual([["达标"], [""]]);
  });

  it("is #N/A for an indicator without a requirement", () => {
    expect(problemOf(() => verdict([[1]], "B2", "小学"))).toMatchObject({ kind: "notAvailable" });
  });
});

describe("GAP", () => {
  it("is exact, in the unit of the totals, and 0 where nothing lacks", () => {
    expect(gap(column([9, 8, 10]), column([1000, 1000, 1000]), "Q3", "小学")).toEqual([[0], [1], [0]]);
    expect(gap([[100]], [[33]], "Q4", "小学")).toEqual([[48.5]]);
    expect(gap([[0]], [[1000]], "Q1", "小学", 0.85)).toEqual([[35.7]]);
  });

  it.each(BLANKS)("stays blank beside an enrolment of %p", (blank) => {
    expect(gap([[9], [blank]], [[1000], [blank]], "Q3", "小学")).toEqual([[0], [""]]);
  });
});

describe("CVTABLE", () => {
  const table = [
    ["学校", "图书", "教辅用房"],
    ...BOOKS.map(([books = NaN], at) => [`第${String(at)}小学`, books, 100]),
  ];

  it("gives what CV gives, with mean, limit and verdict", () => {
    const [titles, means, coefficients, limits, verdicts] = cvtable(table, PUPILS, "小学");
    expect(titles).toEqual(["指标", "图书", "教辅用房"]);
    expect(means?.[1]).toBeCloseTo(1913 / 302, 13);
    expect(coefficients?.[1]).toBe(cv(BOOKS, PUPILS));
    expect(limits).toEqual(["限值", 0.5, 0.5]);
    expect(verdicts).toEqual(["结论", "不达标", "达标"]);
  });

  it("prints the mean of an indicator per hundred pupils where the indicator is", () => {
    const [, means] = cvtable([["Q3"], [9], [18]], column([1000, 2000]), "小学");
    expect(means).toEqual(["全县平均值", 0.9]);
  });

  it("passes a county whose coefficient is exactly the limit", () => {
    // Two schools of one size with 1 ± c have the coefficient c.
    const [, , coefficients, , verdicts] = cvtable([["图书"], [55], [145]], column([100, 100]), "初中");
    expect(coefficients?.[1]).toBeCloseTo(0.45, 15);
    expect(verdicts?.[1]).toBe("达标");
  });

  it("takes the enrolment with or without its title", () => {
    expect(cvtable(table, [["在校生数"], ...PUPILS], "小学")).toEqual(cvtable(table, PUPILS, "小学"));
  });

  it.each(BLANKS)("never takes 合计 or a row of %p for a school", (blank) => {
    const longer = [...table, ["合计", 1913, 500], [blank, blank, blank]];
    expect(cvtable(longer, [...PUPILS, [302], [blank]], "小学")).toEqual(cvtable(table, PUPILS, "小学"));
  });

  it("finds the titles between a heading and units", () => {
    const [titles = [], ...rows] = table;
    const longer = [["办学条件", null, 0], titles, ["", "册", "㎡"], ...rows];
    expect(cvtable(longer, PUPILS, "小学")).toEqual(cvtable(table, PUPILS, "小学"));
  });

  it("puts a problem into its own column", () => {
    const broken = table.map((row, at) => (at === 1 ? [row[0], { code: "#REF!" }, row[2]] : row));
    const [, , coefficients, limits, verdicts] = cvtable(broken, PUPILS, "小学");
    expect(coefficients?.[1]).toBeInstanceOf(FunctionError);
    expect([limits?.[1], verdicts?.[2]]).toEqual([0.5, "达标"]);
  });

  it("judges the composite of 2012 where all eight are there, and no single coefficient", () => {
    const titles = ["B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8"];
    const rows = [titles, ...BOOKS.map(([books = NaN]) => titles.map(() => books))];
    const [names, , coefficients, limits, verdicts] = cvtable(rows, PUPILS, "小学", "基本均衡");
    expect(names?.[9]).toBe("综合");
    expect(coefficients?.[9]).toBeCloseTo(0.5152566298844765, 14);
    expect(limits).toEqual(["限值", "", "", "", "", "", "", "", "", 0.65]);
    expect(verdicts?.slice(8)).toEqual(["", "达标"]);
    expect(
      cvtable(
        rows.map((row) => row.slice(1)),
        PUPILS,
        "小学",
        "2012",
      )[0],
    ).not.toContain("综合");
  });

  it("refuses a table without titles, and an enrolment that does not fit", () => {
    expect(() => cvtable(BOOKS, PUPILS, "小学")).toThrow("“数据表”的第一行应为标题");
    expect(() => cvtable(table, PUPILS.slice(1), "小学")).toThrow("“在校生数”有4行1列，与“数据表”的6行3列不一致");
    expect(() => cvtable(table, PUPILS, "小学", "2099")).toThrow("“标准”是“2099”");
  });
});

function problemOf(call: () => unknown): FunctionError | null {
  try {
    call();
    return null;
  } catch (error) {
    return error instanceof FunctionError ? error : null;
  }
}

function cellsOf(table: readonly (readonly unknown[])[]): [unknown[], unknown[], unknown[], unknown[], unknown[]] {
  const row = (at: number): unknown[] => [...(table[at] ?? [])];
  return [row(0), row(1), row(2), row(3), row(4)];
}
