import type { AssessedFinding, FillPlan } from "../../src/assessment";
import { BUSY, EDIT, planOf, setUp, workbookWith } from "./oneCell";

const FINDING = {
  rule: "L12",
  severity: "explain",
  school: "甲小学",
  stage: "primary",
  column: "班级数",
  fingerprint: "1",
  message: "班额过大",
  explanation: null,
} as unknown as AssessedFinding;

type Setting = ReturnType<typeof setUp>;

/** The texts that wait to be written. */
function waiting({ store }: Setting): readonly string[] {
  return (store.state().wishes.typed ?? []).map(({ text }) => text);
}

/** The texts that each plan was made by. */
function planned({ plan }: Setting): readonly (readonly string[])[] {
  return plan.mock.calls.map(([{ wishes }]) => (wishes.typed ?? []).map(({ text }) => text));
}

describe("an explanation typed in the pane", () => {
  it("is planned with the preview, over the reading that is there, and not with every key", async () => {
    const pane = setUp();
    await pane.controller.check();
    for (const text of ["新", "新建", "新建学校"]) pane.controller.choices.explain([FINDING], text);
    expect(planned(pane)).toEqual([[]]);
    await pane.controller.showPreview();
    expect(planned(pane)).toEqual([[], ["新建学校"]]);
    expect(pane.phases).toEqual(["reading", "assessing", "checked", "assessing", "preview"]);
    await pane.controller.fill();
    expect(pane.host.applied).toBe(1);
  });

  it("while the workbook is read or judged is in the preview that follows", async () => {
    const pane = setUp();
    let answer: (plan: FillPlan) => void = () => undefined;
    pane.plan.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    const preparing = pane.controller.prepareFill();
    await new Promise(setImmediate);
    pane.controller.choices.explain([FINDING], "新建学校");
    answer(planOf(workbookWith(1), [EDIT]));
    await preparing;
    expect(planned(pane)).toEqual([[], ["新建学校"]]);
    expect(pane.phase().kind).toBe("preview");
  });

  it("waits until it is written, and waits again once the fill is taken back", async () => {
    const pane = setUp();
    await pane.controller.check();
    pane.controller.choices.explain([FINDING], "新建学校");
    await pane.controller.showPreview();
    expect(waiting(pane)).toEqual(["新建学校"]);
    await pane.controller.fill();
    expect(waiting(pane)).toEqual([]);
    await pane.controller.restore();
    expect(waiting(pane)).toEqual(["新建学校"]);
  });

  it("goes on waiting where the sheet 校验结果 cannot be written", async () => {
    const pane = setUp();
    pane.host.capabilities = { ...pane.host.capabilities, report: false };
    pane.controller.choices.explain([FINDING], "新建学校");
    await pane.controller.prepareFill();
    await pane.controller.fill();
    expect(waiting(pane)).toEqual(["新建学校"]);
    await pane.controller.restore();
    expect(waiting(pane)).toEqual(["新建学校"]);
  });

  it("is lost neither with a check that fails or is stopped, nor with a fill that fails, nor with another language", async () => {
    const pane = setUp();
    await pane.controller.check();
    pane.controller.choices.explain([FINDING], "新建学校");
    pane.host.refuses = BUSY;
    await pane.controller.check();
    expect(pane.phase().kind).toBe("failed");
    const stopped = pane.controller.check();
    pane.controller.cancel();
    await stopped;
    await pane.controller.choose({ language: "en" });
    await pane.controller.prepareFill();
    pane.host.refuses = BUSY;
    await pane.controller.fill();
    expect(pane.phase().kind).toBe("failed");
    expect(waiting(pane)).toEqual(["新建学校"]);
  });

  it("of two fills goes back with its own", async () => {
    const pane = setUp();
    for (const text of ["一", "二"]) {
      pane.controller.choices.explain([{ ...FINDING, fingerprint: text }], text);
      await pane.controller.prepareFill();
      await pane.controller.fill();
    }
    await pane.controller.restore();
    expect(waiting(pane)).toEqual(["二"]);
  });
});
