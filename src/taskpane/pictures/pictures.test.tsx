import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { assess, type Assessment } from "../../assessment";
import { PICTURES, type Language } from "../../messages";
import { openWorkbookFile } from "../../workbook/file";
import { coefficientModel } from "./coefficients/model";
import { tableOf as coefficientTable } from "./coefficients/words";
import { Coefficients } from "./coefficients/Coefficients";
import { DotPlot } from "./dots/DotPlot";
import { dotModel } from "./dots/model";
import { tableOf as dotTable } from "./dots/words";
import { HeatMap } from "./heat/HeatMap";
import { heatModel } from "./heat/model";
import { tableOf as heatTable } from "./heat/words";
import { Lorenz } from "./lorenz/Lorenz";
import { DataTable } from "./parts/DataTable";
import { PicturesLanguage } from "./parts/texts";
import { Pictures } from "./Pictures";
import { sourceOf } from "./source/sourceOf";
import type { PictureIndicator, PictureSource, PictureStage } from "./source/types";

const SAMPLES = resolve(__dirname, "../../../assets/samples");
const LANGUAGES: readonly Language[] = ["zh", "en"];

async function assessed(sample: string, language: Language): Promise<Assessment> {
  const host = await openWorkbookFile(readFileSync(resolve(SAMPLES, `${sample}.xlsx`)));
  const snapshot = await host.read(new AbortController().signal, () => undefined);
  return assess(snapshot, { standard: null, province: null, language, replaceFormulas: false });
}

function markup(node: ReactNode, language: Language): string {
  return renderToStaticMarkup(<PicturesLanguage value={language}>{node}</PicturesLanguage>);
}

