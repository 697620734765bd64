import { makeStyles } from "@fluentui/react-components";
import type { Assessment } from "../../../assessment";
import { fill, WORDS } from "../../../messages";
import { sidedText } from "../../pictures/parts/figureText";
import { SchoolsFigure } from "../arithmetic/LazyArithmetic";
import { useLanguage } from "../parts/language";
import { LOOK } from "../parts/look";
import { PlaceButton, type Reveal } from "../parts/PlaceButton";
import { FigureButton } from "./FigureButton";
import type { Miss, MissingSchool } from "./misses";
import { useResultTexts, verdictWord } from "./texts";
import { useOpened } from "./useOpened";

const useItemStyles = makeStyles({
  school: { padding: "6px 0", borderBottom: `1px solid ${LOOK.line}`, overflowWrap: "anywhere" },
  misses: { margin: "2px 0 0", padding: "0 0 0 12px", listStyle: "none", fontSize: LOOK.small },
  unmet: { fontWeight: LOOK.strong },
});

interface MissingSchoolItemProps {
  readonly missing: MissingSchool;
  readonly assessment: Assessment;
  readonly onReveal: Reveal;
}

/** A school with its verdict and the requirements that it misses; a figure opens its arithmetic. */
export function MissingSchoolItem({ missing, assessment, onReveal }: MissingSchoolItemProps) {
  const { school, stage, misses } = missing;
  const styles = useItemStyles();
  const language = useLanguage();
  const words = WORDS[language];
  const opened = useOpened();
  const name = fill(words.ofStage, { name: school.name, stage: words.stage[stage] });
  const [place] = school.places;
  return (
    <li className={styles.school} data-missing={school.name}>
      {place === undefined ? name : <PlaceButton {...place} label={name} onReveal={onReveal} />}
      {words.colon}
      <span className={school.met === false ? styles.unmet : ""}>{verdictWord(school.met, language)}</span>
      <ul className={styles.misses}>
        {misses.map((miss) => (
          <li key={miss.id}>
            <MissText missing={missing} miss={miss} assessment={assessment} opened={opened} />
            {opened.isOpen(miss.id) ? (
              <div id={opened.panel(miss.id)}>
                <SchoolsFigure assessment={assessment} stage={stage} school={school} indicator={miss.id} />
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </li>
  );
}

interface MissTextProps extends Omit<MissingSchoolItemProps, "onReveal"> {
  readonly miss: Miss;
  readonly opened: ReturnType<typeof useOpened>;
}

function MissText({ missing: { school, stage }, miss, assessment, opened }: MissTextProps) {
  const { id, value, required, reachesFloor } = miss;
  const { misses: texts, opensOfSchool } = useResultTexts();
  const { clause } = WORDS[useLanguage()];
  const { name = id, decimals = 0 } = assessment.stages[stage]?.indicators[id] ?? {};
  if (value === null) return fill(texts.missing, { id, name });
  const shown = fill(texts.figure, { id, name, value: sidedText(value, required, decimals), required });
  const text = reachesFloor === false ? shown + clause + texts.belowFloor : shown;
  return (
    <FigureButton
      text={text}
      label={fill(opensOfSchool, { school: school.name, figure: text })}
      opens={id}
      opened={opened}
    />
  );
}
