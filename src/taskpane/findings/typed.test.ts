import fc from "fast-check";
import type { AssessedFinding, Wishes } from "../../assessment";
import { needsReason, othersWithoutReason, saidOf, unwrittenCount, unwrittenTexts } from "./said";
import { unwrittenAgain, withTyped } from "./typed";

const NOTHING: Wishes = { explanations: [] };

/** A 经验校验 of a rule, at a school, with some values. */
function finding(fingerprint: string, more: Partial<AssessedFinding> = {}): AssessedFinding {
  return {
    rule: "L12",
    severity: "explain",
    basis: "derived",
    source: "",
    school: "甲小学",
    stage: "primary",
    sheet: "表一",
    cell: "H12",
    column: "班级数",
    value: 80,
    expected: null,
    message: "班额过大",
    places: [],
    fingerprint,
    explanation: null,
    ...more,
  };
}

/** One that has a reason in the sheet 校验结果. */
function explained(fingerprint: string, text: string, givenFor = fingerprint): AssessedFinding {
  const explanation = { text, stale: givenFor !== fingerprint, fingerprint: givenFor, standing: text };
  return finding(fingerprint, { explanation });
}

const said = (of: AssessedFinding, wishes: Wishes) => saidOf(of, unwrittenTexts(wishes));

describe("what the user types", () => {
  it("is what is said from then on, in one line, and not yet written", () => {
    const wishes = withTyped(NOTHING, [finding("1")], " 新建学校，\n尚未满员 ");
    expect(said(finding("1"), wishes)).toEqual({ text: "新建学校， 尚未满员", stale: false, isWritten: false });
    expect(said(finding("2"), wishes)).toBeNull();
    expect(said(finding("1", { school: "乙小学" }), wishes)).toBeNull();
  });

  it("hides what stands in the sheet, and an empty text takes it away", () => {
    const of = explained("1", "旧");
    expect(said(of, NOTHING)).toEqual({ text: "旧", stale: false, isWritten: true });
    expect(said(of, withTyped(NOTHING, [of], "新"))?.text).toBe("新");
    expect(said(of, withTyped(NOTHING, [of], ""))).toBeNull();
  });

  it("counts as often as a fill has something to write or to take away", () => {
    const [bare, full] = [finding("1"), explained("2", "旧")];
    const count = (wishes: Wishes): number => unwrittenCount([bare, full], wishes);
    const both = withTyped(withTyped(NOTHING, [bare], "甲"), [full], "乙");
    expect([count(NOTHING), count(both)]).toEqual([0, 2]);
    expect(count(withTyped(both, [full], ""))).toBe(2);
    expect(count(withTyped(both, [bare], ""))).toBe(1);
  });

  it("for a finding whose reason was given for other values takes that reason's place", () => {
    const before = withTyped(NOTHING, [finding("1")], "为旧值所写");
    const stale = { text: "为旧值所写", stale: true, fingerprint: "1", standing: "" };
    const now = finding("2", { explanation: stale });
    expect(said(now, before)).toEqual({ text: "为旧值所写", stale: true, isWritten: false });
    const after = withTyped(before, [now], "为旧值所写");
    expect(said(now, after)).toEqual({ text: "为旧值所写", stale: false, isWritten: false });
    expect(after.typed?.map((one) => one.fingerprint)).toEqual(["2"]);
  });

  it("holds for all the other findings of the rule that have no reason, and for no other", () => {
    const all = [finding("1"), finding("2"), explained("3", "旧"), finding("4", { rule: "L14" })];
    const [first = finding("1")] = all;
    const one = withTyped(NOTHING, [first], "甲");
    const others = othersWithoutReason(first, all, unwrittenTexts(one));
    expect(others.map(({ fingerprint }) => fingerprint)).toEqual(["2"]);
    const every = withTyped(one, others, "甲");
    expect(all.map((of) => said(of, every)?.text ?? null)).toEqual(["甲", "甲", "旧", null]);
  });

  it("that came with the file the workbook was made of is not in that workbook yet", () => {
    const of = explained("1", "旧");
    const carried = withTyped(NOTHING, [finding("1")], "旧").typed ?? [];
    expect(said(of, { explanations: carried })).toMatchObject({ text: "旧", isWritten: false });
    expect(unwrittenCount([of], { explanations: carried })).toBe(1);
  });
});

it("asks for a reason where there is none or a stale one, of 经验校验 only", () => {
  const needs = (of: AssessedFinding): boolean => needsReason(of, unwrittenTexts(NOTHING));
  expect([finding("1"), explained("1", "旧", "0"), explained("1", "旧")].map(needs)).toEqual([true, true, false]);
  expect(needs(finding("1", { severity: "mustFix" }))).toBe(false);
});

describe("whatever is typed, in whatever order", () => {
  const acts = fc.array(fc.tuple(fc.constantFrom("1", "2", "3"), fc.constantFrom("", "甲", "乙")), { maxLength: 12 });
  const typedBy = (list: readonly (readonly [string, string])[], wishes = NOTHING): Wishes =>
    list.reduce((now, [fingerprint, text]) => withTyped(now, [finding(fingerprint)], text), wishes);

  it("the last text for a finding counts, and there is one for each", () => {
    fc.assert(
      fc.property(acts, (list) => {
        const wishes = typedBy(list);
        const last = new Map(list);
        expect(wishes.typed?.length ?? 0).toBe(last.size);
        for (const [fingerprint, text] of last) expect(said(finding(fingerprint), wishes)?.text ?? "").toBe(text);
      }),
    );
  });

  it("a fill that is taken back loses none of it, and what was typed since then counts", () => {
    fc.assert(
      fc.property(acts, acts, (before, since) => {
        const { typed = [] } = unwrittenAgain(typedBy(since), typedBy(before));
        const all = typedBy([...before, ...since]).typed ?? [];
        const texts = (list: typeof all): readonly string[] => list.map((one) => one.fingerprint + one.text).sort();
        expect(texts(typed)).toEqual(texts(all));
      }),
    );
  });
});
