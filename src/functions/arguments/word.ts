/** A text as one word, for comparing: full-width forms, blanks, capitals and the shapes of brackets make no difference. */
export function wordOf(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s\u200b-\u200d\u2060\ufeff]+/g, "")
    .toLowerCase()
    .replace(/[[{〔【]/g, "(")
    .replace(/[\]}〕】]/g, ")");
}
