import { mergeClasses } from "@fluentui/react-components";
import type { Survey, SurveyedSchool } from "../../../assessment";
import { fill, PLANNING } from "../../../messages";
import { useLanguage } from "../../view/parts/language";
import { useShown } from "../../view/parts/useShown";
import { usePlanningStyles } from "../parts/styles";
import { Table } from "../parts/Table";
import { amountText, usePlanningTexts, useSharedTexts } from "../parts/texts";
import {
  amountOf,
  ownPupilsText,
  ownTotalText,
  pupilsOf,
  type OwnNumbers,
  type OwnPupils,
  type OwnTotal,
} from "../state/ownNumbers";

interface OwnTableProps {
  readonly survey: Survey;
  readonly own: OwnNumbers;
  readonly onTotal: (typed: OwnTotal) => void;
  readonly onPupils: (typed: OwnPupils) => void;
}

/** Numbers of the user's own beside those of the form, school by school. */
export function OwnTable({ survey, own, onTotal, onPupils }: OwnTableProps) {
  const texts = usePlanningTexts();
  const shared = useSharedTexts();
  const language = useLanguage();
  const { shown, more } = useShown(survey.schools);
  const columns = [shared.school, PLANNING[language].resources[survey.resource.kind], shared.pupils];
  const row = (one: SurveyedSchool) => {
    const { school, name, total, pupils } = one;
    const { indicator, places } = survey;
    return (
      <tr key={school}>
        <th scope="row">{name}</th>
        <td>
          <Entry
            label={fill(texts.ownTotal, { school: name })}
            text={ownTotalText(own, school, indicator)}
            standing={amountText(total, places)}
            isRight={(text) => amountOf(text) !== null}
            wrong={texts.badNumber}
            onType={(text) => {
              onTotal({ school, indicator, text });
            }}
          />
        </td>
        <td>
          <Entry
            label={fill(texts.ownPupils, { school: name })}
            text={ownPupilsText(own, school)}
            standing={String(pupils)}
            isRight={(text) => pupilsOf(text) !== null}
            wrong={texts.badPupils}
            onType={(text) => {
              onPupils({ school, text });
            }}
          />
        </td>
      </tr>
    );
  };
  return (
    <>
      <Table title={texts.ownTable} columns={columns}>
        {shown.map(row)}
      </Table>
      {more}
    </>
  );
}

interface EntryProps {
  readonly label: string;
  readonly text: string;
  /** What the form says, shown as long as nothing is typed. */
  readonly standing: string;
  readonly isRight: (text: string) => boolean;
  /** What to say of a text that is no such number. */
  readonly wrong: string;
  readonly onType: (text: string) => void;
}

function Entry({ label, text, standing, isRight, wrong, onType }: EntryProps) {
  const styles = usePlanningStyles();
  const isWrong = text.trim() !== "" && !isRight(text);
  return (
    <>
      <input
        className={mergeClasses(styles.entry, isWrong ? styles.wrong : "")}
        aria-label={label}
        aria-invalid={isWrong}
        inputMode="decimal"
        autoComplete="off"
        placeholder={standing}
        value={text}
        onChange={({ target }) => {
          onType(target.value);
        }}
      />
      {isWrong ? <small className={styles.wrongText}>{wrong}</small> : null}
    </>
  );
}
