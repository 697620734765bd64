import { Button } from "@fluentui/react-components";
import { fill } from "../../messages";
import type { Loss } from "../session/loss";
import { usePageStyles } from "./look";
import { Modal } from "./Modal";
import { usePageTexts } from "./texts";

interface LeavingProps {
  /** The file that is to be opened. */
  readonly file: string;
  readonly loss: Loss;
  readonly onGo: () => void;
  readonly onStay: () => void;
}

/** Asks before another file takes the place of one of which something would be lost. */
export function Leaving({ file, loss, onGo, onStay }: LeavingProps) {
  const styles = usePageStyles();
  const texts = usePageTexts().leaving;
  return (
    <Modal label={texts.title} onCancel={onStay}>
      <p className={styles.asked}>{texts[loss]}</p>
      <p className={styles.buttons}>
        <Button appearance="primary" data-action="stay" onClick={onStay}>
          {texts.stay}
        </Button>
        <Button data-action="leave" onClick={onGo}>
          {fill(texts.go, { file })}
        </Button>
      </p>
    </Modal>
  );
}
