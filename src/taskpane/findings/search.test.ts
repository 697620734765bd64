import { findingOf } from "../../../test/taskpane/anyFindings";
import type { AssessedFinding } from "../../assessment";
import { holdsAll, searchTerms, SearchTexts } from "./search";

const finding = findingOf({
  rule: "L17",
  school: "河口镇中心小学（东校区）",
  stage: "primary",
  sheet: "学校基础数据",
  cell: "AB12",
  column: "体育运动场馆面积（㎡）",
  value: 1234.5,
  expected: "不大于 800",
  message: "Per-pupil area of 第3行 is too large.",
});

function finds(search: string, facts: Partial<AssessedFinding> = {}): boolean {
  return holdsAll(new SearchTexts([{ ...finding, ...facts }], "zh").at(0), searchTerms(search));
}

describe("the search among findings", () => {
  it.each([
    ["its rule", "L17"],
    ["its school", "中心小学"],
    ["its stage", "小学"],
    ["its sheet", "基础数据"],
    ["its cell", "AB12"],
    ["its whole place", "学校基础数据!AB12"],
    ["its column", "运动场馆"],
    ["its value", "1234.5"],
    ["what was expected", "不大于"],
    ["the words of its sentence", "too large"],
  ])("finds a finding by %s", (_, search) => {
    expect(finds(search)).toBe(true);
  });

  it.each(["ｌ１７", "ＡＢ１２", "中心小学(东校区)", "面积(m2)", "１２３４．５", "学校基础数据！ab12", "TOO LARGE"])(
    "takes full and half width, capital and small letters as the same: %s",
    (search) => {
      expect(finds(search)).toBe(true);
    },
  );

  it("wants all the words, in any order, parted by blanks of either width", () => {
    expect(finds("ab12 河口")).toBe(true);
    expect(finds("ab12　河口")).toBe(true);
    expect(finds("ab12 河西")).toBe(false);
  });

  it("finds no word that is half in one fact and half in the next", () => {
    expect(finds("校区）小学")).toBe(false);
    expect(finds("l17河口")).toBe(false);
  });

  it("finds nothing by facts that are not there", () => {
    const facts = { school: null, stage: null, sheet: null, cell: null, column: null, value: null, expected: null };
    expect(finds("null", facts)).toBe(false);
    expect(finds("!", { ...facts, message: "" })).toBe(false);
  });

  it("is prepared for in slices, until every finding has its text", () => {
    const findings = Array.from({ length: 5 }, (_, at) => findingOf({ ...finding, cell: `A${at}` }));
    const texts = new SearchTexts(findings, "zh");
    const steps: (number | null)[] = [texts.prepare(0, 2), texts.prepare(2, 2), texts.prepare(4, 2)];
    expect(steps).toEqual([2, 4, null]);
    expect(findings.map((_, at) => texts.at(at).includes(`!a${at}`))).toEqual(findings.map(() => true));
    expect(texts.at(5)).toBe("");
  });

  it("finds everything by nothing", () => {
    expect(finds("")).toBe(true);
    expect(finds(" 　 ")).toBe(true);
  });
});
