import { fill, WORDS, type Language } from "../../../messages";
import { coefficientText, shareText } from "../parts/figureText";
import type { TableModel } from "../parts/table";
import type { PictureTexts } from "../parts/texts";
import type { LorenzModel, LorenzPoint } from "./model";

/** What a corner of the curve says when it is pointed at. */
export function pointText({ school, pupils, resource }: LorenzPoint, texts: PictureTexts): string {
  return fill(texts.lorenz.mark, { school, pupils: shareText(pupils), resource: shareText(resource) });
}

/** Gini, coefficient and what the poorer half has; or why there is no curve. */
export function summaryOf(model: LorenzModel, limit: number | null, texts: PictureTexts, language: Language): string {
  const { reasons, summary, gini, coefficient, missing } = texts.lorenz;
  if (model.kind === "gap") return reasons[model.reason];
  const { clause, stop } = WORDS[language];
  const figures = [fill(gini, { value: coefficientText(model.gini, null) })];
  if (model.cv !== null) figures.push(fill(coefficient, { value: coefficientText(model.cv, limit) }));
  const left = model.missing === 0 ? "" : fill(missing, { count: model.missing });
  return (figures.join(clause) + stop + fill(summary, { half: shareText(model.half) }) + left).trim();
}

/** The corners of the curve. */
export function tableOf(model: LorenzModel, texts: PictureTexts): TableModel {
  const { pupilsAxis, resourceAxis } = texts.lorenz;
  const points = model.kind === "gap" ? [] : model.points;
  return {
    columns: [texts.school, pupilsAxis, resourceAxis],
    rows: points.map(({ school, pupils, resource }) => [school, shareText(pupils), shareText(resource)]),
  };
}
