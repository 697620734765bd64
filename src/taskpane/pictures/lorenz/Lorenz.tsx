import { Chart } from "../parts/Chart";
import { Picture } from "../parts/Picture";
import { usePictureStyles } from "../parts/styles";
import { usePicturesLanguage, usePictureTexts } from "../parts/texts";
import { titleOf } from "../parts/titleOf";
import { useWidth } from "../parts/useWidth";
import type { PictureIndicator, PictureStage } from "../source/types";
import { Curve } from "./Curve";
import { layoutOf } from "./layout";
import { Legend } from "./Legend";
import { lorenzModel } from "./model";
import { pointText, summaryOf, tableOf } from "./words";

interface LorenzProps {
  readonly stage: PictureStage;
  readonly indicator: PictureIndicator;
}

/** How one resource is spread over the pupils of a stage. */
export function Lorenz({ stage, indicator }: LorenzProps) {
  const styles = usePictureStyles();
  const texts = usePictureTexts();
  const language = usePicturesLanguage();
  const [frame, available] = useWidth();
  const model = lorenzModel(stage, indicator);
  const points = model.kind === "gap" ? [] : model.points;
  const layout = layoutOf(points, (point) => pointText(point, texts), available);
  const whole = titleOf(texts.lorenz.title, stage, indicator, language);
  const summary = summaryOf(model, indicator.limit, texts, language);
  return (
    <Picture title={whole} summary={summary} table={() => tableOf(model, texts)}>
      <div ref={frame}>
        {model.kind === "gap" ? null : (
          <div className={styles.square} style={{ maxWidth: layout.width }}>
            <Legend />
            <Chart title={whole} description={summary} width={layout.width} height={layout.height} marks={layout.marks}>
              <Curve layout={layout} points={points} />
            </Chart>
          </div>
        )}
      </div>
    </Picture>
  );
}
