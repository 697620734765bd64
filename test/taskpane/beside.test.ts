import type { AssessedFinding } from "../../src/assessment";
import { HostError } from "../../src/workbook";
import { takeFindings } from "../../src/taskpane/takeaway/takeAway";
import { BUSY, setUp } from "./oneCell";

describe("restore", () => {
  it("puts back and tells what was left alone, and the next fill reads the workbook first", async () => {
    const { controller, host, phase, store } = setUp();
    await controller.prepareFill();
    await controller.fill();
    await controller.restore();
    expect(phase()).toEqual({ kind: "restored", step: "filled", left: [{ sheet: "表一", cell: "C1" }] });
    expect(store.state().lastStep).toBeNull();
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
    host.step();
    await controller.open();
    expect(store.state().lastStep).toBe(1);
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

describe("what is taken away", () => {
  const FINDING = {
    ...{ rule: "L12", severity: "explain", school: "甲小学", stage: "primary", column: "班级数" },
    ...{ fingerprint: "1", message: "班额过大", explanation: null },
  } as unknown as AssessedFinding;

  it("says what was typed since the check, reads nothing, and ends nothing that was built over it", async () => {
    const { controller, plan, phases, store } = setUp();
    await controller.check();
    const { examined } = controller;
    controller.choices.explain([FINDING], "新建学校");
    await controller.current();
    expect(plan.mock.lastCall?.[0].wishes.typed).toHaveLength(1);
    expect(phases).toEqual(["reading", "assessing", "checked"]);
    expect(controller.examined).toBe(examined);
    await controller.showPreview();
    expect(examined?.over.aborted).toBe(false);
    await controller.choose({ language: "en" });
    expect(examined?.over.aborted).toBe(true);
    expect(store.state().phase.kind).toBe("preview");
  });

  it("while the workbook is read anew rests on what is shown, and the check comes to its end", async () => {
    const { controller, phase, host } = setUp();
    await controller.check();
    controller.choices.explain([FINDING], "新建学校");
    host.value = 2;
    const checking = controller.check();
    const { snapshot } = await controller.current();
    expect(snapshot.sheets[0]?.rows).toEqual([[1]]);
    await checking;
    expect(phase().kind).toBe("checked");
  });

  it("of the findings is the workbook as it stands, not as a fill would leave it", async () => {
    const { controller, plan, deliver } = setUp();
    await controller.check();
    await takeFindings(controller);
    expect(plan.mock.lastCall?.[0].wishes.left).toBe("all");
    expect(deliver).toHaveBeenCalledTimes(1);
  });

  it("is nothing once the workbook was written since", async () => {
    const { controller } = setUp();
    await controller.prepareFill();
    await controller.fill();
    await expect(controller.current()).rejects.toMatchObject({ problem: "changed" });
  });
});
