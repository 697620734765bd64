import { check, RULES, type Finding } from "../../src/checks";
import { checked, contextOf } from "./checked";
import {
  all,
  asItIs,
  base,
  form,
  inWrongBlock,
  junior,
  NINE_YEAR_PRIMARY,
  noBase,
  noForm,
  stated,
  withStages,
  type Fault,
} from "./faults";
import { GOOD, PRIMARY, workbookFor, type Row } from "./sampleCounty";

function fired(fault: Fault): string[] {
  return checked(fault).findings.map(({ rule }) => rule);
}

function only(findings: readonly Finding[], rule: string): Finding {
  const found = findings.filter((finding) => finding.rule === rule);
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`${String(found.length)} findings of ${rule}`);
  return first;
}

describe("a finding", () => {
  const { findings } = checked(base({ teachers: 31, t_sec: 5 }, 1));
  const finding = only(findings, "L01");

  it("names the school, its stage, the blamed cell, its column and what stands there", () => {
    expect(finding).toMatchObject({ school: "样例县第2小学", stage: "primary", column: "专任教师数", value: 31 });
    expect(finding.location?.sheet).toBe("学校基础数据");
    expect(finding.location?.cell).toMatch(/^[A-Z]+4$/);
  });

  it("shows both sides of the broken relation with their cells", () => {
    expect(finding.evidence.map(({ label, value }) => [label, value])).toEqual([
      ["专任教师数", 31],
      ["教职工数", 30],
    ]);
    expect(finding.evidence.every(({ location }) => location !== null)).toBe(true);
  });

  it("says what the cell should hold where the rule knows", () => {
    const degrees = only(checked(base({ t_sec: 3 })).findings, "L02");
    expect(degrees).toMatchObject({ value: 28, expected: 29 });
  });
});

describe("findings stand in an order that a reader follows", () => {
  it("has what must be fixed first, then sheet, row, column and rule", () => {
    const { findings } = checked(
      all(base({ books: 90_000, media: 31, staff: 27 }), base({ staff: 27, t_cert: 29 }, 1), form({ stu: 401 })),
    );
    const places = findings.map(({ rule, severity, location }) => [severity, location?.sheet, rule]);
    expect(places).toEqual([
      ["mustFix", "学校基础数据", "L01"],
      ["mustFix", "学校基础数据", "L01"],
      ["mustFix", "学校基础数据", "L23"],
      ["mustFix", "表Ⅱ-2", "P02"],
      ["mustFix", "表Ⅱ-2", "C07"],
      ["explain", "学校基础数据", "E05"],
      ["explain", "学校基础数据", "L17"],
    ]);
  });

  it("is the same for every run", () => {
    const context = contextOf(workbookFor(all(base({ staff: 27 }), form({ y3: 9 }))(GOOD)));
    expect(check(context)).toEqual(check(context));
  });
});

describe("a row with a text where a number belongs", () => {
  it("is told so once, and no relation is judged by a figure that is not there", () => {
    expect(fired(base({ t_sec: "两人" }))).toEqual(["S10"]);
    expect(fired(base({ c45: "无" }))).toEqual(["S10"]);
  });

  it("is judged by a number typed as text, which is told as well", () => {
    expect(fired(base({ t_cert: "２９" })).sort()).toEqual(["L23", "S09"]);
  });

  it("is told of error values and dates", () => {
    expect(fired(base({ t_mid: { error: "#REF!" } }))).toEqual(["S10"]);
    expect(fired(base({ t_mid: { date: "2026-09-01" } }))).toEqual(["S10"]);
  });
});

describe("表Ⅱ-2 without 学校基础数据", () => {
  it("is judged by the row rules whose columns it has", () => {
    const fault = all(noBase, form({ classes: 4 }));
    expect(fired(fault)).toEqual(["L12"]);
    expect(checked(fault).notAssessed).toEqual(expect.arrayContaining(["L01", "C01", "P01", "E01"]));
  });

  it("is not judged a second time where 学校基础数据 has the same figures", () => {
    expect(fired(all(base({ classes: 4, c40: null, c66: 4, max_class: 100 }), form({ classes: 4 })))).toEqual(["L12"]);
  });

  it("accepts a coefficient that the rounding of its indicators allows, and no other", () => {
    // Q2 of the 初中 is printed as 1.67 at every school; between 1.665 and 1.675 it may differ by 0.3 %.
    const printed = (value: number) => all(noBase, withStages, stated("coefficients", 1, value));
    expect(fired(printed(0.003))).toEqual([]);
    expect(fired(printed(0.02))).toEqual(["C08"]);
  });
});

