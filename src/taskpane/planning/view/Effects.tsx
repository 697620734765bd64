import type { TrialResult, TriedStage } from "../../../assessment";
import { fill, WORDS } from "../../../messages";
import { useLanguage } from "../../view/parts/language";
import { Message } from "../../view/parts/Message";
import { Section } from "../../view/parts/Section";
import { useStyles } from "../../view/parts/styles";
import { Changed } from "../parts/Changed";
import { Table } from "../parts/Table";
import { cvText, usePlanningTexts, useSharedTexts, verdictWord } from "../parts/texts";
import { SchoolEffects } from "./SchoolEffects";

interface EffectsProps {
  readonly title: string;
  readonly effects: TrialResult;
}

/** What a plan or a trial does to every verdict, warnings first. */
export function Effects({ title, effects }: EffectsProps) {
  const styles = useStyles();
  const texts = usePlanningTexts();
  const shared = useSharedTexts();
  const language = useLanguage();
  const { verdict, colon } = WORDS[language];
  const { warnings, stages, items, county, reasons, schools } = effects;
  return (
    <Section title={title}>
      {warnings.map(({ code, message }) => (
        <Message key={code + message} intent="warning">
          {message}
        </Message>
      ))}
      <p className={styles.paragraph}>
        {shared.county + colon}
        <Changed before={verdict[county.before]} after={verdict[county.after]} />
      </p>
      {stages.map((stage) => (
        <StageEffects key={stage.stage} about={title} figures={stage} />
      ))}
      {items.length === 0 ? null : (
        <>
          <h4 className={styles.heading}>{texts.items}</h4>
          <ul className={styles.list}>
            {items.map(({ id, name, met }) => (
              <li key={id}>
                {`${id} ${name}${colon}`}
                <Changed before={verdictWord(met.before, language)} after={verdictWord(met.after, language)} />
              </li>
            ))}
          </ul>
        </>
      )}
      <SchoolEffects about={title} schools={schools} />
      {reasons.length === 0 ? null : (
        <>
          <h4 className={styles.heading}>{texts.reasons}</h4>
          <ul className={styles.list}>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

/** Whether every coefficient and every school stays as it is. */
function isUnchanged({ schools, schoolsMet, indicators }: TriedStage): boolean {
  const counts = [schools, ...(schoolsMet === null ? [] : [schoolsMet])];
  return [...counts, ...indicators.map(({ cv }) => cv)].every(({ before, after }) => before === after);
}

interface StageEffectsProps {
  /** Whose effects they are: names its table among others of the same kind. */
  readonly about: string;
  readonly figures: TriedStage;
}

function StageEffects({ about, figures }: StageEffectsProps) {
  const styles = useStyles();
  const texts = usePlanningTexts();
  const shared = useSharedTexts();
  const language = useLanguage();
  const { stage, schools, schoolsMet, indicators, composite } = figures;
  const { stage: stageWords, colon } = WORDS[language];
  const name = stageWords[stage];
  if (isUnchanged(figures)) return <p className={styles.paragraph}>{fill(texts.unchanged, { stage: name })}</p>;
  const rows = [
    ...indicators.map(({ id, name: title, limit, cv, met }) => ({ key: id, title: `${id} ${title}`, limit, cv, met })),
    { key: "composite", title: shared.composite, limit: composite.limit, cv: composite.value, met: composite.met },
  ];
  return (
    <>
      {schoolsMet === null ? null : (
        <p className={styles.paragraph}>
          {`${name} ${shared.schoolsMet}${colon}`}
          <Changed
            before={fill(texts.ofSchools, { met: schoolsMet.before, count: schools.before })}
            after={fill(texts.ofSchools, { met: schoolsMet.after, count: schools.after })}
          />
        </p>
      )}
      <Table
        title={`${about} ${name} ${shared.coefficient}`}
        columns={[name, shared.coefficient, shared.limit, shared.verdict]}
      >
        {rows.map(({ key, title, limit, cv, met }) => (
          <tr key={key}>
            <th scope="row">{title}</th>
            <td>
              <Changed before={cvText(cv.before, limit, shared.none)} after={cvText(cv.after, limit, shared.none)} />
            </td>
            <td>{limit === null ? shared.none : limit.toFixed(2)}</td>
            <td>
              {limit === null ? (
                shared.none
              ) : (
                <Changed before={verdictWord(met.before, language)} after={verdictWord(met.after, language)} />
              )}
            </td>
          </tr>
        ))}
      </Table>
    </>
  );
}
