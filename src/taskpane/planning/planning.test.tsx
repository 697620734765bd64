import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { renderToStaticMarkup } from "react-dom/server";
import { contentOf, generateCounty, sheetsOf, toSnapshot } from "../../build/county";
import { fiveSchools } from "../../build/samples/fiveSchools";
import { HURRIED } from "../../build/samples/files";
import { createPlanner, type Planner, type Subject } from "../../assessment";
import type { Language } from "../../messages";
import { LanguageContext } from "../view/parts/language";
import { planningReducer, type PlanningAction } from "./state/reducer";
import { INITIAL, requestOf, type PlanningState } from "./state/state";
import { PlanningView } from "./view/PlanningView";

function plannerIn(language: Language, book: "county" | "example" = "county"): Planner {
  const sheets = book === "county" ? sheetsOf(contentOf(generateCounty(HURRIED))) : fiveSchools();
  return createPlanner(toSnapshot(sheets), { standard: null, province: null, language, replaceFormulas: false });
}

function stateOf(planner: Planner, subject: Subject, ...more: readonly PlanningAction[]): PlanningState {
  const opened: PlanningAction = { type: "opened", overview: planner.overview(), subject };
  return [opened, { type: "surveyed", survey: planner.survey(subject) } as const, ...more].reduce(
    planningReducer,
    INITIAL,
  );
}

function drawn(state: PlanningState, language: Language = "zh"): string {
  const nothing = (): void => undefined;
  return renderToStaticMarkup(
    <FluentProvider theme={webLightTheme}>
      <LanguageContext.Provider value={language}>
        <PlanningView
          state={state}
          dispatch={nothing}
          onChoose={nothing}
          onAgain={nothing}
          onPlan={nothing}
          onTry={nothing}
          onExport={nothing}
          onStop={nothing}
        />
      </LanguageContext.Provider>
    </FluentProvider>,
  );
}

const equipment = { stage: "junior", indicator: "Q6" } as const;
const books = { stage: "primary", indicator: "B5" } as const;
const move = { way: "move", target: "", keepStandards: false } as const;

describe("the planning, drawn", () => {
  it("shows every school with what it lacks, and the indicator above its limit", () => {
    const planner = plannerIn("zh");
    const html = drawn(stateOf(planner, equipment));
    for (const { name } of planner.survey(equipment).schools) expect(html).toContain(name);
    expect(html).toContain("限值 0.45：不达标");
    expect(html).toContain("距标准值缺");
  });

  it("says that it works, in a place that is read aloud", () => {
    expect(drawn(INITIAL)).toMatch(/<div aria-live="polite">.*正在计算……/u);
  });

  it.each<[Language, string]>([
    ["zh", "再试一次"],
    ["en", "Try again"],
  ])("offers a way on where opening was stopped or failed, in %s", (language, again) => {
    const failed = { type: "failed", work: "open", message: "没有算出结果" } as const;
    for (const end of [{ type: "stopped" } as const, failed])
      expect(drawn(planningReducer(INITIAL, end), language)).toContain(again);
    expect(drawn(INITIAL, language)).not.toContain(again);
  });

  it.each<[Language, RegExp]>([
    ["zh", /aria-live="polite"[^>]*>.*没有以下学校.*同名.*：甲小学、乙小学。学校改名或同名的，请重新填写。/u],
    ["en", /aria-live="polite"[^>]*>.*no longer counts these schools.*same name.*: 甲小学, 乙小学\. If a school/u],
  ])("names the schools whose own numbers went with them, in %s, and what to do", (language, said) => {
    expect(drawn({ ...INITIAL, gone: ["甲小学", "乙小学"] }, language)).toMatch(said);
    expect(drawn(INITIAL, language)).not.toMatch(said);
  });

  it("shows the plan, who gives to whom, and the effect on the verdicts", () => {
    const planner = plannerIn("zh");
    const answer = planner.plan(requestOf(equipment, move));
    const html = drawn(stateOf(planner, equipment, { type: "planned", answer }));
    expect(html).toContain("设备值（元）最少校际调剂");
    expect(html).toContain("调剂建议");
    expect(html).toMatch(/不达标 <span[^>]*>→ 达标/u);
    expect(html).toContain("小学：没有变化");
    expect(html).toContain("导出方案");
  });

  it("says in one language only what it says, whatever is planned", () => {
    const planner = plannerIn("en", "example");
    const answer = planner.plan(requestOf(books, { ...move, target: "0.45" }));
    const result = planner.tryNumbers({ totals: [], pupils: [], closures: [], mergers: [{ from: 0, into: 1 }] });
    const html = drawn(stateOf(planner, books, { type: "planned", answer }, { type: "tried", result }), "en");
    expect(html.replace(/小学\d/gu, "")).not.toMatch(/[\u4e00-\u9fff]/u);
    expect(html).toContain("The least to move, volumes: 49.");
  });

  it("asks for a target, and for no requirement, where the standard has neither for a single indicator", () => {
    const planner = plannerIn("zh", "example");
    const answer = planner.plan(requestOf(books, move));
    const html = drawn(stateOf(planner, books, { type: "planned", answer }));
    expect(html).toContain("该标准对这一单项指标没有差异系数限值，请填写自定目标。");
    expect(html).not.toContain("距标准值缺");
    expect(html).not.toContain("调出学校不低于标准值");
  });

  it("names every field for those who do not see it, and marks what is no number", () => {
    const planner = plannerIn("zh", "example");
    const typed = { school: 0, indicator: "B5", text: "很多" } as const;
    const html = drawn(stateOf(planner, books, { type: "totalTyped", typed }));
    expect(html).toContain('aria-label="小学1：总量"');
    expect(html).toContain('aria-label="小学1：学生数"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain("请填不小于 0 的数");
  });

  it("shows warnings before the verdicts that they are about", () => {
    const planner = plannerIn("zh");
    const [first, second] = planner.survey(equipment).schools;
    if (first === undefined || second === undefined) throw new Error("no schools");
    const result = planner.tryNumbers({
      totals: [],
      pupils: [],
      closures: [],
      mergers: [{ from: first.school, into: second.school }],
    });
    const html = drawn(stateOf(planner, equipment, { type: "tried", result }));
    expect(html.indexOf('data-message="warning"')).toBeGreaterThan(0);
    expect(html.indexOf('data-message="warning"')).toBeLessThan(html.lastIndexOf("全县结论"));
    expect(html).toContain("不再计入");
  });
});
