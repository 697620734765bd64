import type { Assessment } from "../../assessment";
import { NOTHING_UNWRITTEN } from "../findings/typed";
import { reducer, type Action } from "./reducer";
import { chosenCount, initialState, isWorking, restOf, type PaneState, type Phase } from "./state";

const ASSESSMENT = { findings: [], edits: [], skipped: [], concessions: [] } as unknown as Assessment;
const CHECKED: Phase = { kind: "checked", assessment: ASSESSMENT, cleanings: [], cleaned: null };
const PREVIEWED = { assessment: ASSESSMENT, cleanings: [], writes: [], reports: true, changes: null };
const PREVIEW: Phase = { kind: "preview", ...PREVIEWED, left: [] };
const FILLED: Phase = { kind: "filled", result: { applied: 3, notWritten: [], reported: true } };
const PROBLEM = { kind: "internal", detail: "x" } as const;

function after(phase: Phase, ...actions: readonly Action[]): PaneState {
  return actions.reduce(reducer, { ...initialState("zh"), phase });
}

const phaseAfter = (phase: Phase, ...actions: readonly Action[]): Phase => after(phase, ...actions).phase;

describe("the pane", () => {
  it("opens unchecked, judging by what the form says", () => {
    expect(initialState("en")).toEqual({
      settings: { standard: null, province: null, language: "en", replaceFormulas: false },
      wishes: { explanations: [] },
      confirmed: new Set(),
      dataMark: null,
      arrangement: { grouping: "severity", search: "", severity: "all", stage: "all", unexplained: false },
      phase: { kind: "unchecked" },
      notice: null,
      lastStep: null,
      steps: [],
      withoutWorker: false,
    });
  });

  it("goes through reading and assessing to the findings", () => {
    const reading = phaseAfter({ kind: "unchecked" }, { type: "readingStarted" });
    expect(reading).toEqual({ kind: "reading", done: 0, total: 0, before: { kind: "unchecked" } });
    const on = phaseAfter(reading, { type: "readingProgressed", done: 2, total: 5 });
    expect(on).toMatchObject({ kind: "reading", done: 2, total: 5 });
    const assessing = phaseAfter(on, { type: "assessingStarted" });
    expect(assessing).toEqual({ kind: "assessing", before: { kind: "unchecked" } });
    expect(phaseAfter(assessing, { type: "checked", assessment: ASSESSMENT, cleanings: [], cleaned: null })).toEqual(
      CHECKED,
    );
  });

  it("goes from the preview through filling to what was filled, and through restoring to what was restored", () => {
    const filling = phaseAfter(PREVIEW, { type: "fillingStarted" });
    expect(filling).toEqual({ kind: "filling", before: PREVIEW });
    const filled = phaseAfter(filling, { type: "filled", result: FILLED.result, said: NOTHING_UNWRITTEN, last: 1 });
    expect(filled).toEqual(FILLED);
    const restoring = phaseAfter(filled, { type: "restoringStarted" });
    expect(restoring).toEqual({ kind: "restoring", before: FILLED });
    const left = [{ sheet: "表一", cell: "A1" }];
    expect(phaseAfter(restoring, { type: "restored", left, last: null })).toEqual({
      kind: "restored",
      step: null,
      left,
    });
  });

  it("shows in the preview what was changed meanwhile", () => {
    const changes = [{ kind: "sheetGone", sheet: "表一" }] as const;
    const action: Action = { type: "previewed", ...PREVIEWED, reports: false, changes };
    expect(phaseAfter(CHECKED, action)).toEqual({ ...PREVIEW, reports: false, changes });
  });
});

