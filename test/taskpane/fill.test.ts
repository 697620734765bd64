import { BUSY, BUSY_PROBLEM, EDIT, setUp } from "./oneCell";

describe("fill", () => {
  it("from the ribbon shows the preview of the workbook as it is now, and writes nothing", async () => {
    const { controller, host, phase, shown } = setUp();
    await controller.check();
    host.value = 2;
    await controller.prepareFill();
    expect(phase()).toMatchObject({ kind: "preview", reports: true, changes: null });
    expect(shown()).toBe("2");
    expect(host.applied).toBe(0);
  });

  it("from the pane previews what is shown without reading once more", async () => {
    const { controller, phases, host } = setUp();
    await controller.check();
    await controller.showPreview();
    expect(phases).toEqual(["reading", "assessing", "checked", "preview"]);
    await controller.fill();
    expect(host.applied).toBe(1);
  });

  it("writes and tells what was written, and that it can be taken back", async () => {
    const { controller, phase, store } = setUp();
    await controller.prepareFill();
    await controller.fill();
    expect(phase()).toEqual({ kind: "filled", result: { applied: 1, notWritten: [], reported: true } });
    expect(store.state().lastStep).toBe(1);
  });

  it("tells of each cell that was not written why", async () => {
    const { controller, host, phase } = setUp();
    host.outcome = "protected";
    await controller.prepareFill();
    await controller.fill();
    const notWritten = [{ sheet: "表一", cell: "B1", reason: "protected" }];
    expect(phase()).toMatchObject({ kind: "filled", result: { applied: 0, notWritten } });
  });

  it.each([
    ["with edits", [EDIT]],
    ["with nothing but the report", []],
  ])("%s writes nothing where the workbook was changed, checks again, and waits for a new yes", async (_, edits) => {
    const { controller, host, phase, shown } = setUp(edits);
    await controller.prepareFill();
    host.value = 2;
    await controller.fill();
    expect(host.applied).toBe(0);
    const changes = [{ kind: "cell", sheet: "表一", cell: "A1", from: "1", to: "2" }];
    expect(phase()).toMatchObject({ kind: "preview", changes });
    expect(shown()).toBe("2");
    await controller.fill();
    expect(host.applied).toBe(1);
  });

  it("does not rest on a check that was stopped after the workbook had been read anew", async () => {
    const { controller, host, plan, phase } = setUp();
    await controller.prepareFill();
    host.value = 2;
    plan.mockReturnValueOnce(new Promise(() => undefined));
    void controller.check();
    await new Promise(setImmediate);
    controller.cancel();
    expect(phase().kind).toBe("preview");
    await controller.fill();
    expect(host.applied).toBe(0);
    expect(phase()).toMatchObject({ kind: "preview", changes: [{ from: "1", to: "2" }] });
  });

  it("takes the short way to the preview only where nothing is on its way that would take it away again", async () => {
    const { controller, host, phase } = setUp();
    await controller.check();
    host.value = 2;
    const checking = controller.check();
    await Promise.all([controller.showPreview(), checking]);
    expect(phase()).toMatchObject({ kind: "preview", assessment: { dataMark: "2" } });
  });

  it("that fails ends in a problem, and trying again shows a new preview before anything is written", async () => {
    const { controller, host, phase } = setUp();
    await controller.prepareFill();
    host.refuses = BUSY;
    await controller.fill();
    expect(phase()).toMatchObject({ kind: "failed", problem: BUSY_PROBLEM });
    await controller.again();
    expect(phase()).toMatchObject({ kind: "preview", changes: null });
    expect(host.applied).toBe(0);
  });

  it("is not disturbed by anything that is pressed meanwhile", async () => {
    const { controller, host, phase } = setUp();
    await controller.prepareFill();
    const filling = controller.fill();
    controller.cancel();
    await Promise.all([controller.check(), controller.prepareFill(), controller.restore(), filling]);
    expect(phase().kind).toBe("filled");
    expect(host.applied).toBe(1);
  });
});
