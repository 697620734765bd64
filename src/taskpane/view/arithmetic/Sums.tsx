import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { LOOK } from "../parts/look";

const useSumStyles = makeStyles({
  frame: {
    margin: "2px 0",
    padding: "6px 8px",
    borderLeft: `3px solid ${LOOK.border}`,
    backgroundColor: LOOK.messageBackground,
    fontSize: LOOK.small,
    overflowWrap: "anywhere",
  },
  line: { margin: "2px 0" },
});

interface SumsProps {
  /** What is computed. */
  readonly title: string;
  /** Formulas and what they come to, in order. */
  readonly lines: readonly string[];
  readonly children?: ReactNode;
}

/** An arithmetic beneath the figure that opened it, said aloud as it appears. */
export function Sums({ title, lines, children }: SumsProps) {
  const styles = useSumStyles();
  return (
    <div role="group" aria-label={title} className={styles.frame} data-part="arithmetic">
      <div role="status">
        {lines.map((line) => (
          <p key={line} className={styles.line}>
            {line}
          </p>
        ))}
      </div>
      {children}
    </div>
  );
}
