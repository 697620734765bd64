import { recognise } from "../forms";
import { recordsOf, type SchoolRow } from "../records";
import { standardOf } from "../standards";
import { sheetOf, workbookOf } from "../../test/forms/snapshotOf";
import { rowRule, textRule } from "./rule";

const declared = {
  id: "L00",
  severity: "mustFix",
  basis: "proposal",
  source: "a test",
  confidence: "low",
  blames: ["stu"],
} as const;

/** A row of 学校基础数据. */
function someRow(code: string | null): SchoolRow {
  const titles = ["学校名称", "学校标识码", "学段", "在校生数", "班级数", "专任教师数", "教职工数"];
  const snapshot = workbookOf([sheetOf("Sheet1", [titles, ["甲小学", code, "小学", 100, 3, 8, 9]])]);
  const [row] = recordsOf(snapshot, recognise(snapshot), standardOf("quality-2017")).base;
  if (row === undefined) throw new Error("no row was read");
  return row;
}

describe("a rule about the figures of a row", () => {
  const rule = rowRule({
    ...declared,
    reads: ["whole"],
    group: ["left", "right"],
    optional: ["more"],
    applies: ({ whole }) => whole > 0,
    check: ({ whole, left, right, more }) => (left ?? 0) + (right ?? 0) + (more ?? 0) === whole,
    expected: ({ left, right }) => (left ?? 0) + (right ?? 0),
  });
  const row = someRow(null);
  const blank = { whole: 10, left: null, right: null, more: null };

  it("tells right from wrong", () => {
    expect(rule.assess({ ...blank, left: 4, right: 6 }, row)).toBe(true);
    expect(rule.assess({ ...blank, left: 4, right: 5 }, row)).toBe(false);
  });

  it("is not assessable without a number that it reads", () => {
    expect(rule.assess({ ...blank, whole: null, left: 4 }, row)).toBeNull();
    expect(rule.assess({ ...blank, whole: NaN, left: 4 }, row)).toBeNull();
  });

  it("takes a blank cell of a group for nothing, but not a group of blanks", () => {
    expect(rule.assess({ ...blank, left: 10 }, row)).toBe(true);
    expect(rule.assess(blank, row)).toBeNull();
  });

  it("does not judge by a text where a number belongs, not even an optional one", () => {
    expect(rule.assess({ ...blank, left: 10, right: NaN }, row)).toBeNull();
    expect(rule.assess({ ...blank, left: 10, more: NaN }, row)).toBeNull();
  });

  it("is not assessable where it has nothing to say", () => {
    expect(rule.assess({ ...blank, whole: 0, left: 4 }, row)).toBeNull();
  });

  it("needs the columns that it reads and those of its group, and no optional one", () => {
    expect(rule.needs).toEqual(["whole", "left", "right"]);
    expect(rule.reads).toEqual(["whole", "left", "right", "more"]);
  });

  it("says what the blamed cell should hold", () => {
    expect(rule.facts({ ...blank, left: 4, right: 5 }, row)).toEqual({ expected: 9, parameters: {} });
  });
});

describe("a rule about the texts of a row", () => {
  const rule = textRule({
    ...declared,
    reads: ["school_code"],
    check: ({ school_code }) => school_code === "2199000001",
    parameters: ({ school_code }) => ({ digits: school_code.length }),
  });

  it("reads them without the blanks around them", () => {
    expect(rule.assess({}, someRow(" 2199000001 "))).toBe(true);
    expect(rule.assess({}, someRow("21"))).toBe(false);
    expect(rule.facts({}, someRow("21")).parameters).toEqual({ digits: 2 });
  });

  it("is not assessable where one is blank", () => {
    expect(rule.assess({}, someRow(null))).toBeNull();
    expect(rule.assess({}, someRow("  "))).toBeNull();
  });
});