describe("schools of several stages", () => {
  const undivided: Row = {
    ...PRIMARY,
    ...{ school_name: "样例县育才学校", school_code: "3199000040", run_type: "九年一贯制学校", stage: "九年一贯" },
    ...{ stu: 700, stu_ps: 400, stu_js: 300, stu_prev: 690, grades: 9, classes: 17, staff: 60 },
  };
  const blank = Object.fromEntries(
    ["g1", "g2", "g3", "g4", "g5", "g6", "c40", "max_class"].map((field) => [field, null]),
  );
  const inOneRow: Fault = (county) => ({ ...county, base: [...county.base, { ...undivided, ...blank }] });

  it("must not stand in one row, and are told so once", () => {
    const { findings } = checked(all(inOneRow, noForm));
    expect(only(findings, "L33")).toMatchObject({ school: "样例县育才学校", value: "九年一贯制学校" });
    expect(findings.filter(({ rule }) => rule !== "L33")).toEqual([]);
  });

  it("belong together by name where one of the codes is mistyped", () => {
    expect(fired(base({ school_code: "319900009" }, NINE_YEAR_PRIMARY))).toEqual(["S01"]);
  });

  it("may have a 小学部 with more than its share of the school", () => {
    expect(fired(all(base({ a_teach: 4400 }, NINE_YEAR_PRIMARY), form({ y4: 10 }, NINE_YEAR_PRIMARY)))).toEqual([]);
  });
});

describe("a campus that does not count as a school", () => {
  const campus: Row = {
    ...PRIMARY,
    school_name: "样例县第1小学（东校区）",
    school_code: "2199000031",
    count_school: "否",
  };
  const withCampus: Fault = (county) => ({ ...county, base: [...county.base, campus] });

  it("may be counted with its main school in 表Ⅱ-2, or left out", () => {
    expect(fired(withCampus)).toEqual([]);
    expect(fired(all(withCampus, form({ stu: 800, classes: 20 })))).toEqual([]);
  });

  it("does not excuse other figures of the main school", () => {
    expect(fired(all(withCampus, form({ stu: 801, classes: 20 })))).toEqual(["P02"]);
  });

  it("is asked about where nothing tells its main school", () => {
    const alone: Fault = (county) => ({ ...county, base: [...county.base, { ...campus, school_name: "东校区" }] });
    expect(fired(alone)).toEqual(["L37"]);
  });
});

describe("rules that cannot be assessed", () => {
  it("are listed, and every other rule was", () => {
    const county = RULES.map(({ id }) => id).filter((id) => id.startsWith("X") && !/^X2[3-6]$/.test(id));
    expect(checked(asItIs).notAssessed).toEqual(["R06", "R07", "S15", "C08", "C09", "C11", "C12", ...county]);
  });

  it("do not hold under the other standard at all, and so are not listed", () => {
    expect(checked(noForm).notAssessed).not.toContain("L36");
    expect(checked(noForm).notAssessed).not.toContain("C10");
  });
});

it("names the one row whose stage is contradicted, and does not miss it in the other table", () => {
  const misplaced = all(inWrongBlock, (county) => ({ ...county, formHeadings: ["小学", "初中"] }));
  expect(fired(misplaced)).toEqual(["R01"]);
});

it("stops where its signal has fired", () => {
  const controller = new AbortController();
  controller.abort();
  expect(() => check(contextOf(workbookFor(GOOD)), controller.signal)).toThrow(/abort/i);
});

it("finds a wrong total of graduates only in 初中", () => {
  expect(fired(base({ grad: 90, g7_in: 10, tr_in: 0, tr_out: 0, dead: 0 }))).toEqual([]);
  expect(fired(junior({ g7_in: 10 }))).toEqual(["L29"]);
});
