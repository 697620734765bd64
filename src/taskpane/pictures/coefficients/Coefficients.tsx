import { useId } from "react";
import { Axis } from "../parts/Axis";
import { Chart } from "../parts/Chart";
import { Picture } from "../parts/Picture";
import { usePicturesLanguage, usePictureTexts } from "../parts/texts";
import { useWidth } from "../parts/useWidth";
import type { PictureSource } from "../source/types";
import { Bars } from "./Bars";
import { layoutOf, SIZES } from "./layout";
import { Legend } from "./Legend";
import { coefficientModel } from "./model";
import { markText, rowName, shortText, summaryOf, tableOf } from "./words";

/** Every 差异系数 of both stages against its limit. */
export function Coefficients({ source }: { readonly source: PictureSource }) {
  const texts = usePictureTexts();
  const language = usePicturesLanguage();
  const [frame, width] = useWidth();
  const hatch = useId();
  const model = coefficientModel(source);
  const layout = layoutOf(
    model,
    {
      name: (row) => rowName(row, texts),
      stage: ({ stage }) => texts.stages[stage],
      short: (mark) => shortText(mark, texts),
      full: (row, mark) => markText(row, mark, texts, language),
    },
    width,
  );
  const { title } = texts.coefficients;
  const summary = summaryOf(model, texts, language);
  const marks = layout.rows.flatMap(({ bars }) => bars.map(({ hit }) => hit));
  return (
    <Picture title={title} summary={summary} table={() => tableOf(model, texts, language)}>
      <Legend />
      <div ref={frame}>
        <Chart title={title} description={summary} width={width} height={layout.height} marks={marks}>
          <Axis ticks={layout.ticks} scale={layout.scale} top={0} bottom={layout.height - SIZES.axis} />
          <Bars layout={layout} hatch={hatch} />
        </Chart>
      </div>
    </Picture>
  );
}
