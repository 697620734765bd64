import { Button, ProgressBar } from "@fluentui/react-components";
import { fill } from "../../messages";
import { usePageStyles } from "./look";
import { usePageTexts } from "./texts";

interface OpeningFileProps {
  readonly file: string;
  readonly done: number;
  readonly total: number;
  readonly stopLabel: string;
  readonly onStop: () => void;
}

/** A file on its way in, and how to stop it. */
export function OpeningFile({ file, done, total, stopLabel, onStop }: OpeningFileProps) {
  const styles = usePageStyles();
  const sentence = fill(usePageTexts().open.opening, { file });
  return (
    <main className={styles.welcome}>
      <div role="status">
        <h2>{sentence}</h2>
      </div>
      <ProgressBar aria-label={sentence} {...(total > 0 ? { value: done, max: total } : {})} />
      <p>
        <Button data-action="stop" onClick={onStop}>
          {stopLabel}
        </Button>
      </p>
    </main>
  );
}
