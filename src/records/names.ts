import { plainText } from "./reading";

const STAGE_SUFFIX = /(?:\((?:小学|初中|高中)(?:部|段|学段)?\)|(?:小学|初中|高中)部)$/u;

/** A name as it is compared: half-width, without blanks, brackets of one shape. */
export function nameKey(name: string): string {
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
