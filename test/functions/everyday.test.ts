import { checkcode, classband, growthrate, splitStage, version } from "../../src/functions";
import metadata from "../../package.json";
import { BLANKS } from "./schools";

describe("SPLIT.STAGE", () => {
  it("weighs a junior pupil 1.1 in a nine-year school: 1.1·B ÷ (A + 1.1·B)", () => {
    const [[primary, junior] = []] = splitStage([[4200]], [[600]], [[300]]);
    expect(junior).toBeCloseTo((4200 * 330) / 930, 10);
    expect(Number(primary) + Number(junior)).toBeCloseTo(4200, 10);
  });

  it("weighs a senior pupil 1.2 in a complete secondary school and 1.32 in a twelve-year school", () => {
    expect(splitStage([[2200]], [[0]], [[1000]], [[1000]])[0]?.[1]).toBeCloseTo(1000, 10);
    const [[primary, junior] = []] = splitStage([[342]], [[100]], [[100]], [[100]]);
    expect([Number(primary), Number(junior)]).toEqual([expect.closeTo(100, 10), expect.closeTo(110, 10)]);
  });

  it("leaves all to the only stage that has pupils", () => {
    expect(splitStage([[500]], [[300]], [[null]])).toEqual([[500, 0]]);
    expect(splitStage([[500]], [[0]], [[300]])).toEqual([[0, 500]]);
  });

  it.each(BLANKS)("stays blank where pupils are %p, and beside titles", (blank) => {
    expect(splitStage([["总量"], [blank]], [["小学"], [blank]], [["初中"], [blank]])).toEqual([
      ["", ""],
      ["", ""],
    ]);
  });

  it("asks for one column each, of one length", () => {
    expect(() => splitStage([[1, 2]], [[1, 2]], [[1, 2]])).toThrow("“资源总量”有2列，应为一列");
    expect(() => splitStage([[1]], [[1], [2]], [[1]])).toThrow("“小学生数”有2行1列，与“资源总量”的1行1列不一致");
    expect(String(splitStage([["多"]], [[1]], [[1]])[0]?.[0])).toContain("“资源总量”第1行第1列是“多”");
  });
});

describe("GROWTHRATE", () => {
  it("is a share; the yearly one over several years", () => {
    expect(growthrate([[100]], [[105]])).toEqual([[0.05]]);
    expect(growthrate([[100]], [[121]], 2)[0]?.[0]).toBeCloseTo(0.1, 14);
    expect(growthrate([[100]], [[0]])).toEqual([[-1]]);
  });

  it.each(BLANKS)("stays blank where both are %p", (blank) => {
    expect(growthrate([["2022年"], [blank]], [["2023年"], [blank]])).toEqual([[""], [""]]);
  });

  it("says why there is no rate", () => {
    expect(String(growthrate([[0]], [[5]])[0]?.[0])).toContain("“前期值”中作为分母的一端为0");
    expect(String(growthrate([[-5]], [[5]])[0]?.[0])).toContain("“前期值”第1行第1列是负数-5");
    expect(() => growthrate([[1]], [[2]], 0)).toThrow("“年数”是0，应大于0");
    expect(() => growthrate([[1]], [[2], [3]])).toThrow("“后期值”有2行1列");
  });
});

describe("CLASSBAND", () => {
  it.each([
    [1, "正常"],
    [45, "正常"],
    [46, "偏大"],
    [55, "偏大"],
    [56, "大班额"],
    [65, "大班额"],
    [66, "超大班额"],
    [120, "超大班额"],
  ])("calls a class of %i %s", (pupils, band) => {
    expect(classband([[pupils]])).toEqual([[band]]);
  });

  it.each(BLANKS)("stays blank for %p, and beside a title", (blank) => {
    expect(classband([["班额"], [blank]])).toEqual([[""], [""]]);
  });

  it("says where there is no number of pupils", () => {
    const result = classband([[45], ["多"], [-1]]);
    expect(result.map(([cell]) => (typeof cell === "string" ? cell : String(cell)))).toEqual([
      "正常",
      expect.stringContaining("“班额”第2行第1列是“多”"),
      expect.stringContaining("第3行第1列是负数-1"),
    ]);
  });
});

describe("CHECKCODE", () => {
  it("finds a sound code sound, as text and as number", () => {
    expect(checkcode([["2141000001", 3141000001]], 410881)).toEqual([["正确", "正确"]]);
  });

  it.each([
    ["214100001", "学校标识码应为10位数字"],
    ["21410000012", "学校标识码应为10位数字"],
    ["2141O00001", "学校标识码应为10位数字"],
    ["9941000001", "标识码前2位“99”不是学校类别码"],
    ["2111000001", "省码"],
  ])("says what is wrong with %s, in the words of the check of the form", (code, sentence) => {
    expect(checkcode([[code]], "410881")[0]?.[0]).toContain(sentence);
  });

  it("does not look at the province without a region", () => {
    expect(checkcode([["2111000001"]])).toEqual([["正确"]]);
  });

  it.each(BLANKS)("stays blank for %p", (blank) => {
    expect(checkcode([[blank]])).toEqual([[""]]);
  });
});

it("VERSION is the version of the package", () => {
  expect(version()).toBe(metadata.version);
});
