import { largeClasses, retentionRate, sizeGroupOf, wholeSchools } from "../../src/measures";
import type { CellValue } from "../../src/workbook";
import { recordsFrom, schoolsSheet } from "../records/schoolBook";

const HEADERS = ["学校名称", "办学类型", "学段", "是否计校数", "在校生数", "小学部在校生数", "初中部在校生数", "班级数", "46-50人班数", "51-55人班数", "最大班额"]; // prettier-ignore
const LIMITS = { primary: 45, junior: 50 };

function parts(...rows: readonly (readonly CellValue[])[]) {
  return recordsFrom([schoolsSheet(HEADERS, rows)]).parts;
}

describe("the parts of schools put together", () => {
  it("give a 一贯制 school of two rows its pupils of both stages", () => {
    const [school, ...others] = wholeSchools(
      parts(
        ["阳光学校", "九年一贯制学校", "小学", "是", 1300, null, null, 30],
        ["阳光学校", "九年一贯制学校", "初中", "是", 1200, null, null, 24],
      ),
    );
    expect(school).toMatchObject({ name: "阳光学校", pupils: 2500, continuous: true });
    expect(school?.rows).toHaveLength(2);
    expect(others).toEqual([]);
  });

  it("count the row of an undivided school once", () => {
    const [school] = wholeSchools(parts(["阳光学校", "九年一贯制学校", null, "是", 2500, 1300, 1200, 54]));
    expect(school?.rows).toHaveLength(1);
    expect(school).toMatchObject({ pupils: 2500, continuous: true });
  });

  it("bring a campus with its main school, never as a school of its own", () => {
    const schools = wholeSchools(
      parts(
        ["甲小学", "小学", "小学", "是", 900, null, null, 20],
        ["甲小学（东校区）", "小学", "小学", "否", 300, null, null, 8],
      ),
    );
    expect(schools.map(({ name, pupils, rows }) => [name, pupils, rows.length])).toEqual([["甲小学", 1200, 2]]);
  });

  it("leave the pupils of compulsory education open where 高中 may be among them", () => {
    const [school] = wholeSchools(parts(["育才学校", "十二年一贯制学校", null, "是", 2600, null, null, 60]));
    expect(school?.pupils).toBeNull();
  });

  it("belong to one of the three counts of 表Ⅳ", () => {
    const schools = wholeSchools(
      parts(
        ["甲小学", "小学", "小学", "是", 900],
        ["乙中学", "完全中学", "初中", "是", 900],
        ["丙学校", "九年一贯制学校", "小学", "是", 900],
      ),
    );
    expect(schools.map(sizeGroupOf)).toEqual(["primary", "junior", "continuous"]);
  });
});

describe("classes above their limit", () => {
  it("are those of the bands above the limit of the stage", () => {
    const county = parts(
      ["甲小学", "小学", "小学", "是", 900, null, null, 20, 3, 1, 55],
      ["甲初级中学", "初级中学", "初中", "是", 900, null, null, 20, 15, 2, 55],
    );
    expect(largeClasses(county, "primary", LIMITS)).toMatchObject({
      count: 4,
      schools: [{ name: "甲小学", count: 4 }],
    });
    expect(largeClasses(county, "junior", LIMITS)).toMatchObject({
      count: 2,
      schools: [{ name: "甲初级中学", count: 2 }],
    });
  });

  it("are at least one where only 最大班额 shows it, and how many stays open", () => {
    const county = parts(["甲小学", "小学", "小学", "是", 900, null, null, 20, null, null, 46]);
    expect(largeClasses(county, "primary", LIMITS)).toEqual({
      ...{ count: 1, schools: [{ name: "甲小学", count: 1 }], open: ["甲小学"], told: 1 },
    });
  });

  it("stay open in a row of both stages, which does not say whose they are", () => {
    const county = parts(["阳光学校", "九年一贯制学校", null, "是", 2500, 1300, 1200, 4, 4, null, 50]);
    expect(largeClasses(county, "primary", LIMITS)).toMatchObject({ count: 0, open: ["阳光学校"] });
  });
});

it("computes 巩固率 as (毕业班 − 转入 + 转出) ÷ (入学 − 死亡), and nothing where nobody is left", () => {
  const figures = { graduating: 605, entered: 620, transferredIn: 10, transferredOut: 14, died: 1 };
  const rate = retentionRate(figures);
  expect([rate?.part.units, rate?.whole.units]).toEqual([609n, 619n]);
  expect(retentionRate({ ...figures, entered: 1 })).toBeNull();
});
