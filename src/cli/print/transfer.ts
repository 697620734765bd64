import type { LeftCells, Transfer } from "../../assessment";
import { CLI, fill, WORDS, type Language } from "../../messages";

/** Names shown one by one; the others are counted by the dots. */
const NAMED = 20;
/** Places shown one by one, and letters of the text of each. */
const SHOWN = 100;
const QUOTED = 60;

function listed(names: readonly string[], language: Language): string {
  return names.slice(0, NAMED).join(WORDS[language].list) + (names.length > NAMED ? " …" : "");
}

function leftLine({ sheet, cell, text, reason }: LeftCells, language: Language): string {
  const line = text.replace(/\s+/gu, " ");
  const quoted = line.length > QUOTED ? `${line.slice(0, QUOTED)}…` : line;
  return `  ${fill(CLI[language].left[reason], { sheet, cell, text: quoted })}`;
}

function leftLines(left: readonly LeftCells[], language: Language): string[] {
  const texts = CLI[language];
  if (left.length === 0) return [texts.nothingLeft];
  const more = left.length - SHOWN;
  return [
    texts.leftTitle,
    ...left.slice(0, SHOWN).map((one) => leftLine(one, language)),
    ...(more > 0 ? [`  ${fill(texts.moreLeft, { count: more })}`] : []),
  ];
}

/** What was carried into a new workbook, and what was not. */
export function transferLines(transfer: Transfer, out: string, language: Language): string[] {
  const texts = CLI[language];
  const { base, form, others, explanations, leftSchools, left } = transfer;
  return [
    "",
    fill(texts.transferred, { file: out, base, form, others }),
    ...(explanations.length === 0 ? [] : [fill(texts.carriedReasons, { count: explanations.length })]),
    ...(leftSchools.length === 0 ? [] : [fill(texts.leftRows, { names: listed(leftSchools, language) })]),
    ...leftLines(left, language),
  ];
}
