import { fill, WORDS, type Language } from "../../../messages";
import type { Stage } from "../../../standards";
import { sidedText } from "../parts/figureText";
import type { TableModel } from "../parts/table";
import type { PictureTexts } from "../parts/texts";
import type { HeatCell, HeatColumn, HeatModel } from "./model";

/** The value, with as many decimals as show on which side of the requirement it is. */
function valueText({ value }: HeatCell, { required, indicator }: HeatColumn, texts: PictureTexts): string {
  return value === null ? texts.none : sidedText(value, required, indicator.decimals);
}

/** What a cell says when it is gone to. */
export function cellText(school: string, cell: HeatCell, column: HeatColumn, texts: PictureTexts): string {
  const { id, name, decimals } = column.indicator;
  return fill(texts.heat.cell, {
    school,
    indicator: fill(texts.indicatorName, { id, name }),
    value: valueText(cell, column, texts),
    required: column.required.toFixed(decimals),
    state: texts.heat.states[cell.state],
  });
}

/** How many schools and figures stand how. */
export function summaryOf(
  { rows, counts, clean }: HeatModel,
  stage: Stage,
  texts: PictureTexts,
  language: Language,
): string {
  const { floor, below, missing } = counts;
  const stageWord = WORDS[language].stage[stage];
  return fill(texts.heat.summary, { stage: stageWord, schools: rows.length, clean, floor, below, missing });
}

/** A line for each cell, school by school. */
export function tableOf({ columns, rows }: HeatModel, texts: PictureTexts): TableModel {
  const { heat, indicatorName } = texts;
  return {
    columns: [heat.school, heat.indicator, heat.value, heat.requirement, heat.state],
    rows: rows.flatMap(({ school, cells }) =>
      columns.flatMap((column, at) => {
        const cell = cells[at];
        if (cell === undefined) return [];
        const { id, shortName, decimals } = column.indicator;
        const indicator = fill(indicatorName, { id, name: shortName });
        const required = column.required.toFixed(decimals);
        return [[school, indicator, valueText(cell, column, texts), required, heat.states[cell.state]]];
      }),
    ),
  };
}
