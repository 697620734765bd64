import fc from "fast-check";
import { coefvar, composite, cv, cvRate, cvSample, FunctionError, mean, standardDeviation } from "../../src/functions";
import { BLANKS, BOOKS, column, exactCoefficient, PUPILS, RATES } from "./schools";

const OFFICIAL = 0.5152566298844765;

describe("CV of raw totals and enrolment", () => {
  it("gives the published worked example", () => {
    expect(cv(BOOKS, PUPILS)).toBeCloseTo(OFFICIAL, 14);
    expect(coefvar(BOOKS, PUPILS)).toBe(cv(BOOKS, PUPILS));
  });

  it("agrees with exact fractions on any schools", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 100000 }), fc.integer({ min: 1, max: 5000 })), {
          minLength: 1,
          maxLength: 12,
        }),
        (schools) => {
          fc.pre(schools.some(([total]) => total > 0));
          const figure = cv(
            schools.map(([total]) => [total]),
            schools.map(([, pupils]) => [pupils]),
          );
          expect(figure).toBeCloseTo(exactCoefficient(schools), 10);
        },
      ),
    );
  });

  it.each(BLANKS)("takes a row whose cells are %p for no school", (blank) => {
    expect(cv([...BOOKS, [blank]], [...PUPILS, [blank]])).toBe(cv(BOOKS, PUPILS));
    expect(cv([[blank], ...BOOKS], [[blank], ...PUPILS])).toBe(cv(BOOKS, PUPILS));
  });

  it.each(BLANKS)("passes over whatever stands beside an enrolment of %p", (blank) => {
    for (const beside of [999, "备注", true, { code: "#DIV/0!" }]) {
      expect(cv([...BOOKS, [beside]], [...PUPILS, [blank]])).toBe(cv(BOOKS, PUPILS));
    }
  });

  it.each(BLANKS)("counts a school with pupils whose total is %p as one that has nothing", (blank) => {
    expect(cv([[100], [blank]], [[10], [10]])).toBe(1);
  });

  it("passes over a row of titles", () => {
    expect(cv([["图书册数"], ...BOOKS], [["在校生数"], ...PUPILS])).toBe(cv(BOOKS, PUPILS));
  });

  it("takes rows and blocks as well as columns", () => {
    expect(cv([BOOKS.flat()], [PUPILS.flat()])).toBe(cv(BOOKS, PUPILS));
    expect(
      cv(
        [
          [279, 137, 935],
          [160, 402, null],
        ],
        [
          [45, 37, 89],
          [76, 55, null],
        ],
      ),
    ).toBe(cv(BOOKS, PUPILS));
  });

  it.each([
    ["缺", "“数值”第2行第1列是“缺”"],
    [true, "“数值”第2行第1列是“TRUE/FALSE”"],
    ["137", "“137”是文本格式的数字"],
    ["１３７", "“１３７”是文本格式的数字"],
    [{ code: "#DIV/0!" }, "“数值”第2行第1列是错误值#DIV/0!"],
    [NaN, "“数值”第2行第1列是错误值#NUM!"],
  ])("refuses %p as the total of a school and says where it stands", (wrong, sentence) => {
    expect(() => cv([[279], [wrong]], [[45], [37]])).toThrow(sentence);
  });

  it("refuses an enrolment that is a text beside a number, instead of losing the school", () => {
    expect(() => cv([[279], [137]], [[45], ["37人"]])).toThrow("“在校生数”第2行第1列是“37人”");
    expect(() => cv([[279], [137]], [[45], ["37"]])).toThrow("文本格式的数字");
    expect(() => cv([[279], [137]], [[45], [-37]])).toThrow("“在校生数”第2行第1列是负数-37");
    expect(() => cv([[279], [137]], [[45], [{ code: "#N/A" }]])).toThrow("“在校生数”第2行第1列是错误值#N/A");
  });

  it("keeps #N/A apart from every other error", () => {
    expect(kindOf(() => cv([[{ code: "#N/A" }]], [[45]]))).toBe("notAvailable");
    expect(kindOf(() => cv([[{ code: "#REF!" }]], [[45]]))).toBe("invalidValue");
  });

  it("refuses ranges of different sizes, no school at all, and a county without the resource", () => {
    expect(() => cv(BOOKS, PUPILS.slice(1))).toThrow("“在校生数”有4行1列，与“数值”的5行1列不一致");
    expect(() => cv(BOOKS, column([0, 0, 0, 0, 0]))).toThrow("没有可以计算的学校");
    expect(() => cv(column([0, 0]), column([10, 20]))).toThrow("平均值不大于0");
    expect(() => cv(null)).toThrow("缺少参数“数值”");
  });
});

