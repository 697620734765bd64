import type { ClaimedConcession } from "../../src/assessment";
import { EDIT, planOf, setUp } from "./oneCell";

const CLAIM: ClaimedConcession = {
  id: "nearbyGrounds",
  school: "甲小学",
  stage: "primary",
  text: "场馆可计入",
  effect: "由 6.00 变为 7.50",
  sheet: "表一",
  cell: "A1",
};

function withClaims(...claims: readonly ClaimedConcession[]) {
  const pane = setUp();
  pane.plan.mockImplementation(({ snapshot }) => Promise.resolve(planOf(snapshot, [EDIT], claims)));
  return pane;
}

describe("a form whose schools claim concessions", () => {
  it("is checked without a question", async () => {
    const { controller, phase } = withClaims(CLAIM);
    await controller.check();
    expect(phase().kind).toBe("checked");
  });

  it.each(["showPreview", "prepareFill"] as const)("is asked about before %s shows the writes", async (way) => {
    const { controller, phase } = withClaims(CLAIM);
    await controller.check();
    await controller[way]();
    expect(phase()).toMatchObject({ kind: "confirming", claims: [CLAIM] });
    controller.choices.confirmConcessions();
    expect(phase().kind).toBe("preview");
  });

  it("is not filled before the claims are confirmed, whoever asks for it", async () => {
    const { controller, phase, host } = withClaims(CLAIM);
    await controller.check();
    await controller.fill();
    expect(phase().kind).toBe("confirming");
    await controller.fill();
    expect(host.applied).toBe(0);
    controller.choices.confirmConcessions();
    await controller.fill();
    expect(host.applied).toBe(1);
  });

  it("is asked about anew where a new check finds another claim", async () => {
    const { controller, phase, plan, host } = withClaims(CLAIM);
    await controller.prepareFill();
    controller.choices.confirmConcessions();
    plan.mockImplementation(({ snapshot }) =>
      Promise.resolve(planOf(snapshot, [EDIT], [CLAIM, { ...CLAIM, cell: "A2" }])),
    );
    host.value = 2;
    await controller.fill();
    expect(phase()).toMatchObject({ kind: "confirming", claims: [{ cell: "A2" }] });
    expect(host.applied).toBe(0);
  });

  it("tells after the question what was changed in the workbook since the check", async () => {
    const { controller, phase, plan, host } = withClaims();
    await controller.prepareFill();
    plan.mockImplementation(({ snapshot }) => Promise.resolve(planOf(snapshot, [EDIT], [CLAIM])));
    host.value = 2;
    await controller.fill();
    controller.choices.confirmConcessions();
    expect(phase()).toMatchObject({ kind: "preview", changes: [{ cell: "A1", from: "1", to: "2" }] });
  });
});
