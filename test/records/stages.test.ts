import type { Records } from "../../src/records";
import { listRow, listSheet, recordsFrom, school, SCHOOL_HEADERS, schoolsSheet } from "./schoolBook";

function partsOf(records: Records) {
  return records.parts.map(({ name, stage }) => ({ name, stage }));
}

describe("the stage of a row on a shared sheet", () => {
  it("takes the only match in 学校基础数据 before the numbering", () => {
    const records = recordsFrom([
      schoolsSheet(SCHOOL_HEADERS, [
        school("实验学校", "初级中学", "初中", 200),
        school("城关学校", "小学", "小学", 300),
      ]),
      listSheet([listRow(1, "实验学校", 200), listRow(1, "城关学校", 300)]),
    ]);
    expect(partsOf(records).map(({ stage }) => stage)).toEqual(["junior", "primary"]);
  });

  it("takes the restart of the numbering where nothing else decides: first block 小学", () => {
    const records = recordsFrom([
      listSheet([listRow(1, "甲校", 100), listRow(2, "乙校", 100), listRow(1, "丙校", 100)]),
    ]);
    expect(partsOf(records).map(({ stage }) => stage)).toEqual(["primary", "primary", "junior"]);
  });

  it("takes the name where there is a single block", () => {
    const records = recordsFrom([listSheet([listRow(1, "甲小学", 100), listRow(2, "乙初级中学", 100)])]);
    expect(partsOf(records).map(({ stage }) => stage)).toEqual(["primary", "junior"]);
  });

  it("leaves the stage open and says so where heading and schools disagree", () => {
    const records = recordsFrom([
      schoolsSheet(SCHOOL_HEADERS, [school("城关学校", "小学", "小学", 300)]),
      listSheet([["初中"], listRow(1, "城关学校", 300)]),
    ]);
    const row = records.form[0];
    expect(row?.stage).toBeNull();
    expect(records.issues).toMatchObject([
      {
        kind: "stageConflict",
        evidence: [
          { from: "heading", stage: "junior" },
          { from: "schools", stage: "primary" },
        ],
      },
    ]);
  });

  it("does not take the name of a known 一贯制 school as evidence", () => {
    const records = recordsFrom([
      schoolsSheet(SCHOOL_HEADERS, [
        school("红星小学", "九年一贯制学校", "小学", 300),
        school("红星小学", "九年一贯制学校", "初中", 150),
      ]),
      listSheet([listRow(1, "红星小学", 300), listRow(1, "红星小学", 150)]),
    ]);
    expect(records.form.map(({ stage }) => stage)).toEqual(["primary", "junior"]);
    expect(records.issues).toEqual([]);
  });

  it("says that nothing decides", () => {
    const records = recordsFrom([listSheet([listRow(1, "城关学校", 300)])]);
    expect(records.issues).toMatchObject([{ kind: "stageUnknown" }]);
    expect(records.parts[0]?.stage).toBeNull();
  });
});

describe("one table on two sheets", () => {
  it("merges sheets of different stages", () => {
    const records = recordsFrom([
      listSheet([listRow(1, "甲校", 100)], "表2-2小学"),
      listSheet([listRow(1, "乙校", 100)], "表2-2初中"),
    ]);
    expect(partsOf(records).map(({ name, stage }) => [name, stage])).toEqual([
      ["甲校", "primary"],
      ["乙校", "junior"],
    ]);
    expect(records.issues).toEqual([]);
  });

  it("uses the first sheet where the same schools stand on both, and says so", () => {
    const rows = [listRow(1, "甲小学", 100), listRow(2, "乙小学", 100)];
    const records = recordsFrom([listSheet(rows, "一"), listSheet(rows, "二")]);
    expect(records.parts).toHaveLength(2);
    expect(records.form.every((row) => row.table.sheet === "一")).toBe(true);
    expect(records.issues).toMatchObject([
      { kind: "repeatedTable", schools: 2, used: { sheet: "一" }, left: { sheet: "二" } },
    ]);
  });
});
