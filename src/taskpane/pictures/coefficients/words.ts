import { fill, WORDS, type Language } from "../../../messages";
import { coefficientText, limitText } from "../parts/figureText";
import type { TableModel } from "../parts/table";
import type { PictureTexts } from "../parts/texts";
import type { CoefficientMark, CoefficientModel, CoefficientRow } from "./model";

/** What a row is called. */
export function rowName({ id, name }: CoefficientRow, texts: PictureTexts): string {
  return id === null ? texts.coefficients.composite : fill(texts.indicatorName, { id, name });
}

function figuresOf({ value, limit }: CoefficientMark, texts: PictureTexts) {
  return {
    value: value === null ? texts.none : coefficientText(value, limit),
    limit: limit === null ? texts.none : limitText(limit),
  };
}

/** What stands beside a bar: the coefficient and on which side of its limit it is. */
export function shortText(mark: CoefficientMark, texts: PictureTexts): string {
  // With a figure that nobody could decide there is still a figure to show.
  const form = mark.state === "open" && mark.value !== null ? "unlimited" : mark.state;
  return fill(texts.coefficients.short[form], figuresOf(mark, texts));
}

/** What a bar says when it is pointed at. */
export function markText(row: CoefficientRow, mark: CoefficientMark, texts: PictureTexts, language: Language): string {
  const { states, borderline, mark: sentence } = texts.coefficients;
  return fill(sentence, {
    stage: WORDS[language].stage[mark.stage],
    indicator: rowName(row, texts),
    ...figuresOf(mark, texts),
    state: states[mark.state],
    borderline: mark.borderline ? borderline : "",
  });
}

/** How many are over their limits, and which. */
export function summaryOf({ rows }: CoefficientModel, texts: PictureTexts, language: Language): string {
  const { summary, overList, overItem } = texts.coefficients;
  const { stage: stageWords, clause } = WORDS[language];
  const stages = [...new Set(rows.flatMap(({ marks }) => marks.map(({ stage }) => stage)))];
  const sentences = stages.map((stage) => {
    const own = rows.flatMap((row) => row.marks.filter((mark) => mark.stage === stage).map((mark) => ({ row, mark })));
    const over = own.filter(({ mark }) => mark.state === "over");
    const counts = {
      stage: stageWords[stage],
      limited: own.filter(({ mark }) => mark.limit !== null).length,
      over: over.length,
      open: own.filter(({ mark }) => mark.state === "open").length,
    };
    const list = over.map(({ row, mark }) =>
      fill(overItem, { indicator: rowName(row, texts), ...figuresOf(mark, texts) }),
    );
    const named = list.length === 0 ? "" : fill(overList, { stage: counts.stage, list: list.join(clause) });
    return fill(summary, counts) + named;
  });
  return sentences.join("").trim();
}

/** A line for each bar. */
export function tableOf({ rows }: CoefficientModel, texts: PictureTexts, language: Language): TableModel {
  const { indicator, stage, value, limit, state, states, borderline } = texts.coefficients;
  return {
    columns: [indicator, stage, value, limit, state],
    rows: rows.flatMap((row) =>
      row.marks.map((mark) => {
        const figures = figuresOf(mark, texts);
        const verdict = states[mark.state] + (mark.borderline ? borderline : "");
        return [rowName(row, texts), WORDS[language].stage[mark.stage], figures.value, figures.limit, verdict];
      }),
    ),
  };
}
