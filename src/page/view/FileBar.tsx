import { Button } from "@fluentui/react-components";
import type { Session } from "../session/session";
import { ChooseFile } from "./ChooseFile";
import { usePageStyles } from "./look";
import { usePageTexts } from "./texts";
import { useFirstFocus } from "./useFirstFocus";

interface FileBarProps {
  readonly session: Session;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onTakeFilled: () => void;
}

/** The file that is open, and how to save it once it is filled. */
export function FileBar({ session, onFiles, onTakeFilled }: FileBarProps) {
  const styles = usePageStyles();
  const texts = usePageTexts();
  const { host } = session;
  return (
    <section className={styles.bar} aria-label={texts.file.bar}>
      <span ref={useFirstFocus()} tabIndex={-1} className={styles.fileName} data-part="file">
        {host.file.name}
      </span>
      {host.file.kind === "workbook" ? (
        <Button size="small" data-action="take-filled" disabled={!host.isChanged} onClick={onTakeFilled}>
          {texts.file.filled}
        </Button>
      ) : null}
      <ChooseFile label={texts.open.another} size="small" onFiles={onFiles} />
    </section>
  );
}
