/**
 * A sentence without what marks its blanks: half-width, no blanks, no underscores, no dots or dashes that stand for a line.
 *
 * A full-width comma is punctuation unless it stands between full-width digits; only the other one separates thousands.
 */
export function plainSentence(text: string): string {
  return text
    .replace(/[①-⑳❶-❿]/gu, "")
    .replace(/([０-９])，(?=[０-９]{3}(?![０-９]))/gu, "$1,")
    .replace(/，/gu, "、")
    .normalize("NFKC")
    .replace(/[\s_ˍ\u200b\ufeff]+|[-—–]{2,}|\.{2,}/gu, "");
}
