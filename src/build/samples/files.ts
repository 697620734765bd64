import {
  contentOf,
  generateCounty,
  MISTAKES,
  plantMistakes,
  toXlsx,
  type ContentOptions,
  type CountyOptions,
} from "../county";
import { reportingSheets } from "./countyTables";
import { fiveSchools } from "./fiveSchools";
import { mistakesAsJson, mistakesAsMarkdown } from "./list";

const SCHOOLS = 60;

/** A county that meets the 2017 standard and makes no mistake. */
const CLEAN: CountyOptions = { seed: 20250901, schools: SCHOOLS };

/** A county where some schools fall short, junior equipment differs too much, and the officer was in a hurry. */
export const HURRIED: CountyOptions = {
  seed: 20250903,
  schools: SCHOOLS,
  name: "虚构县",
  code: "990298",
  unmetShare: 0.15,
  uneven: [{ stage: "junior", indicator: "Q6" }],
};

const EXAMPLE_FILE = "five-schools.xlsx";
const EXAMPLE = "公开的差异系数算例 · a published worked example";
const CLEAN_FILE = "county-clean.xlsx";
const HURRIED_NAME = "county-with-mistakes";
const SUBJECT = "虚构样例数据 · invented sample data";

/** One school in eleven leaves L7 to L13 to be filled in from the raw figures. */
const PARTLY_FILLED: ContentOptions = { indicatorsFilled: ({ code }) => Number(code) % 11 !== 0 };

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

async function cleanFile(): Promise<Uint8Array> {
  const county = generateCounty(CLEAN);
  return toXlsx(reportingSheets(county, contentOf(county, PARTLY_FILLED)), {
    title: "样例县（虚构）：无错误样例",
    subject: SUBJECT,
    creator: "Balance",
  });
}

/** Everything that stands under `assets/samples`, by file name: the same bytes on every run. */
export async function sampleFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const county = generateCounty(HURRIED);
  const { content, planted } = plantMistakes(county, contentOf(county, PARTLY_FILLED), MISTAKES, HURRIED.seed);
  const file = `${HURRIED_NAME}.xlsx`;
  const properties = { title: "虚构县：含预设错误样例", subject: SUBJECT, creator: "Balance" };
  return new Map([
    [EXAMPLE_FILE, await toXlsx(fiveSchools(), { title: "公开算例：五所小学", subject: EXAMPLE, creator: "Balance" })],
    [CLEAN_FILE, await cleanFile()],
    [file, await toXlsx(reportingSheets(county, content), properties)],
    [`${HURRIED_NAME}.json`, utf8(mistakesAsJson(file, HURRIED.seed, planted))],
    [`${HURRIED_NAME}.md`, utf8(mistakesAsMarkdown(file, planted))],
  ]);
}
