import type { Assessment } from "../../../assessment";
import { fill, WORDS } from "../../../messages";
import { STAGES } from "../../../standards";
import { useLanguage, useTexts } from "../parts/language";
import { Section } from "../parts/Section";
import { useStyles } from "../parts/styles";
import { StageTable } from "./StageTable";

/** The verdict of the county with its reasons, each stage's figures, and what only people can judge. */
export function Result({ assessment }: { readonly assessment: Assessment }) {
  const { verdict, reasons, stages, items, uncheckedClauses } = assessment;
  const styles = useStyles();
  const texts = useTexts().result;
  const words = WORDS[useLanguage()];
  const judged = Object.entries(items).filter(([, { met }]) => met !== null);
  return (
    <>
      <Section title={texts.verdict + words.colon + words.verdict[verdict]}>
        <ul className={styles.list}>
          {reasons.map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      </Section>
      {STAGES.map((stage) => {
        const figures = stages[stage];
        if (figures === undefined) return null;
        const { schools, met, unmet, undetermined } = figures;
        return (
          <Section key={stage} title={words.stage[stage]}>
            <p className={styles.paragraph}>{fill(texts.schools, { schools, met, unmet, undetermined })}</p>
            <StageTable stage={figures} />
          </Section>
        );
      })}
      {judged.map(([id, { message }]) => (
        <p key={id} className={styles.paragraph}>
          {id} {message}
        </p>
      ))}
      <Section title={texts.unchecked}>
        {Object.entries(uncheckedClauses).map(([id, text]) => (
          <p key={id} className={styles.paragraph}>
            {id} {text}
          </p>
        ))}
      </Section>
    </>
  );
}
