import { Button } from "@fluentui/react-components";
import type { TakenAway } from "../host/names";
import type { Session } from "../session/session";
import { ChooseFile } from "./ChooseFile";
import { usePageStyles } from "./look";
import { usePageTexts } from "./texts";

interface FileBarProps {
  readonly session: Session;
  /** Whether there is a result to take away. */
  readonly isChecked: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onTakeAway: (what: TakenAway) => void;
}

const RESULTS = ["findings", "json"] as const;

/** The file that is open, and what can be taken away of it. */
export function FileBar({ session, isChecked, onFiles, onTakeAway }: FileBarProps) {
  const styles = usePageStyles();
  const texts = usePageTexts();
  const { host } = session;
  return (
    <section className={styles.bar} aria-label={texts.file.bar}>
      <span className={styles.fileName} data-part="file">
        {host.file.name}
      </span>
      {host.file.kind === "workbook" ? (
        <Button
          size="small"
          data-action="take-filled"
          disabled={!host.isChanged}
          onClick={() => {
            onTakeAway("filled");
          }}
        >
          {texts.file.filled}
        </Button>
      ) : null}
      {RESULTS.map((what) => (
        <Button
          key={what}
          size="small"
          data-action={`take-${what}`}
          disabled={!isChecked}
          onClick={() => {
            onTakeAway(what);
          }}
        >
          {texts.file[what]}
        </Button>
      ))}
      <ChooseFile label={texts.open.another} size="small" onFiles={onFiles} />
    </section>
  );
}
