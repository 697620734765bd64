import type { FillPlan } from "../../src/assessment";
import { BUSY, BUSY_PROBLEM, planOf, setUp, workbookWith } from "./oneCell";

describe("check", () => {
  it("reads, assesses and shows, and writes nothing", async () => {
    const { controller, phases, plan, host } = setUp();
    await controller.check();
    expect(phases).toEqual(["reading", "assessing", "checked"]);
    expect(plan.mock.calls[0]?.[0].context).toEqual({ date: "2026-03-01", program: "Balance test", language: "zh" });
    expect(host.applied).toBe(0);
  });

  it("that Excel refuses ends in a problem, and can be tried again", async () => {
    const { controller, host, phase } = setUp();
    host.refuses = BUSY;
    await controller.check();
    expect(phase()).toEqual({ kind: "failed", problem: BUSY_PROBLEM, task: "check", before: { kind: "unchecked" } });
    await controller.again();
    expect(phase().kind).toBe("checked");
  });

  it("that was stopped shows what was there before, whatever comes later", async () => {
    const { controller, plan, phase } = setUp();
    await controller.check();
    const before = phase();
    let answer: (plan: FillPlan) => void = () => undefined;
    plan.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    const second = controller.check();
    await new Promise(setImmediate);
    expect(phase().kind).toBe("assessing");
    controller.cancel();
    answer(planOf(workbookWith(99), []));
    await second;
    expect(phase()).toEqual(before);
  });

  it("started twice shows the second result only", async () => {
    const { controller, host, shown } = setUp();
    const first = controller.check();
    host.value = 2;
    await Promise.all([first, controller.check()]);
    expect(shown()).toBe("2");
  });
});
