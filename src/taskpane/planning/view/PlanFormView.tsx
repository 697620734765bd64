import { Button, Checkbox, Field, Input } from "@fluentui/react-components";
import type { Survey } from "../../../assessment";
import { fill } from "../../../messages";
import { Choice } from "../../view/parts/Choice";
import { usePlanningStyles } from "../parts/styles";
import { usePlanningTexts } from "../parts/texts";
import type { PlanForm } from "../state/state";

interface PlanFormProps {
  readonly survey: Survey;
  readonly form: PlanForm;
  readonly isWorking: boolean;
  readonly onChange: (changed: Partial<PlanForm>) => void;
  readonly onPlan: () => void;
}

/** What is asked of a plan. */
export function PlanFormView({ survey, form, isWorking, onChange, onPlan }: PlanFormProps) {
  const styles = usePlanningStyles();
  const texts = usePlanningTexts();
  const { limit, required } = survey;
  const { way, target, keepStandards } = form;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWorking) onPlan();
      }}
    >
      <Choice
        label={texts.way}
        value={way}
        options={[
          ["add", texts.ways.add],
          ["move", texts.ways.move],
        ]}
        onChange={(chosen) => {
          onChange({ way: chosen });
        }}
      />
      <Field
        label={texts.target}
        hint={limit === null ? texts.targetNeeded : fill(texts.targetHint, { limit: limit.toFixed(2) })}
      >
        <Input
          inputMode="decimal"
          value={target}
          onChange={(_, { value }) => {
            onChange({ target: value });
          }}
        />
      </Field>
      {required === null ? null : (
        <Checkbox
          label={way === "move" ? texts.keepDonors : texts.toStandard}
          checked={keepStandards}
          onChange={(_, { checked }) => {
            onChange({ keepStandards: checked === true });
          }}
        />
      )}
      <div className={styles.row}>
        <Button type="submit" appearance="primary" disabledFocusable={isWorking}>
          {texts.makePlan}
        </Button>
      </div>
    </form>
  );
}
