import { onPart, replaceOne, type Mutation } from "./mutation";

const TEXT = /<t(?:\s[^>]*)?>[^<]*<\/t>/g;
const WORDS = [
  ...[
    "",
    " ",
    "合计",
    "小计",
    "学校名称",
    "在校生数",
    "序号",
    "小学",
    "初中",
    "小学、初中",
    "注：",
    "达标",
    "表Ⅱ-2",
    "__proto__",
  ],
  ...[
    "constructor",
    "toString",
    "单位：万元",
    "\u200b",
    "\u202e反",
    "😀",
    "长".repeat(40_000),
    "a\nb",
    "1",
    "L7",
    "&amp;lt;",
  ],
];

function other(random: { pick<T>(list: readonly T[]): T }): () => string {
  return () => `<t xml:space="preserve">${random.pick(WORDS)}</t>`;
}

/** Damage to titles, headers and names. */
export const HEADER_MUTATIONS: readonly Mutation[] = [
  onPart(
    "headers/otherText",
    (form) => form.texts,
    (text, random) => replaceOne(text, TEXT, random, other(random)),
  ),
  onPart(
    "headers/manyTexts",
    (form) => form.texts,
    (text, random) => text.replace(TEXT, (match) => (random.chance(0.03) ? other(random)() : match)),
  ),
  onPart(
    "headers/sameTwice",
    (form) => form.texts,
    (text, random) => {
      const texts = text.match(TEXT) ?? [];
      return texts.length === 0 ? text : replaceOne(text, TEXT, random, () => random.pick(texts));
    },
  ),
  onPart(
    "headers/spaced",
    (form) => form.texts,
    (text, random) =>
      replaceOne(text, TEXT, random, (match) =>
        match.replace(
          />([^<]*)</,
          (_, inner: string) => `>${Array.from(inner).join(random.pick(["\u3000", "\n", " ", "\u00a0"]))}<`,
        ),
      ),
  ),
];
