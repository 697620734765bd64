import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { fill, TAKE_AWAY } from "../../messages";
import { useLanguage } from "../view/parts/language";
import { LOOK } from "../view/parts/look";
import { useStyles } from "../view/parts/styles";
import { copyText } from "./copyText";

/** A longer text would make the browser stand still while it breaks it into lines. */
const MOST_SHOWN = 300_000;

const useTextStyles = makeStyles({
  text: {
    display: "block",
    boxSizing: "border-box",
    width: "100%",
    margin: "4px 0",
    padding: "4px 6px",
    fontFamily: "monospace",
    fontSize: LOOK.small,
    color: LOOK.text,
    backgroundColor: LOOK.background,
    border: `1px solid ${LOOK.border}`,
    borderRadius: LOOK.radius,
    resize: "vertical",
    wordBreak: "break-all",
    ":focus-visible": { outline: `2px solid ${LOOK.focus}` },
  },
  row: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface JsonTextProps {
  readonly text: string;
  readonly onSave: () => void;
  readonly onClose: () => void;
}

/** A text to be taken away where the browser may save no file: copying always works. */
export function JsonText({ text, onSave, onClose }: JsonTextProps) {
  const styles = { ...useStyles(), ...useTextStyles() };
  const texts = TAKE_AWAY[useLanguage()];
  const [isCopied, setCopied] = useState<boolean | null>(null);
  return (
    <section aria-label={texts.jsonText}>
      <p className={styles.quiet}>{texts.jsonHint}</p>
      {text.length > MOST_SHOWN ? (
        <p>{fill(texts.jsonTooLong, { count: text.length })}</p>
      ) : (
        <textarea aria-label={texts.jsonText} className={styles.text} rows={4} readOnly value={text} />
      )}
      <div className={styles.row}>
        <Button
          size="small"
          appearance="primary"
          data-action="copy-json"
          onClick={() => {
            setCopied(copyText(text));
          }}
        >
          {texts.copy}
        </Button>
        <Button size="small" data-action="save-json" onClick={onSave}>
          {texts.save}
        </Button>
        <Button size="small" data-action="close-json" onClick={onClose}>
          {texts.close}
        </Button>
      </div>
      <p role="status">{isCopied === null ? "" : isCopied ? texts.copied : texts.notCopied}</p>
    </section>
  );
}