describe("a stopped or failed piece of work", () => {
  const WORK: readonly Action[] = [
    { type: "readingStarted" },
    { type: "assessingStarted" },
    { type: "fillingStarted" },
    { type: "restoringStarted" },
  ];

  it.each(WORK)("leads back from $type to what was there before", (start) => {
    expect(isWorking(phaseAfter(CHECKED, start))).toBe(true);
    expect(phaseAfter(CHECKED, start, { type: "cancelled" })).toEqual(CHECKED);
    const failed = phaseAfter(CHECKED, start, { type: "failed", problem: PROBLEM, task: "check" });
    expect(failed).toEqual({ kind: "failed", problem: PROBLEM, task: "check", before: CHECKED });
    expect(phaseAfter(failed, { type: "returned" })).toEqual(CHECKED);
  });

  it("started anew while the former ran leads back to where the first one began", () => {
    const again = phaseAfter(CHECKED, { type: "readingStarted" }, { type: "readingStarted" });
    expect(restOf(again)).toEqual(CHECKED);
    const failed: Action = { type: "failed", problem: PROBLEM, task: "check" };
    expect(restOf(phaseAfter(CHECKED, failed, { type: "readingStarted" }))).toEqual(CHECKED);
  });
});

describe("going back", () => {
  it("leads from the preview to the findings, and from rest nowhere", () => {
    expect(phaseAfter(PREVIEW, { type: "returned" })).toEqual(CHECKED);
    for (const phase of [CHECKED, FILLED, { kind: "unchecked" } as const]) {
      expect(phaseAfter(phase, { type: "returned" })).toEqual(phase);
    }
  });
});

describe("what is said beside", () => {
  it("stays until it is dismissed or something else happens, and changes nothing else", () => {
    const notice = { kind: "templateOpened" } as const;
    const noticed = after(CHECKED, { type: "noticed", notice });
    expect(noticed).toMatchObject({ phase: CHECKED, notice });
    expect(reducer(noticed, { type: "noticeDismissed" })).toMatchObject({ phase: CHECKED, notice: null });
    expect(reducer(noticed, { type: "readingStarted" }).notice).toBeNull();
  });

  it("does not go away while reading goes on", () => {
    const notice = { kind: "nothingToRestore" } as const;
    const state = after(CHECKED, { type: "readingStarted" }, { type: "noticed", notice });
    expect(reducer(state, { type: "readingProgressed", done: 1, total: 2 }).notice).toEqual(notice);
  });
});

describe("what is learnt", () => {
  it("of settings, former fills and missing workers leaves the phase as it is", () => {
    const settings = { standard: "basic-2012", province: "河南", language: "en", replaceFormulas: true } as const;
    const state = after(
      PREVIEW,
      { type: "settingsChosen", settings },
      { type: "lastStepLearnt", last: 7 },
      { type: "workerMissed" },
    );
    expect(state).toEqual({ ...initialState("zh"), settings, phase: PREVIEW, lastStep: 7, withoutWorker: true });
  });

  it("of progress after the reading is over counts no more", () => {
    expect(phaseAfter(CHECKED, { type: "readingProgressed", done: 1, total: 2 })).toEqual(CHECKED);
  });
});

describe("the choice of writes", () => {
  const write = (cell: string) => ({ sheet: "表", cell, from: null, to: 1, style: null, replacesFormula: false });
  const WRITES = [write("A1"), write("A2"), write("A3")];
  const over = (dataMark: string) => ({ ...ASSESSMENT, dataMark });
  const previewed = (dataMark: string, writes = WRITES): Action => {
    return { type: "previewed", ...PREVIEWED, assessment: over(dataMark), writes };
  };
  const checked = (dataMark: string): Action => {
    return { type: "checked", assessment: over(dataMark), cleanings: [], cleaned: null };
  };
  const LEFT: Action = { type: "writesLeft", left: [{ sheet: "表", cell: "A2" }] };

  it("counts what is left in, and goes along to the plan as a wish", () => {
    const { phase, wishes } = after({ kind: "unchecked" }, previewed("a"), LEFT);
    expect(phase.kind === "preview" && chosenCount(phase)).toBe(2);
    expect(wishes.left).toEqual([{ sheet: "表", cell: "A2" }]);
  });

  it("is kept on the way back and forth, after a fill and with another check of the same data", () => {
    const filled: Action = { type: "filled", result: FILLED.result, said: NOTHING_UNWRITTEN, last: 1 };
    for (const way of [[{ type: "returned" }], [checked("a")], [filled, checked("a")]] satisfies Action[][]) {
      const { phase } = after({ kind: "unchecked" }, previewed("a"), LEFT, ...way, previewed("a"));
      expect(phase).toMatchObject({ left: [{ sheet: "表", cell: "A2" }] });
    }
  });

  it("is forgotten over other data", () => {
    for (const way of [[previewed("b")], [checked("b"), previewed("b")], [checked("b"), previewed("a")]]) {
      const { phase, wishes } = after({ kind: "unchecked" }, previewed("a"), LEFT, ...way);
      expect([phase, wishes]).toMatchObject([{ left: [] }, { left: [] }]);
    }
  });

  it("counts nothing that cannot be filled any more", () => {
    const { phase } = after({ kind: "unchecked" }, previewed("a"), LEFT, previewed("a", [write("A1")]));
    expect(phase).toMatchObject({ left: [] });
  });

  it("means nothing where there is no preview", () => {
    expect(after(CHECKED, LEFT)).toEqual(after(CHECKED));
  });
});

