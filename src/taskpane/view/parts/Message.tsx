import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { LOOK } from "./look";
import type { ReactNode } from "react";

const useMessageStyles = makeStyles({
  root: {
    margin: "8px 0",
    padding: "8px 10px",
    border: `1px solid ${LOOK.border}`,
    borderRadius: LOOK.radius,
    backgroundColor: LOOK.messageBackground,
    overflowWrap: "anywhere",
  },
  error: {
    border: `1px solid ${LOOK.errorBorder}`,
    backgroundColor: LOOK.errorBackground,
    color: LOOK.errorText,
  },
  warning: {
    border: `1px solid ${LOOK.warningBorder}`,
    backgroundColor: LOOK.warningBackground,
    color: LOOK.warningText,
  },
  info: {},
});

interface MessageProps {
  readonly intent: "error" | "warning" | "info";
  readonly children: ReactNode;
}

/** A sentence that has to be seen. Fluent's own message bar is left out: it would be a tenth of all that is loaded. */
export function Message({ intent, children }: MessageProps) {
  const styles = useMessageStyles();
  return (
    <div className={mergeClasses(styles.root, styles[intent])} data-message={intent}>
      {children}
    </div>
  );
}
