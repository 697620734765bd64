import { plainText, type CountyItem } from "../../records";
import type { Met } from "../met";

const MET = /^(?:是|达标|已达标|达到|合格|符合|1|√|✓|✔|☑|true|yes|y)$/iu;
const UNMET = /^(?:否|不达标|未达标|未达到|不合格|不符合|0|×|x|✗|✘|☒|false|no|n)$/iu;

/** The user's own 是否达标: 是, 达标, 1, √ are true, 否, 不达标, 0, × false; a blank cell, or another word, is null. */
export function readOwnVerdict(typed: NonNullable<CountyItem["verdict"]>["typed"]): Met {
  if (typed === null || typeof typed === "object") return null;
  const word = plainText(String(typed));
  if (MET.test(word)) return true;
  return UNMET.test(word) ? false : null;
}
