import { fill, WORDS, type Language } from "../../../messages";
import { sidedText } from "../parts/figureText";
import type { TableModel } from "../parts/table";
import type { PictureTexts } from "../parts/texts";
import type { PictureIndicator } from "../source/types";
import type { Dot, DotLineKind, DotModel } from "./model";

function valueText(value: number, { decimals, required, unit }: PictureIndicator, texts: PictureTexts): string {
  const figure = sidedText(value, required, decimals);
  return unit === "" ? figure : fill(texts.withUnit, { value: figure, unit });
}

/** What stands above a line. */
export function lineText(kind: DotLineKind, value: number, indicator: PictureIndicator, texts: PictureTexts): string {
  const figure = kind === "mean" ? sidedText(value, indicator.required, indicator.decimals) : String(value);
  return fill(texts.dots.line, { label: texts.dots[kind], value: figure });
}

/** What a dot says when it is pointed at. */
export function dotText({ school, value, pupils }: Dot, indicator: PictureIndicator, texts: PictureTexts): string {
  const figures = { school, value: valueText(value, indicator, texts) };
  return pupils === null ? fill(texts.dots.markWithoutPupils, figures) : fill(texts.dots.mark, { ...figures, pupils });
}

/** The ends, how many are below the requirement, and what is not drawn. */
export function summaryOf(
  { indicator, dots, lines, missing, below, beyond }: DotModel,
  texts: PictureTexts,
  language: Language,
): string {
  const [lowest, highest] = [dots[0], dots.at(-1)];
  const { summary, one, below: belowText, missing: missingText, beyond: beyondText } = texts.dots;
  const sentences: string[] = [];
  if (lowest !== undefined && highest !== undefined) {
    const ends = {
      count: dots.length,
      low: valueText(lowest.value, indicator, texts),
      lowest: lowest.school,
      high: valueText(highest.value, indicator, texts),
      highest: highest.school,
    };
    sentences.push(fill(dots.length === 1 ? one : summary, ends));
  }
  if (indicator.required !== null) sentences.push(fill(belowText, { count: below }));
  if (missing.length > 0) sentences.push(fill(missingText, { count: missing.length }));
  if (beyond.length > 0) sentences.push(fill(beyondText, { count: beyond.length }));
  const { clause, stop } = WORDS[language];
  if (lines.length > 0) {
    sentences.push(lines.map(({ kind, value }) => lineText(kind, value, indicator, texts)).join(clause) + stop);
  }
  return sentences.join("").trim();
}

/** The lines, then the schools from the lowest value to the highest, then those without one. */
export function tableOf({ indicator, dots, lines, missing }: DotModel, texts: PictureTexts): TableModel {
  const { dots: words, school, pupils, none } = texts;
  return {
    columns: [school, words.value, pupils],
    rows: [
      ...lines.map(({ kind, value }) => [words[kind], valueText(value, indicator, texts), ""]),
      ...dots.map((dot) => [dot.school, valueText(dot.value, indicator, texts), String(dot.pupils ?? none)]),
      ...missing.map((name) => [name, none, none]),
    ],
  };
}
