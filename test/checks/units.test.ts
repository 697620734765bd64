import { assess, type AssessedFinding } from "../../src/assessment";
import type { CellValue } from "../../src/workbook";
import { SETTINGS } from "../assessment/settings";
import { workbookOf } from "../forms/snapshotOf";
import { listRow, listSheet, schoolsSheet } from "../records/schoolBook";

const FIXED = ["学校名称", "学段", "在校生数", "班级数", "专任教师数", "教职工数"];

function findings(header: string, values: readonly CellValue[]): readonly AssessedFinding[] {
  const rows = values.map((value, at) => [`${String(at)}号小学`, "小学", 400, 10, 25, 28, value]);
  const assessment = assess(workbookOf([schoolsSheet([...FIXED, header], rows)]), SETTINGS);
  return assessment.findings.filter(({ rule }) => /^(?:R|E)/.test(rule));
}

describe("R04: a unit that the column itself prints is followed, and said", () => {
  it("is silent where the column prints the form's own unit, or none", () => {
    expect(findings("教学仪器设备资产值（万元）", [80, 90])).toEqual([]);
    expect(findings("教学仪器设备资产值", [80, 90])).toEqual([]);
  });

  it("names both readings once a column, with a school as an example", () => {
    const [finding, ...more] = findings("教学仪器设备资产值（元）", [800000, 900000]);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ rule: "R04", severity: "explain", sheet: "学校", cell: "G2", expected: "万元" });
    expect(finding?.message).toContain("0号小学填800000，按元为80万元，若按万元则为800000万元");
  });

  it("follows the print where figures look wrong, and lets E01 name the other reading", () => {
    expect(findings("教学仪器设备资产值（元）", [80, 90]).map(({ rule }) => rule)).toEqual(["R04", "E01", "E01"]);
    expect(findings("教学仪器设备资产值（万元）", [800000, 900000]).map(({ rule }) => rule)).toEqual(["E01", "E01"]);
  });

  it("does not mind what counts are counted in", () => {
    expect(findings("网络多媒体教室数（个）", [8, 9])).toEqual([]);
  });

  it("is not assessable without a school table", () => {
    const snapshot = workbookOf([listSheet([listRow(1, "甲小学", 500, [4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3])])]);
    expect(assess(snapshot, SETTINGS).notAssessed).not.toContain("R04");
  });
});

describe("R05: a unit that cannot be brought to the form's own", () => {
  it("must be corrected, and the figures are taken as typed", () => {
    const [finding] = findings("运动场地面积（亩）", [12, 15]);
    expect(finding).toMatchObject({ rule: "R05", severity: "mustFix", value: "亩", expected: "㎡" });
    expect(finding?.message).toContain("亩");
  });

  it("is silent for the spellings of ㎡", () => {
    for (const unit of ["㎡", "m2", "平方米"]) expect(findings(`运动场地面积（${unit}）`, [5000, 6000])).toEqual([]);
  });
});
