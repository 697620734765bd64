import fc from "fast-check";
import { splitShares } from "../../src/records";
import { standardOf } from "../../src/standards";
import { recordsFrom, schoolsSheet } from "./schoolBook";

const { split } = standardOf("quality-2017");

describe("sharing out an undivided school", () => {
  it("weighs pupils 1 : 1.1 in a 九年一贯制 school, as the published example does", () => {
    const shares = splitShares("nineYear", { primary: 166, junior: 210, senior: 0 }, split);
    // 23,226 books of the published example, recomputed.
    expect((shares.get("primary")?.share ?? 0) * 23226).toBeCloseTo(9711.6272, 4);
    expect((shares.get("junior")?.share ?? 0) * 23226).toBeCloseTo(13514.3728, 4);
  });

  it("weighs pupils 1 : 1.2 in a 完全中学, whose 高中 takes its share", () => {
    const shares = splitShares("completeSecondary", { primary: 0, junior: 100, senior: 100 }, split);
    expect([...shares.keys()]).toEqual(["junior"]);
    expect(shares.get("junior")?.share).toBeCloseTo(1 / 2.2, 12);
  });

  it("weighs pupils 1 : 1.1 : 1.32 in a 十二年一贯制 school", () => {
    const shares = splitShares("twelveYear", { primary: 100, junior: 100, senior: 100 }, split);
    expect(shares.get("primary")?.share).toBeCloseTo(1 / 3.42, 12);
    expect(shares.get("junior")?.share).toBeCloseTo(1.1 / 3.42, 12);
  });

  it("shares out everything of a 九年一贯制 school, and more to a larger stage", () => {
    const pupils = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(pupils, pupils, (primary, junior) => {
        const shares = splitShares("nineYear", { primary, junior, senior: 0 }, split);
        const [first, second] = [shares.get("primary")?.share ?? 0, shares.get("junior")?.share ?? 0];
        expect(first + second).toBeCloseTo(1, 12);
        if (primary > junior * 1.1) expect(first).toBeGreaterThan(second);
      }),
    );
  });
});

describe("a single row with pupils of both stages", () => {
  const headers = ["学校名称", "办学类型", "学段", "小学部在校生数", "初中部在校生数", "在校生数", "教学及辅助用房面积", "室内体育用房面积", "专任教师数", "班级数"]; // prettier-ignore

  it("becomes one part a stage, each with its own pupils", () => {
    const records = recordsFrom([
      schoolsSheet(headers, [["阳光学校", "九年一贯制学校", "小学、初中", 166, 210, 376, 4000, 0, 30, 9]]),
    ]);
    expect(records.parts.map(({ stage, split: share }) => [stage, share?.enrolment])).toEqual([
      ["primary", 166],
      ["junior", 210],
    ]);
    expect(records.base).toHaveLength(1);
  });

  it("takes the pupils from the grades where the stages have no column", () => {
    const grades = ["一年级", "二年级", "三年级", "四年级", "五年级", "六年级", "七年级", "八年级", "九年级"];
    const records = recordsFrom([
      schoolsSheet(
        ["学校名称", "办学类型", "学段", "在校生数", ...grades, "班级数"],
        [["阳光学校", "九年一贯制学校", null, 90, 10, 10, 10, 10, 10, 10, 10, 10, 10, 9]],
      ),
    ]);
    expect(records.parts.map(({ stage, split: share }) => [stage, share?.enrolment])).toEqual([
      ["primary", 60],
      ["junior", 30],
    ]);
  });

  it("leaves two rows as they are: they are divided already", () => {
    const records = recordsFrom([
      schoolsSheet(headers, [
        ["阳光学校", "九年一贯制学校", "小学", 166, null, 166, 1800, 0, 14, 6],
        ["阳光学校", "九年一贯制学校", "初中", null, 210, 210, 2200, 0, 16, 3],
      ]),
    ]);
    expect(records.parts.map(({ stage, split: share }) => [stage, share])).toEqual([
      ["primary", null],
      ["junior", null],
    ]);
  });
});
