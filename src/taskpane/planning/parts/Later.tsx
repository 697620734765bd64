import { useState, type ReactNode } from "react";
import { usePlanningStyles } from "./styles";

interface LaterProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** What is drawn only once it is opened: lists of thousands of schools take their time. */
export function Later({ title, children }: LaterProps) {
  const styles = usePlanningStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className={styles.later}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>{title}</summary>
      {isOpen ? children : null}
    </details>
  );
}
