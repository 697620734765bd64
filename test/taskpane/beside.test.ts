import { HostError } from "../../src/workbook";
import { BUSY, setUp } from "./oneCell";

describe("restore", () => {
  it("puts back and tells what was left alone, and the next fill reads the workbook first", async () => {
    const { controller, host, phase, store } = setUp();
    await controller.prepareFill();
    await controller.fill();
    await controller.restore();
    expect(phase()).toEqual({ kind: "restored", step: "filled", left: [{ sheet: "表一", cell: "C1" }] });
    expect(store.state().restorable).toBe(false);
    await controller.fill();
    expect(phase().kind).toBe("preview");
    expect(host.applied).toBe(1);
  });

  it("says so where there is nothing to put back", async () => {
    const { controller, store } = setUp();
    await controller.restore();
    expect(store.state()).toMatchObject({ phase: { kind: "unchecked" }, notice: { kind: "nothingToRestore" } });
  });

  it("that fails can be tried again", async () => {
    const { controller, host, phase } = setUp();
    await controller.prepareFill();
    await controller.fill();
    host.refuses = BUSY;
    await controller.restore();
    expect(phase()).toMatchObject({ kind: "failed", task: "restore" });
    await controller.again();
    expect(phase().kind).toBe("restored");
  });

  it("is offered in a new pane for the fill of an old one", async () => {
    const { controller, host, store } = setUp();
    host.filled = true;
    await controller.open();
    expect(store.state().restorable).toBe(true);
  });
});

describe("what leaves the list as it is", () => {
  it("is a cell that cannot be shown: the reason is said beside", async () => {
    const { controller, host, phase, store } = setUp();
    await controller.check();
    host.refuses = new HostError("gone", "ItemNotFound", "表一");
    await controller.reveal({ sheet: "表一", cell: "A1" });
    expect(phase().kind).toBe("checked");
    expect(store.state().notice).toMatchObject({ kind: "problem", problem: { problem: "gone", sheet: "表一" } });
  });

  it("is a blank form that is opened, of the chosen standard", async () => {
    const { controller, openTemplate, store } = setUp();
    await controller.openTemplate();
    expect(openTemplate).toHaveBeenLastCalledWith("quality-2017");
    await controller.choose({ standard: "basic-2012" });
    await controller.openTemplate();
    expect(openTemplate).toHaveBeenLastCalledWith("basic-2012");
    expect(store.state().notice).toEqual({ kind: "templateOpened" });
  });
});

describe("other settings", () => {
  it("before the first check are kept for it", async () => {
    const { controller, plan, phase } = setUp();
    await controller.choose({ standard: "basic-2012", language: "en" });
    expect(phase().kind).toBe("unchecked");
    await controller.check();
    expect(plan.mock.calls[0]?.[0]).toMatchObject({
      settings: { standard: "basic-2012", language: "en" },
      context: { language: "en" },
    });
  });

  it("judge anew what is shown, and a preview stays a preview", async () => {
    const { controller, plan, phase } = setUp();
    await controller.check();
    await controller.choose({ province: "河南" });
    expect(phase().kind).toBe("checked");
    await controller.showPreview();
    await controller.choose({ replaceFormulas: true });
    expect(phase().kind).toBe("preview");
    expect(plan.mock.calls.map(([{ settings }]) => [settings.province, settings.replaceFormulas])).toEqual([
      [null, false],
      ["河南", false],
      ["河南", true],
    ]);
  });
});