/** The labels of all elements of a role, in order. */
function labels(html: string, role: string): readonly string[] {
  const tags = html.match(/<[a-z]+ [^>]*>/gu) ?? [];
  return tags.flatMap((tag) => (tag.includes(`role="${role}"`) ? [/aria-label="([^"]*)"/u.exec(tag)?.[1] ?? ""] : []));
}

function withoutPupils({ schools, ...stage }: PictureStage): PictureStage {
  const bare = schools.map((school) => ({
    ...school,
    figures: Object.fromEntries(Object.entries(school.figures).map(([id, own]) => [id, { ...own, pupils: null }])),
  }));
  return { ...stage, schools: bare };
}

function firstOf(source: PictureSource): { readonly stage: PictureStage; readonly indicator: PictureIndicator } {
  const [stage] = source.stages;
  const indicator = stage?.indicators[0];
  if (stage === undefined || indicator === undefined) throw new Error("the sample has a stage with indicators");
  return { stage, indicator };
}

describe.each(LANGUAGES)("the pictures of a county with mistakes (%s)", (language) => {
  let assessment: Assessment;
  let source: PictureSource;
  const texts = PICTURES[language];

  beforeAll(async () => {
    assessment = await assessed("county-with-mistakes", language);
    source = sourceOf(assessment, language);
  });

  it("are drawn from the counted schools and the figures of the assessment", () => {
    for (const { stage, schools, indicators } of source.stages) {
      expect(schools).toHaveLength(assessment.stages[stage]?.schools ?? -1);
      for (const { id, cv, mean } of indicators) {
        expect(assessment.stages[stage]?.indicators[id]).toMatchObject({ cv, mean });
      }
    }
    expect(source.stages.map(({ stage }) => stage)).toEqual(["primary", "junior"]);
  });

  it("take over each requirement as the schools were judged by it, and 85 % of it as the floor", () => {
    for (const { stage, indicators } of source.stages) {
      const judged = assessment.schools.find((school) => school.counted && school.stage === stage);
      for (const { id, required, floor } of indicators) {
        expect(required).toBe(judged?.indicators[id]?.required);
        expect(floor).toBeCloseTo((required ?? NaN) * 0.85, 12);
      }
    }
  });

  it("have an option that says the same as the table for every coefficient", () => {
    const { rows } = coefficientTable(coefficientModel(source), texts, language);
    const html = markup(<Coefficients source={source} />, language);
    const options = labels(html, "option");
    expect(options).toHaveLength(rows.length);
    rows.forEach((row, at) => {
      for (const cell of row) expect(options[at]).toContain(cell);
    });
  });

  it("have a cell of the grid that says the same as the table for every school and indicator", () => {
    const { stage } = firstOf(source);
    const { rows } = heatTable(heatModel(stage, "misses"), texts);
    const cells = labels(markup(<HeatMap stage={stage} />, language), "gridcell").filter((label) => label !== "");
    expect(cells).toHaveLength(rows.length);
    rows.forEach(([school = "", , value = "", required = "", state = ""], at) => {
      for (const part of [school, value, required, state]) expect(cells[at]).toContain(part);
    });
  });

  it("have a dot that says the same as the table for every school with a value", () => {
    const { stage, indicator } = firstOf(source);
    const model = dotModel(stage, indicator);
    const { rows } = dotTable(model, texts);
    const options = labels(markup(<DotPlot stage={stage} indicator={indicator} />, language), "option");
    expect(options).toHaveLength(model.dots.length);
    rows.slice(model.lines.length, model.lines.length + options.length).forEach((row, at) => {
      for (const cell of row) expect(options[at]).toContain(cell);
    });
  });

  it("tell all that they show in the image's own words", () => {
    const { stage, indicator } = firstOf(source);
    const [bars] = labels(markup(<Coefficients source={source} />, language), "img");
    const over = coefficientModel(source).rows.filter(({ marks }) => marks.some(({ state }) => state === "over"));
    expect(over.length).toBeGreaterThan(0);
    for (const { name } of over) expect(bars).toContain(name);
    const [dots] = labels(markup(<DotPlot stage={stage} indicator={indicator} />, language), "img");
    expect(dots).toContain(String(indicator.required));
    const [curve] = labels(markup(<Lorenz stage={stage} indicator={indicator} />, language), "img");
    expect(curve).toMatch(/0\.\d{3}/u);
  });

  it("have one stop of the Tab key each", () => {
    const { stage, indicator } = firstOf(source);
    const all = [
      <Coefficients key="c" source={source} />,
      <HeatMap key="h" stage={stage} />,
      <DotPlot key="d" stage={stage} indicator={indicator} />,
      <Lorenz key="l" stage={stage} indicator={indicator} />,
    ];
    for (const picture of all) expect(markup(picture, language).match(/tabindex="0"/gu)).toHaveLength(1);
  });

  it("say why there is no Lorenz curve without numbers of pupils", () => {
    const { indicator } = firstOf(source);
    const [known] = source.stages;
    if (known === undefined) throw new Error("the sample has a stage");
    const stage = withoutPupils(known);
    const html = markup(<Lorenz stage={stage} indicator={indicator} />, language);
    expect(html).toContain(texts.lorenz.reasons.noPupils);
    expect(labels(html, "img")).toEqual([]);
  });

  it("start with the coefficients and name all four", () => {
    const html = renderToStaticMarkup(<Pictures assessment={assessment} language={language} />);
    for (const kind of ["coefficients", "heat", "dots", "lorenz"] as const) expect(html).toContain(texts[kind].tab);
    expect(html).toContain(texts.coefficients.title);
  });
});

describe("the pictures of the published example (2012)", () => {
  it("have the composite against its limit, and no map of requirements that the standard does not set", async () => {
    const source = sourceOf(await assessed("five-schools", "zh"), "zh");
    const bars = markup(<Coefficients source={source} />, "zh");
    expect(labels(bars, "option").at(-1)).toContain("综合差异系数");
    expect(markup(<HeatMap stage={firstOf(source).stage} />, "zh")).toContain(PICTURES.zh.heat.noRequirement);
  });

  it("have the published coefficient of its books", async () => {
    const source = sourceOf(await assessed("five-schools", "zh"), "zh");
    const books = source.stages[0]?.indicators.find(({ id }) => id === "B5");
    expect(books?.cv).toBeCloseTo(0.515, 3);
  });
});

describe("a county without counted schools", () => {
  it("has a sentence instead of pictures", async () => {
    const assessment = await assessed("five-schools", "zh");
    const html = renderToStaticMarkup(<Pictures assessment={{ ...assessment, stages: {} }} language="zh" />);
    expect(html).toContain(PICTURES.zh.noStages);
  });
});

describe("DataTable", () => {
  it("draws long tables in steps and says how much is left", () => {
    const rows = Array.from({ length: 450 }, (_, at) => [`校${at}`, "1"]);
    const html = markup(<DataTable title="表" table={{ columns: ["学校", "数值"], rows }} />, "zh");
    expect(html.match(/<th scope="row">/gu)).toHaveLength(200);
    expect(html).toContain("再显示 200 行");
  });
});
