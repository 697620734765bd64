import type { Assessment } from "../../assessment";
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
      written: [],
      arrangement: { grouping: "severity", search: "", severity: "all", stage: "all", unexplained: false },
      phase: { kind: "unchecked" },
      notice: null,
      restorable: false,
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
    const filled = phaseAfter(filling, { type: "filled", result: FILLED.result });
    expect(filled).toEqual(FILLED);
    const restoring = phaseAfter(filled, { type: "restoringStarted" });
    expect(restoring).toEqual({ kind: "restoring", before: FILLED });
    const left = [{ sheet: "表一", cell: "A1" }];
    expect(phaseAfter(restoring, { type: "restored", left })).toEqual({ kind: "restored", step: null, left });
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
      { type: "restorableLearnt", restorable: true },
      { type: "workerMissed" },
    );
    expect(state).toEqual({ ...initialState("zh"), settings, phase: PREVIEW, restorable: true, withoutWorker: true });
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
    const filled: Action = { type: "filled", result: FILLED.result };
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
  const filled: Action = { type: "filled", result: FILLED.result };
  const restored: Action = { type: "restored", left: [] };

  it("is the last step of this pane, and then the one before it", () => {
    const actions: Action[] = [
      { type: "cleaningStarted" },
      { type: "cleaned", applied: 3, reported: true },
      filled,
      restored,
    ];
    const once = after(CHECKED, ...actions);
    expect([once.phase, once.steps]).toEqual([{ kind: "restored", step: "filled", left: [] }, ["cleaned"]]);
    const twice = reducer(once, restored);
    expect([twice.phase, twice.steps]).toEqual([{ kind: "restored", step: "cleaned", left: [] }, []]);
  });

  it("is not known any more after a step that wrote no cell, for it may have written nothing at all", () => {
    const nothing: Action = { type: "filled", result: { ...FILLED.result, applied: 0 } };
    expect(after(CHECKED, { type: "cleaned", applied: 3, reported: true }, nothing).steps).toEqual([]);
    expect(after(CHECKED, filled, { type: "cleaned", applied: 0, reported: true }).steps).toEqual([]);
  });

  it("is not known of another pane's step", () => {
    expect(phaseAfter(CHECKED, restored)).toEqual({ kind: "restored", step: null, left: [] });
  });
});
