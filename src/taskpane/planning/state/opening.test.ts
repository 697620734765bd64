import { IN_EXCEL } from "../../../messages";
import type { OverviewStage, Survey } from "../../../assessment";
import type { PlannerPort } from "../port";
import { PlanningDesk } from "./desk";
import { trialOf } from "./ownNumbers";
import { isLeftOff } from "./state";

const B1 = { stage: "primary", indicator: "B1" } as const;
const B2 = { stage: "primary", indicator: "B2" } as const;

function overview(...names: readonly string[]): readonly OverviewStage[] {
  const indicators = [B1, B2].map(({ indicator }) => ({
    id: indicator,
    name: indicator,
    cv: 0.6,
    limit: 0.5,
    met: false,
    doubts: 0,
  }));
  return [
    { stage: "primary", indicators, schools: names.map((name, school) => ({ school, name, code: null, pupils: 10 })) },
  ];
}

type Opening = () => Promise<readonly OverviewStage[]>;

/** A planner that opens so, and answers whatever else it is asked. */
function planner(open: Opening) {
  const asked = jest.fn<Promise<never>, unknown[]>(() => new Promise(() => undefined));
  const survey = jest.fn((subject) => Promise.resolve(subject as unknown as Survey));
  const port: PlannerPort = { overview: open, survey, plan: asked, tryNumbers: asked, sheet: asked };
  return { port, asked, survey };
}

/** An overview that comes when it is told to. */
function lateOverview() {
  let comes: (overview: readonly OverviewStage[]) => void = () => undefined;
  const coming = new Promise<readonly OverviewStage[]>((resolve) => (comes = resolve));
  return { open: () => coming, comes };
}

const settled = (): Promise<unknown> => new Promise(setImmediate);
const never = new Promise<never>(() => undefined);

/** A desk with a number for 甲, whose workbook was checked again with a row before it, and is being opened. */
async function checkedAgain(open: Opening) {
  const desk = new PlanningDesk(IN_EXCEL);
  desk.sessionWith(planner(() => Promise.resolve(overview("甲", "乙"))).port, "zh");
  await settled();
  desk.dispatch({ type: "totalTyped", typed: { school: 0, indicator: "B1", text: "99" } });
  const fresh = planner(open);
  const trial = trialOf(desk.state().own, desk.state().overview ?? []);
  if (trial === null) throw new Error("no trial");
  return { desk, ...fresh, trial, session: desk.sessionWith(fresh.port, "zh") };
}

describe("a workbook that is opened for planning again", () => {
  it("is looked at by what is chosen meanwhile, with each own number at its school", async () => {
    const { open, comes } = lateOverview();
    const { desk, session, survey } = await checkedAgain(open);
    await session.choose(B2);
    expect(desk.state()).toMatchObject({ work: "open", survey: null });
    expect(survey).not.toHaveBeenCalled();
    comes(overview("新", "甲", "乙"));
    await settled();
    expect(desk.state()).toMatchObject({ work: null, subject: B2, survey: B2, own: { totals: [{ school: 1 }] } });
  });

  it("is asked for no plan and no trial as long as its schools are not known", async () => {
    const { desk, session, asked, trial } = await checkedAgain(() => never);
    await session.tryNumbers(trial);
    await session.plan({ ...B1, way: "add", target: null, keepStandards: false });
    expect(desk.state().work).toBe("open");
    session.stop();
    await session.tryNumbers(trial);
    expect(asked).not.toHaveBeenCalled();
    expect(desk.state()).toMatchObject({ work: null, survey: null });
  });

  it("never shows the schools of the workbook before beside its own", async () => {
    const { desk, session, survey } = await checkedAgain(() => Promise.resolve(overview("新", "甲", "乙")));
    survey.mockReturnValue(never);
    await settled();
    expect(desk.state()).toMatchObject({ work: "survey", survey: null, own: { totals: [{ school: 1 }] } });
    session.stop();
    expect(desk.state().survey).toBeNull();
    expect(isLeftOff(desk.state())).toBe(true);
  });
});

describe("opening for the first time", () => {
  const first = (open: Opening) => {
    const desk = new PlanningDesk(IN_EXCEL);
    return { desk, session: desk.sessionWith(planner(open).port, "zh") };
  };

  it("can be tried again once it was stopped", async () => {
    const open = jest.fn<Promise<readonly OverviewStage[]>, []>(() => never);
    const { desk, session } = first(open);
    expect(isLeftOff(desk.state())).toBe(false);
    session.stop();
    expect(isLeftOff(desk.state())).toBe(true);
    open.mockResolvedValue(overview("甲"));
    await session.again(desk.state().subject);
    expect(desk.state()).toMatchObject({ work: null, survey: B1 });
    expect(isLeftOff(desk.state())).toBe(false);
  });

  it("can be tried again once it failed, and says why until then", async () => {
    const open = jest.fn<Promise<readonly OverviewStage[]>, []>(() => Promise.reject(new Error("boom")));
    const { desk, session } = first(open);
    await settled();
    expect([isLeftOff(desk.state()), desk.state().problem?.work]).toEqual([true, "open"]);
    open.mockResolvedValue(overview("甲"));
    await session.again(desk.state().subject);
    expect(desk.state()).toMatchObject({ work: null, problem: null, survey: B1 });
  });

  it("is not tried again over a workbook that has nothing to plan", async () => {
    const { desk } = first(() => Promise.resolve([]));
    await settled();
    expect(isLeftOff(desk.state())).toBe(false);
  });
});
