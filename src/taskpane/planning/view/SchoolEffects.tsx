import type { TriedSchool } from "../../../assessment";
import { WORDS } from "../../../messages";
import { useLanguage } from "../../view/parts/language";
import { useStyles } from "../../view/parts/styles";
import { useShown } from "../../view/parts/useShown";
import { Changed } from "../parts/Changed";
import { Table } from "../parts/Table";
import { usePlanningTexts, useSharedTexts, verdictWord } from "../parts/texts";

interface SchoolEffectsProps {
  /** Whose effects they are: names the table among others of the same kind. */
  readonly about: string;
  readonly schools: readonly TriedSchool[];
}

/** The schools for which something changes. */
export function SchoolEffects({ about, schools }: SchoolEffectsProps) {
  const styles = useStyles();
  const texts = usePlanningTexts();
  const shared = useSharedTexts();
  const { shown, more } = useShown(schools);
  if (schools.length === 0) return null;
  return (
    <>
      <h4 className={styles.heading}>{texts.schoolChanges}</h4>
      <Table words title={`${about} ${texts.schoolChanges}`} columns={[shared.school, shared.verdict, shared.change]}>
        {shown.map((school) => (
          <SchoolRow key={school.school} school={school} />
        ))}
      </Table>
      {more}
    </>
  );
}

function SchoolRow({ school: { name, stage, met, gone, indicators } }: { readonly school: TriedSchool }) {
  const texts = usePlanningTexts();
  const { none } = useSharedTexts();
  const language = useLanguage();
  // Without a school rule there is nothing to say of a school as a whole.
  const metText = (reached: boolean | null): string =>
    met.before === null && met.after === null ? none : verdictWord(reached, language);
  const valueText = (value: number | null, decimals: number): string =>
    value === null ? none : value.toFixed(decimals);
  return (
    <tr>
      <th scope="row">
        {name} <small>{WORDS[language].stage[stage]}</small>
      </th>
      <td>
        <Changed before={metText(met.before)} after={gone ? texts.gone : metText(met.after)} />
      </td>
      <td>
        {gone
          ? none
          : indicators.map(({ id, name: title, decimals, value }) => (
              <div key={id}>
                {title} <Changed before={valueText(value.before, decimals)} after={valueText(value.after, decimals)} />
              </div>
            ))}
      </td>
    </tr>
  );
}