describe("CV of a table with titles", () => {
  const table = [
    ["序号", "学校名称", "在校生数（人）", "图书册数", "计算机台数", "备注"],
    ...BOOKS.map((book, school) => [school + 1, `第${String(school + 1)}小学`, PUPILS[school]?.[0], book[0], 10, null]),
  ];

  it("gives the official figure of each other column under its title", () => {
    expect(cv(table)).toEqual([
      ["图书册数", "计算机台数"],
      [cv(BOOKS, PUPILS), cv(column([10, 10, 10, 10, 10]), PUPILS)],
    ]);
  });

  it.each([["合 计"], ["（小计）"], ["全县"], ["小学合计："]])(
    "never takes a row labelled %s for a school",
    (label) => {
      expect(cv([...table, [null, label, 302, 1913, 50, null]])).toEqual(cv(table));
    },
  );

  it.each(BLANKS)("never takes a row of %p for a school, nor a column", (blank) => {
    const withBlanks = table.map((row, at) => (at === 0 ? row : [...row.slice(0, 5), blank]));
    expect(cv([...withBlanks, [blank, blank, blank, blank, blank, blank]])).toEqual(cv(table));
  });

  it("finds the titles below a heading of the table", () => {
    expect(cv([["2023年办学条件", null, 0, "", null, null], ...table])).toEqual(cv(table));
  });

  it("passes over units below the titles", () => {
    const [titles = [], ...rows] = table;
    expect(cv([titles, ["", "", "人", "册", "台", ""], ...rows])).toEqual(cv(table));
  });

  it("leaves the other columns standing where one cannot be computed", () => {
    const broken = table.map((row, at) => (at === 2 ? [...row.slice(0, 4), { code: "#REF!" }, null] : row));
    const [titles, figures] = asTable(cv(broken));
    expect(titles).toEqual(["图书册数", "计算机台数"]);
    expect(figures?.[0]).toBe(cv(BOOKS, PUPILS));
    expect(figures?.[1]).toBeInstanceOf(FunctionError);
    expect(String(figures?.[1])).toContain("第3行第5列是错误值#REF!");
  });

  it("refuses a table without 在校生数, or with two, or with nothing beside it", () => {
    expect(() =>
      cv([
        ["图书", "计算机"],
        [1, 2],
      ]),
    ).toThrow("没有“在校生数”");
    expect(() =>
      cv([
        ["在校生数", "学生数", "图书"],
        [1, 2, 3],
      ]),
    ).toThrow("有2个“在校生数”");
    expect(() =>
      cv([
        ["学校", "在校生数"],
        ["甲", 2],
      ]),
    ).toThrow("没有数字列");
  });
});

describe("CV of bare numbers", () => {
  it("is the unweighted population coefficient", () => {
    expect(cv(column([2, 4, 4, 4, 5, 5, 7, 9]))).toBe(0.4);
  });

  it("passes over text, TRUE and FALSE and blanks, and counts 0", () => {
    expect(cv([["图书"], [2], [null], [4], [""], [true], [6]])).toBe(cv(column([2, 4, 6])));
    expect(cv(column([0, 2]))).toBe(1);
  });

  it("refuses an error, and a range without numbers", () => {
    expect(() => cv([[1], [{ code: "#VALUE!" }]])).toThrow("“数值”第2行第1列是错误值#VALUE!");
    expect(() => cv([["图书"], [null]])).toThrow("“数值”中没有数字");
  });
});

describe("the three misuses, on the published example that fails a limit of 0.50", () => {
  it("gives 0.432 for rates in place of totals, which would pass 0.45", () => {
    expect(cv(RATES, PUPILS)).toBeCloseTo(0.432, 3);
  });

  it("gives 0.489 for one range of rates, which would pass 0.50", () => {
    expect(cv(RATES)).toBeCloseTo(0.489, 3);
  });

  it("gives 0.546 for STDEV.S ÷ AVERAGE", () => {
    expect(cvSample(RATES)).toBeCloseTo(0.5465, 4);
  });

  it("gives the official figure for rates only as CV.RATE", () => {
    expect(cvRate(RATES, PUPILS)).toBeCloseTo(OFFICIAL, 14);
  });
});

describe("MEAN, STANDARDDEVIATION, CV.SAMPLE and COMPOSITE", () => {
  it("weighs the mean and the deviation with the enrolment", () => {
    expect(mean(BOOKS, PUPILS)).toBeCloseTo(1913 / 302, 14);
    expect(standardDeviation(BOOKS, PUPILS)).toBeCloseTo((OFFICIAL * 1913) / 302, 13);
  });

  it("agrees with NIST on numbers that differ in their last digits only", () => {
    const numbers = column([1000000.2, ...Array.from({ length: 500 }, () => [1000000.1, 1000000.3]).flat()]);
    expect(mean(numbers)).toBeCloseTo(1000000.2, 9);
    expect(cvSample(numbers)).toBeCloseTo(0.1 / 1000000.2, 14);
  });

  it("agrees with R's ineq on its example", () => {
    const x = column([541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261]);
    expect(cv(x)).toBeCloseTo(0.916958182882324, 14);
    expect(cvSample(x)).toBeCloseTo(0.966558792345788, 14);
  });

  it("takes the plain mean of the single coefficients, none weighted", () => {
    expect(
      composite([
        [0.4, null, 0.6],
        ["", 0.5, "综合"],
      ]),
    ).toBe(0.5);
  });

  it("needs two numbers for a sample", () => {
    expect(() => cvSample([[1]])).toThrow("只有1个数字，至少需要2个");
  });
});

function kindOf(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error instanceof FunctionError ? error.kind : error;
  }
}

function asTable(result: ReturnType<typeof cv>): readonly (readonly unknown[])[] {
  const table: readonly (readonly unknown[])[] = Array.isArray(result) ? result : [];
  return table;
}
