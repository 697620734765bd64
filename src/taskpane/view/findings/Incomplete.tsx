import { Button } from "@fluentui/react-components";
import type { Assessment } from "../../../assessment";
import { fill } from "../../../messages";
import { Message } from "../parts/Message";
import { useFindingStyles } from "./styles";
import { useFindingsTexts } from "./texts";

interface IncompleteProps {
  readonly assessment: Pick<Assessment, "unrecognised" | "notAssessed">;
  /** Leads to what was recognised and what was not. */
  readonly onRecognition: () => void;
}

/** What the findings do not tell of: a form that was not read whole must never look like one without mistakes. */
export function Incomplete({ assessment: { unrecognised, notAssessed }, onRecognition }: IncompleteProps) {
  const styles = useFindingStyles();
  const texts = useFindingsTexts();
  const rules = notAssessed.length;
  const way = (
    <Button size="small" data-action="to-recognition" onClick={onRecognition}>
      {texts.toRecognition}
    </Button>
  );
  if (unrecognised.length > 0) {
    return (
      <Message intent="warning">
        {fill(texts.unrecognised, { count: unrecognised.length, rules })} {way}
      </Message>
    );
  }
  if (rules === 0) return null;
  return (
    <p className={styles.small} data-part="incomplete">
      {fill(texts.unchecked, { rules })} {way}
    </p>
  );
}
