import { useState } from "react";
import { fill, WORDS } from "../../../messages";
import { Choice } from "../../view/parts/Choice";
import { Picture } from "../parts/Picture";
import { usePictureStyles } from "../parts/styles";
import { usePicturesLanguage, usePictureTexts } from "../parts/texts";
import type { PictureStage } from "../source/types";
import { Grid } from "./Grid";
import { Legend } from "./Legend";
import { HEAT_ORDERS, heatModel, type HeatOrder } from "./model";
import { Pages } from "./Pages";
import { summaryOf, tableOf } from "./words";

/** Schools on a page: as many as a browser lays out at once without a pause. */
const PAGE = 100;

/** Which school meets which indicator. */
export function HeatMap({ stage }: { readonly stage: PictureStage }) {
  const styles = usePictureStyles();
  const texts = usePictureTexts();
  const language = usePicturesLanguage();
  const [order, setOrder] = useState<HeatOrder>("misses");
  const [page, setPage] = useState(0);
  const model = heatModel(stage, order);
  const { title, orders, noRequirement } = texts.heat;
  if (model.columns.length === 0) return <p className={styles.paragraph}>{noRequirement}</p>;

  const from = page * PAGE < model.rows.length ? page * PAGE : 0;
  const shown = { ...model, rows: model.rows.slice(from, from + PAGE) };
  const whole = fill(`{title}${WORDS[language].colon}{stage}`, { title, stage: WORDS[language].stage[stage.stage] });
  return (
    <Picture title={whole} summary={summaryOf(model, stage.stage, texts, language)} table={() => tableOf(model, texts)}>
      <div className={styles.choices}>
        <Choice
          label={texts.choices.order}
          value={order}
          options={HEAT_ORDERS.map((each) => [each, orders[each]] as const)}
          onChange={(chosen) => {
            setOrder(chosen);
            setPage(0);
          }}
        />
      </div>
      <Legend />
      <Grid key={`${order} ${from}`} title={whole} model={shown} from={from} all={model.rows.length} />
      {model.rows.length > PAGE ? (
        <Pages from={from} size={PAGE} count={model.rows.length} onTurn={(to) => setPage(to / PAGE)} />
      ) : null}
    </Picture>
  );
}
