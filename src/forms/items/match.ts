import { plainText } from "../headerKey";
import { OFFICIAL_ITEMS, type OfficialItem } from "./official";

/** From this likeness on the words decide, whatever the number. */
const SURE = 0.6;
/** With the right number, so much likeness is enough. */
const WITH_NUMBER = 0.3;
/** Without a number, so much. */
const WITHOUT_NUMBER = 0.4;
/** A longer text is no item's name. */
const LONGEST = 400;
const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
const NUMERALS = "一二三四五六七八九十";
const NUMBERED = /^(?:第)?\(?(\d{1,2}|[一二三四五六七八九十]{1,2})(?:\)?[.、,):]|项|条|\))(?:[:,.、])?/;

const BARE = /^\d{1,2}$/;
const NAMES = OFFICIAL_ITEMS.map((item) => {
  const letters = lettersOf(plainText(item.name));
  return { item, letters, pairs: pairsOf(letters) };
});

interface Numbered {
  readonly number: number | null;
  readonly words: string;
}

/**
 * The item that a text names: by its words, else by its number with words that come near, or with no words at all.
 *
 * @returns null for a text that is none of the table's items
 */
export function itemNamed(raw: string, table: OfficialItem["table"]): OfficialItem | null {
  const { number, words } = splitNumber(raw);
  const items = NAMES.filter(({ item }) => item.table === table);
  const numbered = items.find(({ item }) => item.number === number)?.item ?? null;
  if (words === "") return numbered;
  if (words.length > LONGEST) return null;
  const same = items.find(({ letters }) => letters === words);
  if (same !== undefined) return same.item;
  const pairs = pairsOf(words);
  const ranked = items
    .map((one) => ({ item: one.item, likeness: likenessOf(pairs, one.pairs) }))
    .sort((left, right) => right.likeness - left.likeness);
  const [best] = ranked;
  if (best === undefined) return null;
  if (best.likeness >= SURE) return best.item;
  const own = ranked.find(({ item }) => item === numbered);
  if (own !== undefined && own.likeness >= WITH_NUMBER) return own.item;
  return number === null && best.likeness >= WITHOUT_NUMBER ? best.item : null;
}

function splitNumber(raw: string): Numbered {
  const text = raw.trim();
  const circled = text === "" ? -1 : CIRCLED.indexOf(text.charAt(0));
  if (circled >= 0) return { number: circled + 1, words: lettersOf(plainText(text.slice(1))) };
  const plain = plainText(text);
  if (BARE.test(plain)) return { number: Number(plain), words: "" };
  const match = NUMBERED.exec(plain);
  if (match === null) return { number: null, words: lettersOf(plain) };
  return { number: numberOf(match[1] ?? ""), words: lettersOf(plain.slice(match[0].length)) };
}

function numberOf(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  const last = NUMERALS.indexOf(text.charAt(text.length - 1)) + 1;
  return text.length > 1 ? 10 + last : last;
}

function lettersOf(plain: string): string {
  return plain.replace(/[^\p{L}\p{N}%]/gu, "");
}

function pairsOf(letters: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let index = 0; index + 1 < letters.length; index++) pairs.add(letters.slice(index, index + 2));
  return pairs;
}

/** Dice coefficient, 0 to 1; 0 as well where two texts are so different in length that it could not be enough. */
function likenessOf(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const total = left.size + right.size;
  if (2 * Math.min(left.size, right.size) < WITH_NUMBER * total || total === 0) return 0;
  let shared = 0;
  for (const pair of left) if (right.has(pair)) shared++;
  return (2 * shared) / total;
}
