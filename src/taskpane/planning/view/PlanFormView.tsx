import { Button } from "@fluentui/react-components";
import { useId } from "react";
import type { Survey } from "../../../assessment";
import { fill } from "../../../messages";
import { Choice, useChoiceStyles } from "../../view/parts/Choice";
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

/** What is asked of a plan. The browser's own fields: Fluent's would make the first load of the pane larger. */
export function PlanFormView({ survey, form, isWorking, onChange, onPlan }: PlanFormProps) {
  const styles = usePlanningStyles();
  const field = useChoiceStyles();
  const texts = usePlanningTexts();
  const hint = useId();
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
      <label className={field.choice}>
        {texts.target}
        <input
          className={field.select}
          inputMode="decimal"
          autoComplete="off"
          aria-describedby={hint}
          value={target}
          onChange={(event) => {
            onChange({ target: event.target.value });
          }}
        />
      </label>
      <small id={hint}>
        {limit === null ? texts.targetNeeded : fill(texts.targetHint, { limit: limit.toFixed(2) })}
      </small>
      {required === null ? null : (
        <label className={styles.tick}>
          <input
            type="checkbox"
            checked={keepStandards}
            onChange={(event) => {
              onChange({ keepStandards: event.target.checked });
            }}
          />
          {way === "move" ? texts.keepDonors : texts.toStandard}
        </label>
      )}
      <div className={styles.row}>
        <Button type="submit" appearance="primary" disabledFocusable={isWorking}>
          {texts.makePlan}
        </Button>
      </div>
    </form>
  );
}
