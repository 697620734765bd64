import { formCode } from "../../measures";

import {
  isStandardId,
  knownProvinces,
  STANDARD_IDS,
  standardOf,
  UnknownProvinceError,
  type Indicator,
  type Stage,
  type Standard,
  type StandardId,
} from "../../standards";
import { invalid } from "../functionError";
import { ARGUMENT } from "./names";
import { requiredTextIn, textIn } from "./scalars";
import { wordOf } from "./word";

const STAGE_WORDS: ReadonlyMap<string, Stage> = new Map([
  ["小学", "primary"],
  ["小学部", "primary"],
  ["primary", "primary"],
  ["初中", "junior"],
  ["初中部", "junior"],
  ["junior", "junior"],
]);

/** The standards as users name them, besides their ids. */
const STANDARD_WORDS: ReadonlyMap<string, StandardId> = new Map([
  ["优质均衡", "quality-2017"],
  ["2017", "quality-2017"],
  ["基本均衡", "basic-2012"],
  ["2012", "basic-2012"],
]);

/** What every indicator's name begins with; 生均图书册数 and 图书册数 are one. */
const PER_PUPIL = /^(每百名学生拥有|生均|每百名学生)/;
const PARTICLES = /[、,，()及和与的·]/g;

/** 小学 or 初中. @throws FunctionError */
export function stageIn(value: unknown): Stage {
  return stageOf(requiredTextIn(ARGUMENT.stage, value));
}

export function stageOf(text: string): Stage {
  const stage = STAGE_WORDS.get(wordOf(text));
  if (stage === undefined) throw invalid("unknownStage", { argument: ARGUMENT.stage, text });
  return stage;
}

/** A standard as it holds in a province; `quality-2017` and the national one where they are left out. @throws FunctionError */
export function standardIn(standard: unknown, province: unknown): Standard {
  const text = textIn(ARGUMENT.standard, standard);
  return withProvince(text === null ? "quality-2017" : standardIdOf(text), province);
}

/** @throws FunctionError for a province whose overlay is not kept */
export function withProvince(id: StandardId, province: unknown): Standard {
  const text = textIn(ARGUMENT.province, province);
  try {
    return standardOf(id, text);
  } catch (error) {
    if (!(error instanceof UnknownProvinceError)) throw error;
    throw invalid("unknownProvince", { text: error.asked, known: knownProvinces().join("、") });
  }
}

function standardIdOf(text: string): StandardId {
  const plain = wordOf(text);
  const id = STANDARD_WORDS.get(plain) ?? plain;
  if (isStandardId(id)) return id;
  throw invalid("unknownStandard", { argument: ARGUMENT.standard, text, known: STANDARD_IDS.join("、") });
}

/** An indicator with the standard that it belongs to. */
export interface DemandedIndicator {
  readonly indicator: Indicator;
  readonly standard: Standard;
}

/**
 * An indicator by its id (Q3), the code of 表Ⅱ-2 (L9) or its name, with or without 生均 or 每百名学生拥有; of a name in both
 * standards the one of 2017.
 *
 * @throws FunctionError
 */
export function indicatorIn(value: unknown, province: unknown): DemandedIndicator {
  const text = requiredTextIn(ARGUMENT.indicator, value);
  for (const id of ["quality-2017", "basic-2012"] as const) {
    const standard = withProvince(id, province);
    const indicator = indicatorNamed(text, standard);
    if (indicator !== null) return { indicator, standard };
  }
  throw invalid("unknownIndicator", { argument: ARGUMENT.indicator, text, known: "Q1–Q7、L7–L13、B1–B8" });
}

/** The indicator of a standard that a text names; null for none. */
export function indicatorNamed(text: string, standard: Standard): Indicator | null {
  const asked = nameKey(text);
  return standard.indicators.find((indicator) => namesOf(indicator).includes(asked)) ?? null;
}

function namesOf(indicator: Indicator): string[] {
  const { id, name, shortName } = indicator;
  return [id, formCode(indicator), name.zh, name.en, shortName.zh, shortName.en].map(nameKey);
}

function nameKey(text: string): string {
  return wordOf(text)
    .replace(/\((人|册|间|台|元|万元|平方米|m2|㎡|l\d+|[≥≤].*)\)$/, "")
    .replace(PER_PUPIL, "")
    .replace(PARTICLES, "");
}
