import { makeStyles } from "@fluentui/react-components";
import { LOOK } from "./look";

/** Looks of the browser's own fields, each under its label. */
export const useChoiceStyles = makeStyles({
  choice: { display: "flex", flexDirection: "column", gap: "4px", minWidth: 0, maxWidth: "100%" },
  select: {
    width: "100%",
    minWidth: 0,
    boxSizing: "border-box",
    minHeight: "32px",
    padding: "0 8px",
    border: `1px solid ${LOOK.control}`,
    borderRadius: LOOK.radius,
    backgroundColor: LOOK.background,
    color: LOOK.text,
    font: "inherit",
    textOverflow: "ellipsis",
  },
});

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly disabled?: boolean;
  readonly value: Value;
  /** Value and text of each. */
  readonly options: readonly (readonly [Value, string])[];
  readonly onChange: (value: Value) => void;
}

/** One of several, by the browser's own list. */
export function Choice<Value extends string>({ label, disabled, value, options, onChange }: ChoiceProps<Value>) {
  const styles = useChoiceStyles();
  return (
    <label className={styles.choice}>
      {label}
      <select
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
    </label>
  );
}
