import { Button } from "@fluentui/react-components";
import { useContext } from "react";
import { fill, PANE } from "../../messages";
import { Message } from "../../taskpane";
import { fileSentence } from "../session/sentence";
import type { Trouble } from "../state/pageState";
import { PageLanguage, usePageTexts } from "./texts";

/** Says why a file could not be opened, until it is dismissed. */
export function TroubleBar({
  trouble,
  onDismiss,
}: {
  readonly trouble: Trouble | null;
  readonly onDismiss: () => void;
}) {
  const language = useContext(PageLanguage);
  const texts = usePageTexts();
  return (
    <div role="alert">
      {trouble === null ? null : (
        <Message intent="error">
          {fill(texts.problem, { file: trouble.file, problem: fileSentence(trouble.problem, language) })}{" "}
          <Button size="small" onClick={onDismiss}>
            {PANE[language].buttons.dismiss}
          </Button>
        </Message>
      )}
    </div>
  );
}
