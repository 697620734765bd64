import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { assess, type AssessedFinding, type Assessment } from "../../../assessment";
import { contentOf, generateCounty, sheetsOf, toSnapshot } from "../../../build/county";
import { HURRIED } from "../../../build/samples/files";
import { fiveSchools } from "../../../build/samples/fiveSchools";
import type { Language } from "../../../messages";
import { ComposedArithmetic } from "../arithmetic/ComposedArithmetic";
import { IndicatorArithmetic } from "../arithmetic/IndicatorArithmetic";
import { SchoolFigure } from "../arithmetic/SchoolFigure";
import { LanguageContext } from "../parts/language";
import { Distance } from "./Distance";
import { Result } from "./Result";

const SETTINGS = { standard: null, province: null, replaceFormulas: false } as const;
type Severity = AssessedFinding["severity"];
const nothing = (): void => undefined;

function county(language: Language): Assessment {
  return assess(toSnapshot(sheetsOf(contentOf(generateCounty(HURRIED)))), { ...SETTINGS, language });
}

function example(language: Language = "zh"): Assessment {
  return assess(toSnapshot(fiveSchools()), { ...SETTINGS, language });
}

/** What is to be read of a drawn part. */
function textOf(node: ReactNode, language: Language = "zh"): string {
  const html = renderToStaticMarkup(
    <FluentProvider theme={webLightTheme}>
      <LanguageContext value={language}>{node}</LanguageContext>
    </FluentProvider>,
  );
  return html
    .replace(/<style.*?<\/style>|<[^>]*>/gu, " ")
    .replace(/&#x27;/gu, "'")
    .replace(/\s+/gu, " ");
}

describe("the distance to a limit", () => {
  it.each([
    [0.382, true, "达标 余 0.118"],
    [0.532, false, "不达标 差 0.032"],
    [0.49996, true, "达标 余 0.00004"],
    [0.50004, false, "不达标 差 0.00004"],
    [0.5, true, "达标 余 0.000"],
  ])("of %d says on which side it is and how far", (value, met, said) => {
    expect(textOf(<Distance value={value} limit={0.5} met={met} remarks={[]} />)).toContain(said);
  });

  it("is not told of a coefficient that is not there", () => {
    const text = textOf(<Distance value={null} limit={0.5} met={null} remarks={[]} />);
    expect(text.trim()).toBe("无法判定");
  });
});

describe("the verdict, drawn", () => {
  it.each(["zh", "en"] as const)(
    "tells every reason, every school that misses something, and what no rule checks (%s)",
    (language) => {
      const assessment = county(language);
      const text = textOf(<Result assessment={assessment} onReveal={nothing} />, language);
      for (const { message } of assessment.reasons) expect(text).toContain(message);
      const missing = assessment.schools.filter(
        ({ counted, indicators }) => counted && Object.values(indicators).some(({ met }) => met === false),
      );
      expect(missing.length).toBeGreaterThan(0);
      for (const { name } of missing) expect(text).toContain(name);
      for (const clause of Object.values(assessment.uncheckedClauses)) expect(text).toContain(clause);
      // Also of the items that cannot be judged: what is missing is said nowhere else.
      expect(Object.values(assessment.items).some(({ met }) => met === null)).toBe(true);
      for (const { message } of Object.values(assessment.items)) expect(text).toContain(message.replace(/\s+/gu, " "));
    },
  );

  it("says how many mistakes it rests on, and nothing of them where there are none", () => {
    const drawn = (...severities: readonly Severity[]): string => {
      const findings = severities.map((severity) => ({ severity })) as unknown as Assessment["findings"];
      return textOf(<Result assessment={{ ...county("zh"), findings }} onReveal={nothing} />);
    };
    expect(drawn("mustFix", "explain", "mustFix")).toContain("还有 2 条逻辑校验没有改正");
    expect(drawn("explain")).not.toContain("没有改正");
  });

  it("lists no school under a standard that demands nothing of a single one", () => {
    const text = textOf(<Result assessment={example()} onReveal={nothing} />);
    expect(text).toContain("计入 5 所");
    expect(text).not.toContain("未达标的指标");
  });
});

describe("the arithmetic, drawn", () => {
  const assessment = example();

  it("goes from the sums of the published example to its mean and its coefficient", () => {
    const shown = { assessment, stage: "primary", indicator: "B5" } as const;
    const text = textOf(<IndicatorArithmetic {...shown} figure="coefficient" />);
    for (const sum of ["1913 ÷ 302 = 6.33444", "S = √10.6528 = 3.26386", "3.26386 ÷ 6.33444 = 0.515"]) {
      expect(text).toContain(sum);
    }
    expect(textOf(<IndicatorArithmetic {...shown} figure="mean" />)).not.toContain("标准差");
  });

  it("names the schools without which a figure cannot be computed", () => {
    const text = textOf(<IndicatorArithmetic assessment={assessment} stage="primary" indicator="B1" figure="mean" />);
    expect(text).toContain("小学1、小学2、小学3、小学4、小学5");
  });

  it("adds up the composite, or names the indicators that it lacks", () => {
    const { primary } = county("zh").stages;
    const { primary: lacking } = assessment.stages;
    if (primary === undefined || lacking === undefined) throw new Error("a stage is missing");
    expect(textOf(<ComposedArithmetic figures={primary} />)).toMatch(/（0\.\d+( \+ 0\.\d+){6}）÷ 7 = 0\.\d+/u);
    expect(textOf(<ComposedArithmetic figures={lacking} />)).toContain("B1 生均教学及辅助用房面积、B2");
  });

  it("of a school never says 100 % of a requirement that is missed", () => {
    const full = county("zh");
    const [school] = full.schools;
    const figure = { value: 4.1999, required: 4.2, met: false, reachesFloor: true, pupils: 1000 };
    if (school === undefined) throw new Error("a school is missing");
    const missing = { ...school, indicators: { Q1: figure } };
    const text = textOf(<SchoolFigure assessment={full} stage="primary" school={missing} indicator="Q1" />);
    expect(text).toContain("差 0.0001");
    expect(text).toContain("达到标准值的 99.998%");
    expect(text).toContain("底线 3.57（标准值的 85.0%）：达到");
  });
});
