import { Button, mergeClasses } from "@fluentui/react-components";
import type { ClipboardEvent } from "react";
import { filesOf } from "../session/sources";
import { ChooseFile } from "./ChooseFile";
import { usePageStyles } from "./look";
import { usePageTexts } from "./texts";
import { useDrop } from "./useDrop";

interface WelcomeProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onText: (text: string) => void;
  readonly onSample: () => void;
  readonly onLanguage: () => void;
}

/** The ways to open something: drop, choose, paste, or the sample. */
export function Welcome({ onFiles, onText, onSample, onLanguage }: WelcomeProps) {
  const styles = usePageStyles();
  const texts = usePageTexts().open;
  const { isOver, ...dropping } = useDrop(onFiles);
  const onPaste = (event: ClipboardEvent): void => {
    event.preventDefault();
    const files = filesOf(event.clipboardData);
    if (files.length > 0) onFiles(files);
    else onText(event.clipboardData.getData("text/plain"));
  };
  return (
    <main className={styles.welcome}>
      <h2>{texts.title}</h2>
      <div className={mergeClasses(styles.drop, isOver && styles.over)} data-part="drop" {...dropping}>
        <span>{texts.drop}</span>
        <div className={styles.buttons}>
          <ChooseFile label={texts.choose} appearance="primary" onFiles={onFiles} />
          <Button data-action="sample" onClick={onSample}>
            {texts.sample}
          </Button>
        </div>
        <span className={styles.quiet}>{texts.kinds}</span>
      </div>
      <label>
        {texts.paste}
        <textarea
          className={styles.paste}
          rows={2}
          value=""
          placeholder={texts.pasteHint}
          onPaste={onPaste}
          onChange={({ target }) => {
            // Where a browser inserts without telling of it as pasting.
            if (target.value.includes("\t")) onText(target.value);
          }}
        />
      </label>
      <p className={styles.quiet}>{texts.privacy}</p>
      <Button size="small" appearance="subtle" data-action="language" onClick={onLanguage}>
        {texts.language}
      </Button>
    </main>
  );
}
