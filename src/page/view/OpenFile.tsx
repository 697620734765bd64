import { FluentProvider, mergeClasses, type Theme } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Pane } from "../../taskpane";
import type { Location } from "../../workbook";
import type { OpenState } from "../state/pageState";
import { FileBar } from "./FileBar";
import { FileNotes } from "./FileNotes";
import { usePageStyles } from "./look";
import { Sheets } from "./Sheets";
import { TroubleBar } from "./TroubleBar";
import { useDrop } from "./useDrop";

interface OpenFileProps {
  readonly state: OpenState;
  readonly theme: Theme;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onTakeFilled: () => void;
  readonly onCarry: () => void;
  readonly onDismiss: () => void;
  readonly onSheet: (sheet: string) => void;
  readonly onCell: (location: Location) => void;
  /** What lies over it. */
  readonly children: ReactNode;
}

/** An open file: what can be taken away above, the pane on the left, the workbook on the right. */
export function OpenFile({
  state,
  theme,
  onFiles,
  onTakeFilled,
  onCarry,
  onDismiss,
  onSheet,
  onCell,
  children,
}: OpenFileProps) {
  const styles = usePageStyles();
  const { session, snapshot, plan, sheet, cell, trouble } = state;
  const { store, controller } = session.pane;
  const isChecked = plan !== null;
  const { isOver, ...dropping } = useDrop(onFiles);
  return (
    <FluentProvider theme={theme} className={mergeClasses(styles.page, isOver && styles.over)} {...dropping}>
      <FileBar session={session} onFiles={onFiles} onTakeFilled={onTakeFilled} />
      <div className={styles.notes}>
        <TroubleBar trouble={trouble} onDismiss={onDismiss} />
      </div>
      <FileNotes session={session} isChecked={isChecked} onCarry={onCarry} />
      <div className={styles.columns}>
        <div className={styles.pane}>
          <Pane store={store} controller={controller} theme={theme} />
        </div>
        {snapshot === null ? null : (
          <Sheets
            snapshot={snapshot}
            assessment={plan?.assessment ?? null}
            sheet={sheet}
            cell={cell}
            onSheet={onSheet}
            onCell={onCell}
          />
        )}
      </div>
      {children}
    </FluentProvider>
  );
}
