import { Button } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { usePointingStyles } from "./styles";

interface ChoiceProps {
  /** Names the list for those who do not see what it stands beside. */
  readonly label: string;
  /** What stands in the list until something is chosen. */
  readonly prompt: string;
  readonly take: string;
  readonly takeLabel: string;
  readonly onTake: (value: string) => void;
  /** The options. */
  readonly children: ReactNode;
}

/**
 * One of many, by the browser's own list, and a button that takes it: with the arrow keys one passes over many before one
 * comes to the right one.
 */
export function Choice({ label, prompt, take, takeLabel, onTake, children }: ChoiceProps) {
  const [value, setValue] = useState("");
  const list = useRef<HTMLSelectElement>(null);
  const styles = usePointingStyles();
  // An option that is gone, as a field that was taken for another column, is chosen no more: the list shows its prompt.
  useLayoutEffect(() => {
    setValue(list.current?.value ?? "");
  }, [children]);
  return (
    <span className={styles.choice}>
      <select
        ref={list}
        className={styles.select}
        aria-label={label}
        value={value}
        onChange={({ target }) => {
          setValue(target.value);
        }}
      >
        <option value="">{prompt}</option>
        {children}
      </select>
      <Button
        size="small"
        aria-label={takeLabel}
        disabledFocusable={value === ""}
        onClick={() => {
          onTake(value);
        }}
      >
        {take}
      </Button>
    </span>
  );
}
