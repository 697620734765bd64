import fc from "fast-check";
import { FunctionError, school } from "../../src/functions";
import { BLANKS } from "./schools";

/** Exactly at every requirement of 小学, L7 to L13; the same at 85 %. */
const REQUIRED = [4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3];
const FLOOR = [3.57, 0.85, 0.765, 3.825, 6.375, 1700, 1.955];

describe("SCHOOL", () => {
  it("meets the standard at exactly every requirement", () => {
    expect(school([REQUIRED], "小学")).toEqual([["达标", 7, "达标7项：L7、L8、L9、L10、L11、L12、L13"]]);
  });

  it.each(FLOOR.map((floor, at) => [at, floor] as const))(
    "lets one indicator fall to 85 %%, not below it: L%i + 7",
    (at, floor) => {
      const withOne = (value: number): number[] => REQUIRED.map((own, index) => (index === at ? value : own));
      expect(school([withOne(floor)], "小学")[0]?.[0]).toBe("达标");
      expect(school([withOne(floor - 0.0001)], "小学")[0]?.[0]).toBe("不达标");
    },
  );

  it("fails with two below their requirement, however near", () => {
    const two = REQUIRED.map((own, at) => (at < 2 ? own - 0.001 : own));
    expect(school([two], "小学")).toEqual([["不达标", 5, "达标5项：L9、L10、L11、L12、L13；达到85%：L7、L8"]]);
  });

  it("agrees with counting by hand on any figures", () => {
    const shares = fc.array(fc.integer({ min: 80, max: 105 }), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(shares, (percents) => {
        // Whole thousandths, so that nothing is rounded here.
        const figures = percents.map((percent, at) => Math.round((REQUIRED[at] ?? NaN) * percent * 1000) / 100000);
        const met = percents.filter((percent) => percent >= 100).length;
        const expected = met === 7 || (met === 6 && percents.every((percent) => percent >= 85));
        expect(school([figures], "小学")[0]?.slice(0, 2)).toEqual([expected ? "达标" : "不达标", met]);
      }),
    );
  });

  it("decides raw totals exactly, with the enrolment", () => {
    const totals = [42, 10, 9, 4500, 7500, 2000000, 23];
    expect(school([totals], "小学", [[1000]])).toEqual([["达标", 7, "达标7项：L7、L8、L9、L10、L11、L12、L13"]]);
    expect(school([totals], "小学", [[1001]])[0]?.[0]).toBe("不达标");
  });

  it.each([null, "", "/", "—", "无"])("never lets a missing figure (%p) meet the standard", (missing) => {
    const figures = [...REQUIRED.slice(0, 6), missing];
    expect(school([figures], "小学")).toEqual([["无法判定", 6, "达标6项：L7、L8、L9、L10、L11、L12；缺数据：L13"]]);
  });

  it("fails on what is there, whatever is missing", () => {
    expect(school([[1, null, null, null, null, null, null]], "小学")[0]?.[0]).toBe("不达标");
  });

  it("takes the 0 that the desktop hands over for a blank as below 85 %, which is not met either", () => {
    expect(school([[...REQUIRED.slice(0, 6), 0]], "小学")[0]?.[0]).toBe("不达标");
  });

  it.each(BLANKS)("writes nothing beside a row of %p, nor beside titles", (blank) => {
    const nothing = ["", "", ""];
    const titles = ["L7", "L8", "L9", "L10", "L11", "L12", "L13"];
    const result = school([titles, REQUIRED, REQUIRED.map(() => blank)], "小学");
    expect([result[0], result[2]]).toEqual([nothing, nothing]);
    expect(school([REQUIRED, REQUIRED], "小学", [[1000], [blank]])[1]).toEqual(nothing);
  });

  it("takes a stage for all schools or one for each", () => {
    const [primary, junior] = school([REQUIRED, REQUIRED], [["小学"], ["初中"]]);
    expect([primary?.[0], junior?.[0]]).toEqual(["达标", "不达标"]);
  });

  it("takes seven figures below each other for one school", () => {
    expect(
      school(
        REQUIRED.map((value) => [value]),
        "小学",
      ),
    ).toEqual(school([REQUIRED], "小学"));
  });

  it("says in its row what is wrong there, and judges the others", () => {
    const result = school([REQUIRED, [...REQUIRED.slice(0, 6), { code: "#N/A" }]], [["小学"], ["小学"]]);
    expect(result[0]?.[0]).toBe("达标");
    const [problem, ...rest] = result[1] ?? [];
    expect(problem).toBeInstanceOf(FunctionError);
    expect(String(problem)).toContain("“七项指标”第2行第7列是错误值#N/A");
    expect(rest).toEqual(["", ""]);
    expect(String(school([REQUIRED], [["高中"]])[0]?.[0])).toContain("“学段”是“高中”");
    expect(String(school([[...REQUIRED.slice(0, 6), "2.3"]], "小学")[0]?.[0])).toContain("文本格式的数字");
  });

  it("says where an enrolment is a text, instead of losing the school", () => {
    expect(String(school([REQUIRED], "小学", [["约1000"]])[0]?.[0])).toContain("“在校生数”第1行第1列是“约1000”");
  });

  it("refuses what is not seven figures a school", () => {
    expect(() => school([REQUIRED.slice(1)], "小学")).toThrow("“七项指标”有1行6列，应为每校一行、每行7项指标");
    expect(() => school([REQUIRED], [["小学"], ["小学"]])).toThrow("“学段”有2行1列，与“七项指标”的1行7列不一致");
  });
});
