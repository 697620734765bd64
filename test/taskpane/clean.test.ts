import type { ClaimedConcession } from "../../src/assessment";
import { BUSY, EDIT, planOf, setUp, workbookWith } from "./oneCell";

const CELLS = [{ sheet: "表一", cell: "B1" }];

describe("clean", () => {
  it("plans the cleaning alone, writes it, and checks anew at once", async () => {
    const { controller, host, plan, phase, phases, store } = setUp();
    await controller.check();
    await controller.clean(CELLS);
    expect(plan.mock.calls[1]?.[0].wishes).toEqual({ explanations: [], cleaned: CELLS, left: "all" });
    expect(plan.mock.calls[2]?.[0].wishes).toEqual({ explanations: [], typed: [] });
    expect(host.applied).toBe(1);
    expect(phases).toEqual(["reading", "assessing", "checked", "cleaning", "reading", "assessing", "checked"]);
    expect(phase()).toMatchObject({ cleaned: { applied: 1, notWritten: [], changed: false } });
    expect(store.state()).toMatchObject({ lastStep: 1, steps: [{ kind: "cleaned", number: 1 }] });
  });

  it("writes nothing where the workbook was changed since the check, says so, and shows it as it is now", async () => {
    const { controller, host, phase, shown, store } = setUp();
    await controller.check();
    host.value = 2;
    await controller.clean(CELLS);
    expect(host.applied).toBe(0);
    expect(phase()).toMatchObject({ kind: "checked", cleaned: { applied: 0, changed: true } });
    expect(shown()).toBe("2");
    expect(store.state().steps).toEqual([]);
  });

  it("tells of each cell that was not written why", async () => {
    const { controller, host, phase } = setUp();
    host.outcome = "protected";
    await controller.check();
    await controller.clean(CELLS);
    const notWritten = [{ sheet: "表一", cell: "B1", reason: "protected" }];
    expect(phase()).toMatchObject({ kind: "checked", cleaned: { applied: 0, notWritten } });
  });

  it("without a check that still holds checks only, and says that nothing was cleaned", async () => {
    const { controller, host, phase } = setUp();
    await controller.clean(CELLS);
    expect([host.applied, phase()]).toMatchObject([0, { kind: "checked", cleaned: { applied: 0, changed: true } }]);
  });

  it("waits for claimed concessions to be confirmed, since 校验结果 says what rests on them", async () => {
    const { controller, host, plan } = setUp();
    const claim: ClaimedConcession = {
      id: "nearbyGrounds",
      school: "甲小学",
      stage: null,
      text: "",
      effect: "",
      sheet: null,
      cell: null,
    };
    plan.mockImplementation(({ snapshot }) => Promise.resolve(planOf(snapshot, [EDIT], [claim])));
    await controller.check();
    await controller.clean(CELLS);
    expect(host.applied).toBe(0);
    controller.choices.confirmConcessions();
    await controller.clean(CELLS);
    expect(host.applied).toBe(1);
  });

  it("that fails ends in a problem, and trying again checks before anything is written", async () => {
    const { controller, host, phase } = setUp();
    await controller.check();
    host.refuses = BUSY;
    await controller.clean(CELLS);
    expect(phase()).toMatchObject({ kind: "failed", task: "check" });
    await controller.again();
    expect([host.applied, phase().kind]).toEqual([0, "checked"]);
  });
});

describe("a fill that would write something else than was seen", () => {
  const OTHER = { ...EDIT, cell: "C9", to: "不达标" };

  it("writes nothing, and shows what it would write", async () => {
    const { controller, host, plan, phase } = setUp();
    await controller.prepareFill();
    controller.choices.leaveWrites([]);
    plan.mockImplementation(({ snapshot }) => Promise.resolve(planOf(snapshot, [EDIT, OTHER])));
    await controller.fill();
    expect([host.applied, phase()]).toMatchObject([0, { kind: "preview", writes: [EDIT, OTHER], changes: null }]);
    await controller.fill();
    expect(host.applied).toBe(1);
  });
});

describe("a fill of which writes are left out", () => {
  it("is planned anew over the same reading, just with what was chosen", async () => {
    const { controller, host, plan, phase, phases } = setUp();
    await controller.prepareFill();
    controller.choices.leaveWrites([EDIT]);
    plan.mockResolvedValueOnce({ ...planOf(workbookWith(1), []), writes: [EDIT] });
    await controller.fill();
    expect(plan.mock.calls[1]?.[0]).toMatchObject({ snapshot: workbookWith(1), wishes: { left: [EDIT] } });
    expect(phases).toEqual(["reading", "assessing", "preview", "filling", "filled"]);
    expect([host.applied, phase()]).toMatchObject([1, { kind: "filled", result: { applied: 0 } }]);
  });

  it("is not planned anew where nothing was chosen otherwise", async () => {
    const { controller, plan } = setUp();
    await controller.prepareFill();
    await controller.fill();
    expect(plan).toHaveBeenCalledTimes(1);
  });
});
