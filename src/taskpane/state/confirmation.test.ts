import type { Assessment, ClaimedConcession } from "../../assessment";
import { claimKey, unconfirmedOf } from "./confirmation";
import { reducer, type Action } from "./reducer";
import { initialState, type PaneState, type Phase } from "./state";

const CLAIM: ClaimedConcession = {
  id: "nearbyGrounds",
  school: "甲小学",
  stage: "primary",
  text: "场馆可计入",
  effect: "由 6.00 变为 7.50",
  sheet: "学校",
  cell: "L4",
};
const OTHER: ClaimedConcession = { ...CLAIM, school: "乙小学", cell: "L5" };

function assessmentWith(...concessions: readonly ClaimedConcession[]): Assessment {
  return { findings: [], edits: [], skipped: [], concessions } as unknown as Assessment;
}

function after(...actions: readonly Action[]): PaneState {
  return actions.reduce(reducer, initialState("zh"));
}

const NOTHING_ELSE = { cleanings: [], writes: [], reports: true, changes: null } as const;
const checked = (assessment: Assessment): Action => ({ type: "checked", assessment, cleanings: [], cleaned: null });
const previewed = (assessment: Assessment): Action => ({ type: "previewed", assessment, ...NOTHING_ELSE });
const confirm = (...claims: readonly ClaimedConcession[]): Action => ({ type: "concessionsConfirmed", claims });
const phaseAfter = (...actions: readonly Action[]): Phase => after(...actions).phase;

describe("claimed concessions", () => {
  it("keep the preview away until every one of them is confirmed", () => {
    const both = assessmentWith(CLAIM, OTHER);
    expect(phaseAfter(previewed(both))).toMatchObject({ kind: "confirming", claims: [CLAIM, OTHER] });
    expect(phaseAfter(previewed(both), confirm(CLAIM))).toMatchObject({ kind: "confirming" });
    expect(phaseAfter(previewed(both), confirm(CLAIM, OTHER))).toEqual({
      kind: "preview",
      assessment: both,
      ...NOTHING_ELSE,
      left: [],
    });
  });

  it("do not hold up a form that claims none", () => {
    expect(phaseAfter(previewed(assessmentWith()))).toMatchObject({ kind: "preview" });
  });

  it("stay confirmed over a new check with the same claims, whatever else has changed", () => {
    const state = after(checked(assessmentWith(CLAIM)), confirm(CLAIM), checked(assessmentWith({ ...CLAIM })));
    expect(unconfirmedOf(assessmentWith({ ...CLAIM, effect: "由 6.00 变为 8.00" }), state.confirmed)).toEqual([]);
    expect(reducer(state, previewed(assessmentWith(CLAIM))).phase.kind).toBe("preview");
  });

  it.each<readonly [string, Partial<ClaimedConcession>]>([
    ["school", { school: "乙小学" }],
    ["stage", { stage: "junior" }],
    ["concession", { id: "sizeBuiltBy2010" }],
    ["sheet", { sheet: "学校2" }],
    ["cell", { cell: "L5" }],
  ])("ask anew about another %s, and only about that claim", (_, change) => {
    const another = { ...CLAIM, ...change };
    expect(claimKey(another)).not.toBe(claimKey(CLAIM));
    const phase = phaseAfter(checked(assessmentWith(CLAIM)), confirm(CLAIM), previewed(assessmentWith(CLAIM, another)));
    expect(phase).toMatchObject({ kind: "confirming", claims: [another] });
  });

  it("lead back to the findings where the user does not confirm", () => {
    const assessment = assessmentWith(CLAIM);
    expect(phaseAfter(previewed(assessment), { type: "returned" })).toMatchObject({ kind: "checked", assessment });
  });

  it("that were confirmed while the pane was at work are not asked about where it returns", () => {
    const phase = phaseAfter(previewed(assessmentWith(CLAIM)), { type: "readingStarted" }, confirm(CLAIM), {
      type: "cancelled",
    });
    expect(phase.kind).toBe("preview");
  });

  it("confirmed beside the findings leave the user there", () => {
    expect(phaseAfter(checked(assessmentWith(CLAIM)), confirm(CLAIM)).kind).toBe("checked");
  });
});
