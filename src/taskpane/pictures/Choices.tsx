import { fill, WORDS } from "../../messages";
import type { Stage } from "../../standards";
import { Choice } from "../view/parts/Choice";
import { usePictureStyles } from "./parts/styles";
import { usePicturesLanguage, usePictureTexts } from "./parts/texts";
import type { PictureIndicator, PictureStage } from "./source/types";

interface ChoicesProps {
  readonly stages: readonly PictureStage[];
  readonly stage: PictureStage;
  /** null where the picture is of all indicators. */
  readonly indicator: PictureIndicator | null;
  readonly onStage: (stage: Stage) => void;
  readonly onIndicator: (id: string) => void;
}

/** Of which stage and which indicator a picture is. */
export function Choices({ stages, stage, indicator, onStage, onIndicator }: ChoicesProps) {
  const styles = usePictureStyles();
  const { choices, indicatorName } = usePictureTexts();
  const words = WORDS[usePicturesLanguage()];
  return (
    <div className={styles.choices}>
      <Choice
        label={choices.stage}
        value={stage.stage}
        options={stages.map((each) => [each.stage, words.stage[each.stage]] as const)}
        onChange={onStage}
      />
      {indicator === null ? null : (
        <Choice
          label={choices.indicator}
          value={indicator.id}
          options={stage.indicators.map(({ id, name }) => [id, fill(indicatorName, { id, name })] as const)}
          onChange={onIndicator}
        />
      )}
    </div>
  );
}
