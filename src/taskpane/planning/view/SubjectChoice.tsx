import type { OverviewStage, Subject } from "../../../assessment";
import { fill, WORDS } from "../../../messages";
import { useLanguage } from "../../view/parts/language";
import { Choice } from "../../view/parts/Choice";
import { usePlanningStyles } from "../parts/styles";
import { cvText, usePlanningTexts, useSharedTexts } from "../parts/texts";

interface SubjectChoiceProps {
  readonly overview: readonly OverviewStage[];
  readonly subject: Subject;
  readonly onChoose: (subject: Subject) => void;
}

/** Of which stage and which indicator is planned. */
export function SubjectChoice({ overview, subject, onChoose }: SubjectChoiceProps) {
  const styles = usePlanningStyles();
  const texts = usePlanningTexts();
  const { none } = useSharedTexts();
  const words = WORDS[useLanguage()];
  const indicators = overview.find(({ stage }) => stage === subject.stage)?.indicators ?? [];
  return (
    <div className={styles.form}>
      <Choice
        label={texts.stage}
        value={subject.stage}
        options={overview.map(({ stage }) => [stage, words.stage[stage]])}
        onChange={(stage) => {
          onChoose({ ...subject, stage });
        }}
      />
      <Choice
        label={texts.indicator}
        value={subject.indicator}
        options={indicators.map(({ id, name, cv, limit }) => [
          id,
          fill(texts.indicatorOption, { id, name, cv: cvText(cv, limit, none) }),
        ])}
        onChange={(indicator) => {
          onChoose({ ...subject, indicator });
        }}
      />
    </div>
  );
}
