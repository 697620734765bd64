/** A header text brought to the form in which headers are compared. */
export interface HeaderKey {
  /** Letters, digits and Chinese characters only; empty where the text says nothing but a unit or a code. */
  readonly key: string;
  /** The unit printed in brackets or at the end, spelled as `万元`, `㎡`, `%`; null where none is. */
  readonly unit: string | null;
}

/** Spellings of a unit (after NFKC) → how it is reported. */
const UNITS = new Map<string, string>([
  ...[
    "人",
    "万人",
    "名",
    "位",
    "元",
    "千元",
    "百元",
    "万元",
    "亿元",
    "册",
    "本",
    "台",
    "套",
    "间",
    "个",
    "班",
    "所",
    "份",
    "年",
    "亩",
  ].map((unit): [string, string] => [unit, unit]),
  ["m2", "㎡"],
  ["m²", "㎡"],
  ["平方米", "㎡"],
  ["平米", "㎡"],
  ["万m2", "万㎡"],
  ["万平方米", "万㎡"],
  ["%", "%"],
  ["百分比", "%"],
  ["千册", "千册"],
  ["万册", "万册"],
  ["人/百人", "人"],
  ["间/百人", "间"],
  ["台/百人", "台"],
  ["元/人", "元"],
  ["元/生", "元"],
  ["m2/人", "㎡"],
  ["m2/生", "㎡"],
  ["平方米/人", "㎡"],
  ["平方米/生", "㎡"],
  ["册/人", "册"],
  ["册/生", "册"],
]);

const CODE = /^l\d+(-\d)?$/;
/** Most names of schools are plain already. */
const PLAIN = /^[\u4e00-\u9fff0-9a-z]*$/;
/** Chinese characters alone, as most titles are; their key is the text itself, unless one of these is to be taken off. */
const SIMPLE = /^[\u4e00-\u9fff]+$/;
const UNIT_OR_PARTICLE = /^其中|[的及和与]|(?:万元|千元|平方米)$/;
const BLANK = /[\s\u200b-\u200d\u2060\ufeff\u00ad]+/g;
const LEADING = [
  /^其中:?/,
  /^#+/,
  /^\d{1,2}[.、)](?!\d)/,
  /^\(\d{1,2}\)/,
  /^[一二三四五六七八九十]{1,3}[、.]/,
  /^\([一二三四五六七八九十]{1,3}\)/,
  /^l\d+(-\d)?[.、:]?(?=.)/,
];
/** A code or a limit in brackets: 每百名学生…教师数（L7）（≥4.2）. */
const ASIDE = /^(l\d+(-\d)?|[≥≤<>].*)$/;
/** A unit that follows the name without brackets; single characters such as 人 may belong to the name and stay. */
const TRAILING_UNIT = /(?:[:/,]([^:/,]+)|(万元|千元|万m2|m2|平方米|%))$/;

/**
 * The text of a cell as one word: NFKC, small letters, no blanks, all brackets round.
 */
export function plainText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize("NFKC")
    .replace(BLANK, "")
    .toLowerCase()
    .replace(/[[{〔【〖〈《「『]/g, "(")
    .replace(/[\]}〕】〗〉》」』]/g, ")");
}

/** A longer text is neither a unit nor a code, however many blanks it holds. */
const LONGEST_MARK = 24;

/** The unit that a text names and nothing else, e.g. `（万元）`, `单位：元`, `㎡`; null for every other text. */
export function unitOf(text: string): string | null {
  if (text.length > LONGEST_MARK) return null;
  const plain = plainText(text)
    .replace(/^\((.*)\)$/, "$1")
    .replace(/^单位:?/, "");
  return UNITS.get(plain) ?? null;
}

/** True for the codes that the official forms print below the header: `L1`, `L3-1`. */
export function isColumnCode(text: string): boolean {
  return text.length <= LONGEST_MARK && CODE.test(plainText(text));
}

/**
 * The key under which a header text is looked up.
 *
 * Full-width forms, blanks, numbering (`1.`, `①`, `L7`), `其中：`, `#`, punctuation, the shapes of brackets and the
 * particles 的, 及, 和, 与 make no difference; a bracketed unit is taken off and reported, a bracketed code or limit
 * (≥4.2) is taken off. A bracket that is no unit
 * belongs to the name: 艺术（计） and 艺术（未分科） are two things.
 */
export function headerKey(text: string): HeaderKey {
  if (SIMPLE.test(text) && !UNIT_OR_PARTICLE.test(text)) return { key: text, unit: null };
  let plain = plainText(text.replace(/^\s*[①-⑳❶-❿]/, ""));
  if (CODE.test(plain)) return { key: "", unit: null };
  plain = withoutLeading(plain);
  let unit: string | null = null;
  plain = plain.replace(/\(([^()]*)\)/g, (bracket, inner: string) => {
    const named = unitOf(inner);
    unit ??= named;
    return named === null && !ASIDE.test(inner) ? bracket : "";
  });
  plain = plain.replace(TRAILING_UNIT, (ending, separated: string | undefined, glued: string | undefined) => {
    const named = unitOf(separated ?? glued ?? "");
    unit ??= named;
    return named === null ? ending : "";
  });
  return { key: lettersOf(plain), unit };
}

function withoutLeading(plain: string): string {
  let rest = plain;
  for (let before = ""; before !== rest;) {
    before = rest;
    for (const lead of LEADING) rest = rest.replace(lead, "");
  }
  return rest;
}

function lettersOf(plain: string): string {
  return plain
    .replace(/(\d)[至到](\d)/g, "$1$2")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/[的及和与]/g, "");
}
