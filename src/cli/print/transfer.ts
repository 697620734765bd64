import type { Transfer } from "../../assessment";
import { CLI, fill, WORDS, type Language } from "../../messages";

/** Names shown one by one; the others are counted by the dots. */
const SHOWN = 20;

function listed(names: readonly string[], language: Language): string {
  return names.slice(0, SHOWN).join(WORDS[language].list) + (names.length > SHOWN ? " …" : "");
}

/** What was carried into a new workbook, and what was not. */
export function transferLines(transfer: Transfer, out: string, language: Language): string[] {
  const texts = CLI[language];
  const { base, form, leftSchools, leftColumns } = transfer;
  return [
    "",
    fill(texts.transferred, { file: out, base, form }),
    ...(leftSchools.length === 0 ? [] : [fill(texts.leftRows, { names: listed(leftSchools, language) })]),
    ...(leftColumns.length === 0 ? [] : [fill(texts.leftColumns, { names: listed(leftColumns, language) })]),
    texts.otherTables,
  ];
}