describe("what an undo takes back", () => {
  const said = (text: string) => ({
    explanations: [],
    typed: [{ rule: "L12", school: "甲", stage: null, column: "班级数", fingerprint: text, message: "", text }],
  });
  const filled = (last: number | null, text: string): Action => ({
    type: "filled",
    result: FILLED.result,
    said: said(text),
    last,
  });
  const cleaned = (last: number | null): Action => ({ type: "cleaned", said: NOTHING_UNWRITTEN, last });
  const restored = (last: number | null): Action => ({ type: "restored", left: [], last });
  const kinds = ({ steps }: PaneState) => steps.map(({ kind }) => kind);
  const waiting = ({ wishes }: PaneState) => (wishes.typed ?? []).map(({ text }) => text);

  it("is the last step of this pane, and then the one before it", () => {
    const once = after(CHECKED, { type: "cleaningStarted" }, cleaned(1), filled(2, "一"), restored(1));
    expect([once.phase, kinds(once)]).toEqual([{ kind: "restored", step: "filled", left: [] }, ["cleaned"]]);
    const twice = reducer(once, restored(null));
    expect([twice.phase, kinds(twice)]).toEqual([{ kind: "restored", step: "cleaned", left: [] }, []]);
  });

  it("is what was said with the step, also where a write behind it changed nothing and so made none", () => {
    const state = after(CHECKED, filled(1, "一"), filled(1, "一"), restored(null));
    expect([kinds(state), waiting(state)]).toEqual([[], ["一"]]);
  });

  it("is a write, too, that came to an end midway, of which nobody knows what it wrote", () => {
    const midway = after(CHECKED, cleaned(1), { type: "fillingStarted" }, { type: "writeEnded", last: 2 });
    expect(kinds(midway)).toEqual(["cleaned", "filled"]);
    expect(reducer(midway, restored(1)).phase).toMatchObject({ step: "filled" });
    const before = after(CHECKED, cleaned(1), { type: "fillingStarted" }, { type: "writeEnded", last: 1 });
    expect(kinds(before)).toEqual(["cleaned"]);
  });

  it("is not known of another pane's step", () => {
    expect(phaseAfter(CHECKED, restored(null))).toEqual({ kind: "restored", step: null, left: [] });
    const over = after(CHECKED, filled(1, "一"), { type: "lastStepLearnt", last: 5 }, restored(1));
    expect([over.phase, kinds(over)]).toEqual([{ kind: "restored", step: null, left: [] }, ["filled"]]);
  });

  it("leaves waiting what was typed while the write went on", () => {
    const { wishes } = after(CHECKED);
    const typing = { ...after(CHECKED), wishes: { ...wishes, typed: [...said("一").typed, ...said("二").typed] } };
    expect(waiting(reducer(typing, filled(1, "一")))).toEqual(["二"]);
  });
});
