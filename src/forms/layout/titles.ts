import type { StandardId } from "../../standards";
import { headerKey, plainText } from "../headerKey";
import { TABLES, type TableNumber } from "../catalogue";
import type { TableId } from "../types";

/** What a title says. */
export interface TableTitle {
  /** The tables that it may stand for, best first; empty for a numbered title (表X) that is none of ours. */
  readonly ids: readonly TableId[];
  readonly text: string;
}

const LONGEST_TITLE = 80;
const NUMERALS: readonly (readonly [string, TableNumber])[] = [
  ["viii", "VIII"], ["vii", "VII"], ["vi", "VI"], ["iv", "IV"], ["v", "V"], ["iii", "III"], ["ii", "II"], ["i", "I"],
  ["一", "I"], ["二", "II"], ["三", "III"], ["四", "IV"], ["五", "V"], ["六", "VI"], ["七", "VII"],
  ["1", "I"], ["2", "II"], ["3", "III"], ["4", "IV"], ["5", "V"], ["6", "VI"], ["7", "VII"],
]; // prettier-ignore
const NUMBERED =
  /(?:^|[\s:：)）》」，,])(?:附表|表)\s*([ivx]+|[一二三四五六七]|[1-7])\s*(?:[-_.·—–―‐‑‒−﹣~]\s*([12一二]|i{1,2}(?![ivx])))?(?![\d年级])/;
const SENTENCE = /[。；;！？]/;
/** One of these stands in every title; asked first because almost no other text has one. */
const HINT = /[表情标基经措]/;

/**
 * Reads a text as the title of a table: by its number, its words, or both; the words decide where the two disagree.
 *
 * @returns null for a text that is no title
 */
export function readTitle(raw: string): TableTitle | null {
  if (raw.length > LONGEST_TITLE || !HINT.test(raw) || SENTENCE.test(raw)) return null;
  const text = raw.normalize("NFKC").toLowerCase();
  const match = NUMBERED.exec(text);
  if (match === null) {
    const { key } = headerKey(raw);
    const ids = TABLES.filter((table) => table.aloneWords.test(key)).map((table) => table.id);
    return ids.length === 0 ? null : { ids, text: raw };
  }
  const number = numberOf(match[1] ?? "", match[2]);
  const words = headerKey(text.slice(match.index + match[0].length)).key;
  const byWords = TABLES.filter((table) => table.words.test(words));
  const byBoth = byWords.filter((table) => table.number === number);
  if (byBoth.length > 0) return { ids: byBoth.map((table) => table.id), text: raw };
  if (byWords.length > 0) return { ids: byWords.map((table) => table.id), text: raw };
  const saysNothingElse = /^(小学|初中|分学校|续|分校)*$/.test(words);
  const byNumber = saysNothingElse ? TABLES.filter((table) => table.number === number) : [];
  return { ids: byNumber.map((table) => table.id), text: raw };
}

/** The standard that a text names: 基本均衡 or 优质均衡, null for neither and for both. */
export function standardNamed(text: string): StandardId | null {
  const plain = plainText(text);
  const quality = plain.includes("优质均衡");
  const basic = plain.includes("基本均衡");
  if (quality === basic) return null;
  return quality ? "quality-2017" : "basic-2012";
}

function numberOf(numeral: string, part: string | undefined): TableNumber | null {
  const main = NUMERALS.find(([text]) => text === numeral)?.[1] ?? null;
  if (main !== "II" || part === undefined) return main;
  return /^(2|二|ii)$/.test(part) ? "II-2" : "II-1";
}
