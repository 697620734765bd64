import { NotAssessableError } from "../../src/assessment";
import { PaneController } from "../../src/taskpane/controller/controller";
import { rememberedPointers } from "../../src/taskpane/preferences/rememberedPointers";
import { workbookKey } from "../../src/taskpane/preferences/workbookKey";
import { withColumn, withoutColumn, withSheet, withoutSheet } from "../../src/taskpane/pointing/said";
import { initialState } from "../../src/taskpane/state/state";
import { createStore } from "../../src/taskpane/state/store";
import { EDIT, planOf, setUp, workbookWith } from "./oneCell";

const COLUMN = { sheet: "表一", cell: "A1", header: "甲", field: "stu" };
const SAID = { columns: [COLUMN], sheets: [] };

describe("pointing at a column", () => {
  it("judges anew what was read, without reading the workbook", async () => {
    const { controller, plan, phases, store } = setUp();
    await controller.check();
    phases.length = 0;
    await controller.point((said) => withColumn(said, COLUMN));
    expect(phases).toEqual(["checked", "assessing", "checked"]);
    expect(plan.mock.lastCall?.[0].settings.pointers).toEqual(SAID);
    expect(store.state().settings.pointers).toEqual(SAID);
  });

  it("gives a way on where nothing could be judged", async () => {
    const { controller, plan, phase, phases } = setUp();
    plan.mockRejectedValueOnce(new NotAssessableError("nothingRecognised", ["表一"]));
    await controller.check();
    expect(phase()).toMatchObject({ kind: "failed", problem: { kind: "notAssessable" } });
    phases.length = 0;
    await controller.point((said) => withColumn(said, COLUMN));
    expect(phases).toEqual(["failed", "assessing", "checked"]);
  });

  it("lets the fill write by what was judged last", async () => {
    const { controller, host } = setUp();
    await controller.check();
    await controller.point((said) => withColumn(said, COLUMN));
    await controller.showPreview();
    await controller.fill();
    expect(host.applied).toBe(1);
  });

  it("reads first where a fill has changed the workbook since", async () => {
    const { controller, phases } = setUp();
    await controller.prepareFill();
    await controller.fill();
    phases.length = 0;
    await controller.point((said) => withColumn(said, COLUMN));
    expect(phases).toContain("reading");
  });
});

describe("what was pointed at", () => {
  /** Another pane over the same workbook, on the same computer. */
  function secondPane(first: ReturnType<typeof setUp>) {
    const store = createStore(initialState("zh"));
    return { store, controller: new PaneController(first.ports, store) };
  }

  it("is remembered for the same workbook, and judged by at once", async () => {
    const first = setUp();
    await first.controller.check();
    await first.controller.point((said) => withColumn(said, COLUMN));
    const { store, controller } = secondPane(first);
    await controller.check();
    expect(store.state().settings.pointers).toEqual(SAID);
    expect(first.plan.mock.lastCall?.[0].settings.pointers).toEqual(SAID);
  });

  it("that was stopped is taken back, for what is shown was judged without it, and so nothing else is filled", async () => {
    const { controller, host, plan, store, shelf, phase } = setUp();
    const other = { ...EDIT, cell: "C9" };
    plan.mockImplementation(({ snapshot, settings }) =>
      Promise.resolve(planOf(snapshot, settings.pointers === undefined ? [EDIT] : [other])),
    );
    await controller.check();
    plan.mockReturnValueOnce(new Promise(() => undefined));
    void controller.point((said) => withColumn(said, COLUMN));
    await new Promise(setImmediate);
    controller.cancel();
    expect(store.state().settings.pointers).toBeUndefined();
    expect(rememberedPointers(() => shelf, workbookKey(workbookWith(1)))).toBeNull();
    const apply = jest.spyOn(host, "apply");
    await controller.showPreview();
    controller.choices.leaveWrites([]);
    await controller.fill();
    expect(phase().kind).toBe("filled");
    expect(apply.mock.calls.map(([edits]) => edits)).toEqual([[EDIT]]);
  });

  it("is forgotten once it is taken back", async () => {
    const first = setUp();
    await first.controller.check();
    await first.controller.point((said) => withColumn(said, COLUMN));
    await first.controller.point((said) => withoutColumn(said, COLUMN));
    const { store, controller } = secondPane(first);
    await controller.check();
    expect(store.state().settings.pointers).toBeUndefined();
  });

  it("goes on being known where the headers of the workbook are changed meanwhile", async () => {
    const { controller, plan, shelf } = setUp();
    await controller.check();
    await controller.point((said) => withColumn(said, COLUMN));
    await controller.check();
    const [{ snapshot } = { snapshot: null }] = plan.mock.lastCall ?? [];
    if (snapshot === null) throw new Error("nothing was judged");
    expect(rememberedPointers(() => shelf, workbookKey(snapshot))).toEqual(SAID);
  });
});

describe("what is said", () => {
  it("is the last word on a column and on a sheet", () => {
    const twice = withColumn(withColumn(undefined, COLUMN), { ...COLUMN, field: null });
    expect(twice).toEqual({ columns: [{ ...COLUMN, field: null }], sheets: [] });
    const sheets = withSheet(withSheet(twice, { sheet: "表一", table: "schools" }), { sheet: "表一", table: "2017.I" });
    expect(sheets.sheets).toEqual([{ sheet: "表一", table: "2017.I" }]);
    expect(sheets.columns).toEqual(twice.columns);
  });

  it("is taken back one by one", () => {
    const other = { ...COLUMN, sheet: "表二" };
    const all = withSheet(withColumn(withColumn(undefined, COLUMN), other), { sheet: "表一", table: "schools" });
    expect(withoutColumn(all, COLUMN).columns).toEqual([other]);
    expect(withoutSheet(all, "表一")).toEqual({ columns: [COLUMN, other], sheets: [] });
    expect(withoutColumn(undefined, COLUMN)).toEqual({ columns: [], sheets: [] });
  });
});
