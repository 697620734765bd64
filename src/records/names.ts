import { plainText } from "./reading";

const STAGE_SUFFIX = /(?:\((?:小学|初中|高中)(?:部|段|学段)?\)|(?:小学|初中|高中)部)$/u;

/** Nothing that the key of a name would change; most names are such, and then the key is no text of its own. */
const SIMPLE = /^[\d()\u4e00-\u9fff]*$/u;

/** A name as it is compared: half-width, without blanks, brackets of one shape. */
export function nameKey(name: string): string {
  if (SIMPLE.test(name)) return name;
  return plainText(name)
    .replace(/[〔【[{]/gu, "(")
    .replace(/[〕】\]}]/gu, ")")
    .toLowerCase();
}

/** The name without the stage that a row of a 一贯制 school adds: 阳光学校（小学部） → 阳光学校. */
export function nameStem(name: string): string {
  const key = nameKey(name);
  const stem = key.replace(STAGE_SUFFIX, "");
  return stem === "" ? key : stem;
}
