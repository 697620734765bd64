import { fill, PICTURES, WORDS, type Language } from "../../../messages";
import type { PictureIndicator, PictureStage } from "../source/types";

/** The title of a picture of one indicator and stage. */
export function titleOf(
  title: string,
  { stage }: PictureStage,
  { id, name }: PictureIndicator,
  language: Language,
): string {
  const { stageAndIndicator, indicatorName } = PICTURES[language];
  return fill(stageAndIndicator, {
    title,
    stage: WORDS[language].stage[stage],
    indicator: fill(indicatorName, { id, name }),
  });
}
