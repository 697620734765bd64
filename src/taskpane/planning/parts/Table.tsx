import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePlanningStyles } from "./styles";

interface TableProps {
  /** What the table shows; its region can be scrolled by keyboard. */
  readonly title: string;
  readonly columns: readonly string[];
  /** Whether cells hold words rather than figures. */
  readonly words?: boolean;
  /** Rows of a `th` and `td`s. */
  readonly children: ReactNode;
}

/** What scrolls has to be reachable by keyboard, though nothing in it may take the focus. */
const SCROLLABLE = { tabIndex: 0 };

/** A table that scrolls inside itself. */
export function Table({ title, columns, words = false, children }: TableProps) {
  const styles = usePlanningStyles();
  return (
    <div className={styles.region} role="region" aria-label={title} {...SCROLLABLE}>
      <table className={mergeClasses(styles.table, words ? styles.words : "")}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
