import type { Assessment } from "../../../assessment";
import { fill, WORDS } from "../../../messages";
import { useLanguage, useTexts } from "../parts/language";
import { PlaceButton, type Reveal } from "../parts/PlaceButton";
import { Section } from "../parts/Section";
import { useStyles } from "../parts/styles";
import { Pointing } from "../pointing/Pointing";
import { ClaimList } from "../result/Claims";
import { useResultTexts } from "../result/texts";
import { Schools } from "../schools/Schools";

interface RecognisedProps {
  readonly assessment: Assessment;
  readonly onReveal: Reveal;
}

/** What was made of the workbook: standard, county, tables, schools, and what was not recognised. */
export function Recognised({ assessment, onReveal }: RecognisedProps) {
  const { standardName, province, document, procedure, county, tables, notAssessed } = assessment;
  const styles = useStyles();
  const language = useLanguage();
  const texts = useTexts().recognition;
  const { claimed } = useResultTexts().claims;
  const { list, clause, colon } = WORDS[language];
  const named = [county.name, county.code].filter((part) => part !== null).join(" ");
  const facts: readonly (readonly [string, string])[] = [
    [texts.standard, [standardName, province].filter((part) => part !== null).join(clause)],
    [texts.procedure, [document, procedure].join(clause)],
    [texts.county, named === "" ? texts.unnamedCounty : named],
  ];
  return (
    <>
      {facts.map(([label, value]) => (
        <p key={label} className={styles.paragraph}>
          <span className={styles.quiet}>{label + colon}</span>
          {value}
        </p>
      ))}
      <Section title={texts.tables}>
        <table className={styles.table}>
          <tbody>
            {tables.map(({ id, title, sheet, range }) => (
              <tr key={`${id} ${sheet} ${range}`}>
                <td>{title}</td>
                <td>
                  <PlaceButton sheet={sheet} cell={range.replace(/:.*$/, "")} onReveal={onReveal} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      <Schools schools={assessment.schools} onReveal={onReveal} />
      {assessment.concessions.length === 0 ? null : (
        <Section title={claimed}>
          <ClaimList claims={assessment.concessions} onReveal={onReveal} />
        </Section>
      )}
      <Pointing recognised={assessment} onReveal={onReveal} />
      {notAssessed.length === 0 ? null : (
        <p className={styles.paragraph}>{fill(texts.notAssessed, { rules: notAssessed.join(list) })}</p>
      )}
    </>
  );
}
