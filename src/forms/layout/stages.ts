import { STAGES, type Stage } from "../../standards";
import { plainText } from "../headerKey";

const NAMES: Readonly<Record<Stage, string>> = { primary: "小学", junior: "初中" };
/** 小学、初中 in one breath means no stage: the official titles say so. */
const BOTH = /小学[、,和及与/]*初中/g;
const HEADING =
  /^((\(?[一二三四五六七八九十\d]{1,2}\)?)[、.．]?)?(普通)?(小学|初中)(校|学校|阶段|学段|段|部分|部|组|类|教育)?(\([^)]*\))?[:：]?$/;

/** The stage that a text names alone; null for none and for both. */
export function stageNamed(text: string): Stage | null {
  const plain = plainText(text).replace(BOTH, "");
  const named = STAGES.filter((stage) => plain.includes(NAMES[stage]));
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** The stage of a heading such as 小学, 一、小学, （二）初中部分; null for every other text. */
export function stageOfHeading(text: string): Stage | null {
  const match = HEADING.exec(plainText(text));
  if (match === null) return null;
  return match[4] === NAMES.primary ? "primary" : "junior";
}
