import { Axis } from "../parts/Axis";
import { Chart } from "../parts/Chart";
import { Picture } from "../parts/Picture";
import { usePictureStyles } from "../parts/styles";
import { usePicturesLanguage, usePictureTexts } from "../parts/texts";
import { titleOf } from "../parts/titleOf";
import { useWidth } from "../parts/useWidth";
import type { PictureIndicator, PictureStage } from "../source/types";
import { Dots } from "./Dots";
import { layoutOf } from "./layout";
import { dotModel } from "./model";
import { dotText, lineText, summaryOf, tableOf } from "./words";

interface DotPlotProps {
  readonly stage: PictureStage;
  readonly indicator: PictureIndicator;
}

/** Where the schools of a stage are with one indicator. */
export function DotPlot({ stage, indicator }: DotPlotProps) {
  const styles = usePictureStyles();
  const texts = usePictureTexts();
  const language = usePicturesLanguage();
  const [frame, width] = useWidth();
  const model = dotModel(stage, indicator);
  const { title, nothing, area, equalArea, filled } = texts.dots;
  const whole = titleOf(title, stage, indicator, language);
  const summary = model.dots.length === 0 ? nothing : summaryOf(model, texts, language);
  const layout = layoutOf(
    model,
    {
      line: (kind, value) => lineText(kind, value, indicator, texts),
      dot: (dot) => dotText(dot, indicator, texts),
    },
    width,
  );
  return (
    <Picture title={whole} summary={summary} table={() => tableOf(model, texts)}>
      <div ref={frame}>
        {model.dots.length === 0 ? null : (
          <Chart title={whole} description={summary} width={width} height={layout.height} marks={layout.marks}>
            <Axis ticks={layout.ticks} scale={layout.scale} top={layout.top} bottom={layout.bottom} />
            <Dots layout={layout} />
          </Chart>
        )}
      </div>
      {model.dots.length === 0 ? null : (
        <p className={styles.paragraph}>
          {model.weighed ? area : equalArea}
          {indicator.required === null ? "" : filled}
        </p>
      )}
    </Picture>
  );
}
