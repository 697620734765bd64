import { enrolmentOf, type Records, type SchoolPart } from "../../src/records";
import { listRow, listSheet, recordsFrom, school, SCHOOL_HEADERS, schoolsSheet } from "./schoolBook";

function only(records: Records, index: number): SchoolPart {
  const part = records.parts[index];
  if (part === undefined) throw new RangeError(`no part ${String(index)}`);
  return part;
}

function partsOf(records: Records) {
  return records.parts.map(({ name, stage, counted, reason }) => ({ name, stage, counted, reason }));
}

describe("schools out of the two tables", () => {
  it("joins a school's rows of both tables by name and stage", () => {
    const records = recordsFrom([
      schoolsSheet(SCHOOL_HEADERS, [
        school("阳光学校", "九年一贯制学校", "小学", 200),
        school("阳光学校", "九年一贯制学校", "初中", 100),
      ]),
      listSheet([listRow(1, "阳光 学校（小学部）", 200), listRow(1, "阳光学校(初中部)", 100)]),
    ]);
    expect(records.parts.map(({ stage, base, form }) => [stage, base?.row, form?.row])).toEqual([
      ["primary", 2, 2],
      ["junior", 3, 3],
    ]);
    expect(new Set(records.parts.map(({ school: key }) => key)).size).toBe(1);
    expect(records.issues).toEqual([]);
  });

  it("keeps a school that only one of the tables has", () => {
    const records = recordsFrom([
      schoolsSheet(SCHOOL_HEADERS, [school("甲小学", "小学", "小学", 200)]),
      listSheet([listRow(1, "乙小学", 300)]),
    ]);
    expect(records.parts.map(({ name, base, form }) => [name, base !== null, form !== null])).toEqual([
      ["甲小学", true, false],
      ["乙小学", false, true],
    ]);
  });

  it("reads units that the sheet itself prints, and never converts for looks", () => {
    const yuan = recordsFrom([
      schoolsSheet(
        ["学校名称", "学段", "在校生数", "教学仪器设备资产值(元)", "班级数", "专任教师数"],
        [["甲小学", "小学", 100, 300000, 6, 10]],
      ),
    ]);
    expect(yuan.base[0]?.number("equip_w")).toBe(30);
    const wrong = recordsFrom([
      schoolsSheet(
        ["学校名称", "学段", "在校生数", "教学仪器设备资产值(万元)", "班级数", "专任教师数"],
        [["甲小学", "小学", 100, 300000, 6, 10]],
      ),
    ]);
    expect(wrong.base[0]?.number("equip_w")).toBe(300000);
  });

  it("says for every figure which cell it came from", () => {
    const records = recordsFrom([schoolsSheet(SCHOOL_HEADERS, [school("甲小学", "小学", "小学", 200)])]);
    expect(records.base[0]?.location("stu")).toEqual({ sheet: "学校", cell: "H3" });
    expect(records.base[0]?.location("books")).toBeNull();
  });
});

describe("who is counted", () => {
  const rows = [
    school("甲小学", "小学", "小学", 200),
    school("小教学点", "教学点", "小学", 49, { point: "是" }),
    school("大教学点", "教学点", "小学", 50, { point: "是" }),
    school("甲小学东校区", "小学", "小学", 120, { counts: "否" }),
    school("县特殊教育学校", "特殊教育学校", "小学", 80),
    school("县职业初中", "职业初中", "初中", 80),
    school("民办小学", "小学", "小学", 300, { sponsor: 10 }),
    school("省直小学", "小学", "小学", 300, { sponsor: 3 }),
    school("空小学", "小学", "小学", 0),
    school("缺数小学", "小学", "小学", null),
  ];

  it("leaves out special and vocational schools, small teaching points and merged campuses under the 2017 standard", () => {
    expect(
      partsOf(recordsFrom([schoolsSheet(SCHOOL_HEADERS, rows)])).map(({ name, reason }) => [name, reason]),
    ).toEqual([
      ["甲小学", null],
      ["小教学点", "smallTeachingPoint"],
      ["大教学点", null],
      ["甲小学东校区", "mergedCampus"],
      ["县特殊教育学校", "specialEducation"],
      ["县职业初中", "vocational"],
      ["民办小学", null],
      ["省直小学", null],
      ["空小学", "noPupils"],
      ["缺数小学", null],
    ]);
  });

  it("leaves out every teaching point and schools that the county does not run under the 2012 standard", () => {
    const reasons = new Map(
      partsOf(recordsFrom([schoolsSheet(SCHOOL_HEADERS, rows)], "basic-2012")).map(({ name, reason }) => [
        name,
        reason,
      ]),
    );
    expect(reasons.get("大教学点")).toBe("teachingPoint");
    expect(reasons.get("民办小学")).toBe("private");
    expect(reasons.get("省直小学")).toBe("notCountyRun");
    expect(reasons.get("甲小学")).toBeNull();
  });

  it("knows a teaching point of 表Ⅱ-2 alone by its name", () => {
    expect(partsOf(recordsFrom([listSheet([listRow(1, "山口教学点", 30), listRow(2, "山口小学", 90)])]))).toMatchObject(
      [
        { name: "山口教学点", reason: "smallTeachingPoint" },
        { name: "山口小学", reason: null },
      ],
    );
  });
});

