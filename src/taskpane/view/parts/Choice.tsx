import { makeStyles } from "@fluentui/react-components";
import { useId } from "react";
import { LOOK } from "./look";

const useChoiceStyles = makeStyles({
  choice: { display: "flex", flexDirection: "column", gap: "4px", minWidth: 0 },
  select: {
    width: "100%",
    minHeight: "32px",
    padding: "0 8px",
    border: `1px solid ${LOOK.border}`,
    borderRadius: LOOK.radius,
    backgroundColor: LOOK.background,
    color: LOOK.text,
    font: "inherit",
    textOverflow: "ellipsis",
  },
});

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  /** Value and text of each. */
  readonly options: readonly (readonly [Value, string])[];
  readonly disabled?: boolean;
  readonly onChange: (value: Value) => void;
}

/** One of several, by the browser's own list, with a label of its own: Fluent's field names only Fluent's controls. */
export function Choice<Value extends string>({ label, value, options, disabled, onChange }: ChoiceProps<Value>) {
  const styles = useChoiceStyles();
  const id = useId();
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={styles.select}
        disabled={disabled}
        value={value}
        onChange={({ target }) => {
          const chosen = options.find(([each]) => each === target.value);
          if (chosen !== undefined) onChange(chosen[0]);
        }}
      >
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
