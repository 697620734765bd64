import type { Change } from "../../../assessment";
import { fill } from "../../../messages";
import { usePlanningStyles } from "./styles";
import { useSharedTexts } from "./texts";

/** A text before and after; once where it stays. */
export function Changed({ before, after }: Change<string>) {
  const styles = usePlanningStyles();
  const { then } = useSharedTexts();
  if (before === after) return <>{before}</>;
  return (
    <span className={styles.changed}>
      {before} <span className={styles.whole}>{fill(then, { after })}</span>
    </span>
  );
}
