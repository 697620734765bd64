import { makeStyles, ProgressBar } from "@fluentui/react-components";
import { LOOK } from "../parts/look";
import { useEffect, useRef } from "react";
import { fill } from "../../../messages";
import { isWorking, type Phase } from "../../state/state";
import { useTexts } from "../parts/language";
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
  const heading = useKeptFocus(phase.kind);
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

/**
 * A place for the focus where the button that had it is gone. Nothing takes the focus from where the user has put it,
 * and nothing draws it into the pane while he works in the sheet. The place is in the tab order only while it has the
 * focus: in Excel on the web office.js takes Tab on anything else as leaving the pane.
 */
function useKeptFocus(change: string) {
  const element = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    const place = element.current;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (!isFirst.current && isLost && document.hasFocus() && place !== null) {
      place.tabIndex = 0;
      place.focus();
      const leave = (): void => {
        place.tabIndex = -1;
      };
      place.addEventListener("blur", leave, { once: true });
    }
    isFirst.current = false;
  }, [change]);
  return element;
}
