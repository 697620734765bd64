import type { AssessedSchool } from "../../../assessment";
import { fill, WORDS } from "../../../messages";
import type { NotCountedReason } from "../../../standards";
import { useLanguage, useTexts } from "../parts/language";
import { PlaceButton, type Reveal } from "../parts/PlaceButton";
import { Section } from "../parts/Section";
import { useStyles } from "../parts/styles";
import { useShown } from "../parts/useShown";

const STAGES = ["primary", "junior", null] as const;

interface SchoolsProps {
  readonly schools: readonly AssessedSchool[];
  readonly reasonText: (reason: NotCountedReason) => string;
  readonly onReveal: Reveal;
}

/** How many schools of each stage count, and which do not and why. */
export function Schools({ schools, reasonText, onReveal }: SchoolsProps) {
  const styles = useStyles();
  const texts = useTexts().recognition;
  const words = WORDS[useLanguage()];
  const left = schools.flatMap(({ name, stage, reason, places }) =>
    reason === null ? [] : [{ name, stage, reason, place: places[0] ?? null }],
  );
  const { shown, more } = useShown(left);
  return (
    <Section title={texts.schools}>
      {STAGES.map((stage) => {
        const own = schools.filter((school) => school.stage === stage);
        if (own.length === 0) return null;
        const counted = own.filter((school) => school.counted).length;
        const figures = { stage: words.stage[stage ?? "unknown"], counted, left: own.length - counted };
        return (
          <p key={stage} className={styles.paragraph}>
            {fill(texts.counted, figures)}
          </p>
        );
      })}
      <ul className={styles.list} aria-label={texts.notCounted}>
        {shown.map(({ name, stage, reason, place }, index) => {
          const school = fill(words.ofStage, { name, stage: words.stage[stage ?? "unknown"] });
          return (
            <li key={index}>
              {fill(texts.notCountedLine, { school, reason: reasonText(reason) })}{" "}
              {place === null ? null : <PlaceButton {...place} onReveal={onReveal} />}
            </li>
          );
        })}
      </ul>
      {more}
    </Section>
  );
}
