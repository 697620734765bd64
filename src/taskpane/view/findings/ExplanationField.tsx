import { Button, Field, Textarea } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { AssessedFinding } from "../../../assessment";
import { fill, suggestedReasons } from "../../../messages";
import type { Said } from "../../findings/said";
import { useController } from "../parts/controller";
import { useLanguage } from "../parts/language";
import { useFindingStyles } from "./styles";
import { useFindingsTexts } from "./texts";

interface ExplanationFieldProps {
  readonly finding: AssessedFinding;
  readonly said: Said | null;
  /** Other findings of the same rule of which nothing is said. */
  readonly others: readonly AssessedFinding[];
  readonly onDone: () => void;
}

/** Room for the user's reason: typed, or taken from the usual ones, and used for the others of the rule too. */
export function ExplanationField({ finding, said, others, onDone }: ExplanationFieldProps) {
  const styles = useFindingStyles();
  const texts = useFindingsTexts();
  const language = useLanguage();
  const controller = useController();
  const [typing, setTyping] = useState<string | null>(null);
  const [shared, setShared] = useState(0);
  const field = useRef<HTMLTextAreaElement>(null);
  const text = said?.text ?? "";
  const give = (reason: string): void => {
    setShared(0);
    controller.choices.explain([finding], reason);
  };
  return (
    <>
      <Field label={texts.explanation} hint={controller.reports ? texts.written : texts.notWritable}>
        <Textarea
          textarea={{ ref: field }}
          rows={2}
          data-part="explanation"
          resize="vertical"
          value={typing ?? text}
          onChange={(_, { value }) => {
            setTyping(value);
            give(value);
          }}
          onBlur={() => {
            setTyping(null);
          }}
          onKeyDown={(event) => {
            // Enter also takes over what an input method proposes.
            if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
            event.preventDefault();
            onDone();
          }}
        />
      </Field>
      <div className={styles.suggestions} role="group" aria-label={texts.suggestions}>
        {suggestedReasons(finding.rule, language).map((reason) => (
          <Button
            key={reason}
            size="small"
            className={styles.suggestion}
            data-part="suggestion"
            onClick={() => {
              give(reason);
            }}
          >
            {reason}
          </Button>
        ))}
      </div>
      <div className={styles.waiting}>
        <p className={styles.small} aria-live="polite" data-part="state">
          {shared > 0 ? fill(texts.othersDone, { count: shared }) : <StateText said={said} />}
        </p>
        {said?.stale === true ? (
          <Button
            size="small"
            data-action="stillTrue"
            onClick={() => {
              give(text);
              // This button goes, and the next one too; the focus must not go with them.
              field.current?.focus();
            }}
          >
            {texts.stillTrue}
          </Button>
        ) : null}
        {said !== null && others.length > 0 ? (
          <Button
            size="small"
            data-action="explainOthers"
            onClick={() => {
              controller.choices.explain(others, text);
              setShared(others.length);
              field.current?.focus();
            }}
          >
            {fill(texts.others, { count: others.length })}
          </Button>
        ) : null}
      </div>
    </>
  );
}

/** How the reason stands. */
function StateText({ said }: { readonly said: Said | null }) {
  const { states } = useFindingsTexts();
  if (said === null) return null;
  if (said.stale) return states.stale;
  return said.isWritten ? states.written : states.unwritten;
}
