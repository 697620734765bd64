import { makeStyles, ProgressBar } from "@fluentui/react-components";
import { LOOK } from "../parts/look";
import { fill } from "../../../messages";
import { isWorking, type Phase } from "../../state/state";
import { useTexts } from "../parts/language";
import { useKeptFocus } from "../parts/useKeptFocus";
import { phaseSentence } from "./phaseSentence";

const useStatusStyles = makeStyles({
  heading: {
    margin: "8px 0",
    fontSize: LOOK.large,
    lineHeight: LOOK.largeLine,
    fontWeight: LOOK.strong,
    outline: "none",
    overflowWrap: "anywhere",
  },
});

interface StatusProps {
  readonly phase: Phase;
  readonly withoutWorker: boolean;
}

/** Where the pane is, said aloud as it changes, and how far the work is. */
export function Status({ phase, withoutWorker }: StatusProps) {
  const styles = useStatusStyles();
  const texts = useTexts();
  const heading = useKeptFocus<HTMLHeadingElement>(phase.kind);
  const sentence = phaseSentence(phase, texts.phases);
  return (
    <>
      <div role="status" aria-live="polite">
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          {sentence}
        </h2>
        {withoutWorker ? <p>{texts.withoutWorker}</p> : null}
      </div>
      {isWorking(phase) ? <Progress phase={phase} label={sentence} /> : null}
    </>
  );
}

function Progress({ phase, label }: { readonly phase: Phase; readonly label: string }) {
  const texts = useTexts();
  if (phase.kind !== "reading" || phase.total === 0) return <ProgressBar aria-label={label} />;
  const percent = Math.round((100 * phase.done) / phase.total);
  return (
    <ProgressBar
      aria-label={label}
      aria-valuetext={fill(texts.progress, { percent })}
      value={phase.done}
      max={phase.total}
    />
  );
}
