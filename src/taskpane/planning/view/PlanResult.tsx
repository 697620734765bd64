import { Button } from "@fluentui/react-components";
import type { BalancePlan, PlannedSchool, Survey } from "../../../assessment";
import { fill, PLANNING } from "../../../messages";
import { useLanguage } from "../../view/parts/language";
import { Message } from "../../view/parts/Message";
import { useStyles } from "../../view/parts/styles";
import { useShown } from "../../view/parts/useShown";
import { Changed } from "../parts/Changed";
import { usePlanningStyles } from "../parts/styles";
import { Table } from "../parts/Table";
import { amountText, cvText, usePlanningTexts, useSharedTexts } from "../parts/texts";

interface PlanResultProps {
  readonly plan: BalancePlan;
  readonly survey: Survey;
  readonly isWorking: boolean;
  readonly onExport: () => void;
}

/** What has to be done, and what each school gets or gives. */
export function PlanResult({ plan, survey, isWorking, onExport }: PlanResultProps) {
  const styles = useStyles();
  const { row } = usePlanningStyles();
  const texts = usePlanningTexts();
  return (
    <>
      {plan.amount === 0 ? null : <PlanTable plan={plan} survey={survey} />}
      {plan.pairings.length === 0 ? null : <Pairings plan={plan} places={survey.places} />}
      <div className={`${row} ${styles.paragraph}`}>
        <Button
          disabledFocusable={isWorking}
          onClick={() => {
            if (!isWorking) onExport();
          }}
        >
          {texts.export}
        </Button>
      </div>
    </>
  );
}

/** The plan in a sentence. */
export function PlanSentence({ plan, survey }: Pick<PlanResultProps, "plan" | "survey">) {
  return <Message intent="info">{usePlanSentence(plan, survey)}</Message>;
}

function usePlanSentence(plan: BalancePlan, { resource, places }: Survey): string {
  const texts = usePlanningTexts();
  const language = useLanguage();
  const { none } = useSharedTexts();
  const { way, amount, coefficient, target, schools } = plan;
  if (amount === 0) return texts.needsNothing;
  return fill(texts.result, {
    way: PLANNING[language].sheet.way[way],
    what: PLANNING[language].resources[resource.kind],
    amount: amountText(amount, places),
    before: cvText(coefficient.before, target, none),
    after: cvText(coefficient.after, target, none),
    target,
    schools: schools.length,
  });
}

function PlanTable({ plan, survey }: Pick<PlanResultProps, "plan" | "survey">) {
  const texts = usePlanningTexts();
  const shared = useSharedTexts();
  const { shown, more } = useShown(plan.schools);
  const columns = [shared.school, shared.change, shared.total, shared.valueOf[survey.perPupils]];
  return (
    <>
      <Table title={texts.planTable} columns={columns}>
        {shown.map((school) => (
          <PlannedRow key={school.school} school={school} survey={survey} />
        ))}
      </Table>
      {more}
    </>
  );
}

function PlannedRow({ school, survey }: { readonly school: PlannedSchool; readonly survey: Survey }) {
  const { strong } = usePlanningStyles();
  const { name, change, total, value } = school;
  const { places, decimals } = survey;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={strong}>{(change > 0 ? "+" : "−") + amountText(Math.abs(change), places)}</td>
      <td>
        <Changed before={amountText(total.before, places)} after={amountText(total.after, places)} />
      </td>
      <td>
        <Changed before={value.before.toFixed(decimals)} after={value.after.toFixed(decimals)} />
      </td>
    </tr>
  );
}

function Pairings({ plan, places }: { readonly plan: BalancePlan; readonly places: number }) {
  const styles = useStyles();
  const texts = usePlanningTexts();
  const shared = useSharedTexts();
  const { shown, more } = useShown(plan.pairings);
  return (
    <>
      <h4 className={styles.heading}>{texts.pairings}</h4>
      <Table words title={texts.pairings} columns={[shared.from, shared.to, shared.amount]}>
        {shown.map(({ from, to, amount }, at) => (
          <tr key={at}>
            <th scope="row">{from}</th>
            <td>{to}</td>
            <td>{amountText(amount, places)}</td>
          </tr>
        ))}
      </Table>
      {more}
    </>
  );
}