describe("a campus that is no school of its own", () => {
  it("adds its figures to the school it is named after, of the same stage", () => {
    const records = recordsFrom([
      schoolsSheet(SCHOOL_HEADERS, [
        school("第六小学", "小学", "小学", 500),
        school("第六小学（东校区）", "小学", "小学", 120, { counts: "否" }),
        school("第七小学", "小学", "小学", 300),
      ]),
    ]);
    expect(records.parts.map(({ mergedInto }) => mergedInto)).toEqual([null, 0, null]);
    expect(records.parts.map((part) => enrolmentOf(part))).toEqual([620, 120, 300]);
  });

  it("adds nothing anywhere where its school is not found, and is left out all the same", () => {
    const records = recordsFrom([
      schoolsSheet(SCHOOL_HEADERS, [
        school("第六小学", "小学", "小学", 500),
        school("东校区", "小学", "小学", 120, { counts: "否" }),
      ]),
    ]);
    expect(records.parts.map(({ mergedInto, counted }) => [mergedInto, counted])).toEqual([
      [null, true],
      [null, false],
    ]);
    expect(enrolmentOf(only(records, 0))).toBe(500);
  });

  it("is no 教学点: those are counted by their pupils, though statistics give them no place among the schools", () => {
    const records = recordsFrom([
      schoolsSheet(SCHOOL_HEADERS, [school("山口教学点", "教学点", "小学", 80, { counts: "否", point: "是" })]),
    ]);
    expect(records.parts[0]).toMatchObject({ counted: true, mergedInto: null });
  });
});

describe("totals", () => {
  it("knows which rows a total stands for", () => {
    const records = recordsFrom([
      schoolsSheet(SCHOOL_HEADERS, [
        school("甲小学", "小学", "小学", 100),
        school("乙小学", "小学", "小学", 200),
        ["乡镇小计", null, null, null, null, null, null, 300],
        school("丙小学", "小学", "小学", 400),
        ["城区小计", null, null, null, null, null, null, 400],
        ["合 计", null, null, null, null, null, null, 700],
      ]),
    ]);
    expect(records.parts).toHaveLength(3);
    expect(records.totals.map(({ label, summed }) => [label, summed.map(({ name }) => name)])).toEqual([
      ["乡镇小计", ["甲小学", "乙小学"]],
      ["城区小计", ["丙小学"]],
      ["合 计", ["甲小学", "乙小学", "丙小学"]],
    ]);
    expect(records.totals.map(({ value }) => value("stu"))).toEqual([300, 400, 700]);
  });

  it("takes a repeated 合计 as the total of its own block", () => {
    const records = recordsFrom([
      schoolsSheet(SCHOOL_HEADERS, [
        school("甲小学", "小学", "小学", 100),
        ["合计", null, null, null, null, null, null, 100],
        school("乙中学", "初级中学", "初中", 300),
        ["合计", null, null, null, null, null, null, 300],
      ]),
    ]);
    expect(records.totals.map(({ summed }) => summed.map(({ name }) => name))).toEqual([["甲小学"], ["乙中学"]]);
  });
});
