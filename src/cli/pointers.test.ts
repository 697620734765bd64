import { readPointers } from "./pointers";
import { UsageError } from "./usageError";

const read = (...words: string[]) => readPointers(words, "zh");

describe("--point", () => {
  it("says what a column is, by its official title, another one that is known, or its id", () => {
    const column = { sheet: "表一", cell: "F3", header: null, field: "stu" };
    for (const name of ["在校生数", "学生人数", "stu"]) expect(read(`表一!F3=${name}`).columns).toEqual([column]);
  });

  it("says that a column is none of ours", () => {
    expect(read("表一!$f$3=-").columns).toEqual([{ sheet: "表一", cell: "F3", header: null, field: null }]);
  });

  it("says what a sheet is, by the title of a table or its id", () => {
    expect(read("一览=学校基础数据", "表 二=2017.II-2").sheets).toEqual([
      { sheet: "一览", table: "schools" },
      { sheet: "表 二", table: "2017.II-2" },
    ]);
  });

  it("takes the name of a sheet as formulas quote it", () => {
    expect(read("'表!一'!A1=-", "'它''s'=schools")).toMatchObject({
      columns: [{ sheet: "表!一", cell: "A1" }],
      sheets: [{ sheet: "它's" }],
    });
  });

  it.each([
    ["no sense", /写法不对/],
    ["表一!F3", /写法不对/],
    ["表一!F0=stu", /写法不对/],
    ["表一!F9999999=stu", /写法不对/],
    ["表一!F3=", /没有叫“”的栏目/],
    ["表一!F3=没有这一栏", /没有叫“没有这一栏”的栏目/],
    ["表一=表Ⅲ 县域义务教育校际均衡情况", /没有叫/],
    ["表一=2017.VIII", /没有叫/],
  ])("refuses %s", (word, sentence) => {
    expect(() => read(word)).toThrow(UsageError);
    try {
      read(word);
    } catch (error) {
      expect(error instanceof UsageError ? error.problem.zh : "").toMatch(sentence);
    }
  });

  it.each([
    ["a column", ["表一!F3=stu", "表一!F3=-"]],
    ["a sheet", ["一览=schools", "一览=2017.II-2"]],
  ])("refuses what is said twice of %s", (_, words) => {
    expect(() => read(...words)).toThrow(UsageError);
  });
});
