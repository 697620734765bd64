import type { Survey, SurveyedSchool } from "../../../assessment";
import { fill, PLANNING } from "../../../messages";
import { useLanguage } from "../../view/parts/language";
import { Message } from "../../view/parts/Message";
import { Section } from "../../view/parts/Section";
import { useStyles } from "../../view/parts/styles";
import { useShown } from "../../view/parts/useShown";
import { usePlanningStyles } from "../parts/styles";
import { Table } from "../parts/Table";
import { amountText, cvText, usePlanningTexts, useSharedTexts, verdictWord } from "../parts/texts";

/** How the county stands, and what each school has and lacks. */
export function SurveyTable({ survey }: { readonly survey: Survey }) {
  const styles = useStyles();
  const texts = usePlanningTexts();
  const shared = useSharedTexts();
  const language = useLanguage();
  const { schools, missing, required, floor, source, resource, perPupils } = survey;
  const { shown, more } = useShown(schools);
  const lacks = required === null ? [] : [shared.lacks];
  const lacksFloor = floor === null ? [] : [shared.lacksFloor];
  const columns = [
    shared.school,
    shared.pupils,
    PLANNING[language].resources[resource.kind],
    shared.valueOf[perPupils],
    ...lacks,
    ...lacksFloor,
  ];
  return (
    <Section title={survey.name}>
      <p className={styles.paragraph}>{useSummary(survey)}</p>
      {missing.length === 0 ? null : (
        <Message intent="warning">{fill(texts.missing, { schools: missing.join(PLANNING[language].list) })}</Message>
      )}
      {source === "form" ? <Message intent="info">{shared.estimated}</Message> : null}
      <Table title={texts.schoolsTable} columns={columns}>
        {shown.map((school) => (
          <SchoolRow key={school.school} school={school} survey={survey} />
        ))}
      </Table>
      {more}
    </Section>
  );
}

function useSummary({ cv, limit, met, mean, required, floor, decimals }: Survey): string {
  const texts = usePlanningTexts();
  const { none } = useSharedTexts();
  const language = useLanguage();
  const sentences = [
    limit === null
      ? fill(texts.summaryFree, { cv: cvText(cv, null, none) })
      : fill(texts.summary, {
          cv: cvText(cv, limit, none),
          limit: limit.toFixed(2),
          verdict: verdictWord(met, language),
        }),
    fill(texts.summaryMean, { mean: mean === null ? none : mean.toFixed(decimals) }),
    required === null ? "" : fill(texts.summaryRequired, { required }),
    floor === null ? "" : fill(texts.summaryFloor, { floor }),
  ];
  return sentences.join("");
}

interface SchoolRowProps {
  readonly school: SurveyedSchool;
  readonly survey: Survey;
}

function SchoolRow({ school, survey }: SchoolRowProps) {
  const { name, pupils, total, value, lack } = school;
  const { required, floor, decimals, places } = survey;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{pupils}</td>
      <td>{amountText(total, places)}</td>
      <td>{value.toFixed(decimals)}</td>
      {required === null ? null : <LackCell lack={lack?.requirement ?? 0} places={places} />}
      {floor === null ? null : <LackCell lack={lack?.floor ?? 0} places={places} />}
    </tr>
  );
}

function LackCell({ lack, places }: { readonly lack: number; readonly places: number }) {
  const styles = usePlanningStyles();
  return <td className={lack > 0 ? styles.strong : ""}>{amountText(lack, places)}</td>;
}
