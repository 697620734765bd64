import { Button, ProgressBar } from "@fluentui/react-components";
import { useContext } from "react";
import { fill, PANE } from "../../messages";
import { usePageStyles } from "./look";
import { Modal } from "./Modal";
import { PageLanguage, usePageTexts } from "./texts";

interface OpeningFileProps {
  readonly file: string;
  readonly done: number;
  readonly total: number;
  readonly onStop: () => void;
}

/** A file on its way in, over what is there meanwhile, and how to stop it. */
export function OpeningFile({ file, done, total, onStop }: OpeningFileProps) {
  const styles = usePageStyles();
  const sentence = fill(usePageTexts().open.opening, { file });
  const { cancel } = PANE[useContext(PageLanguage)].buttons;
  return (
    <Modal label={sentence} onCancel={onStop}>
      <p role="status" className={styles.asked}>
        {sentence}
      </p>
      <ProgressBar aria-label={sentence} {...(total > 0 ? { value: done, max: total } : {})} />
      <p className={styles.buttons}>
        <Button data-action="stop" onClick={onStop}>
          {cancel}
        </Button>
      </p>
    </Modal>
  );
}
