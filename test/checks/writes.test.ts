import { checkWrites, type PlannedWrite } from "../../src/checks";
import { fill, RULE_TEXTS } from "../../src/messages";

const write: PlannedWrite = {
  location: { sheet: "表Ⅲ", cell: "D4" },
  column: "生均教学及辅助用房面积",
  school: null,
  stage: "primary",
  from: null,
  formula: null,
  to: 0.35,
  decimals: 3,
  keepsText: false,
};
const verdict: PlannedWrite = { ...write, school: "样例县第一小学", to: "达标", decimals: null };

function rules(...writes: readonly PlannedWrite[]): string[] {
  return checkWrites(writes).map(({ rule }) => rule);
}

describe("W01, the cell holds another value", () => {
  it("finds another number and another word", () => {
    expect(rules({ ...write, from: 0.351 }, { ...verdict, from: "合格" })).toEqual(["W01", "W01"]);
  });

  it("finds nothing in a blank cell, blanks included", () => {
    expect(rules(write, { ...verdict, from: "  " })).toEqual([]);
  });

  it("takes a number that rounds to the written one for the same, halves up", () => {
    expect(rules({ ...write, from: 0.3504 }, { ...write, from: 0.3495 })).toEqual([]);
    expect(rules({ ...write, from: 0.3505 })).toEqual(["W01"]);
  });

  it("takes a number typed as text, and a word with blanks around it, for the same", () => {
    expect(rules({ ...write, from: "０.350" }, { ...verdict, from: " 达标 " })).toEqual([]);
  });

  it("finds a value where the cell shall be blank, as 2012 asks for 不达标", () => {
    expect(rules({ ...verdict, from: 1, to: null }, { ...verdict, from: null, to: null })).toEqual(["W01"]);
  });

  it("leaves the user's own remark alone", () => {
    expect(rules({ ...verdict, from: "校舍在建", to: "校舍在建；达标7项", keepsText: true })).toEqual([]);
  });

  it("says what stands there and what is written, with its decimals", () => {
    const [finding] = checkWrites([{ ...write, from: 0.4 }]);
    const title = RULE_TEXTS.zh.get("W01")?.title ?? "";
    expect(fill(title, finding?.parameters ?? {})).toBe("D4原填“0.4”，按规则应为“0.350”，填写时将替换");
  });
});

describe("W02, the cell holds a formula", () => {
  const formula = { ...write, formula: "STDEV(D5:D40)/AVERAGE(D5:D40)" };

  it("finds another result, and is never W01 as well", () => {
    expect(rules({ ...formula, from: 0.41 })).toEqual(["W02"]);
  });

  it("finds an error and a result that is no number", () => {
    expect(rules({ ...formula, from: { error: "#DIV/0!" } }, { ...formula, from: null })).toEqual(["W02", "W02"]);
  });

  it("finds nothing where the result rounds to what would be written", () => {
    expect(rules({ ...formula, from: 0.350123 })).toEqual([]);
  });

  it("quotes the formula", () => {
    const [finding] = checkWrites([{ ...formula, from: 0.41 }]);
    const title = RULE_TEXTS.en.get("W02")?.title ?? "";
    expect(fill(title, finding?.parameters ?? {})).toBe(
      "D4 is the formula =STDEV(D5:D40)/AVERAGE(D5:D40) with the result 0.41; weighted by pupils it is 0.350",
    );
  });
});
