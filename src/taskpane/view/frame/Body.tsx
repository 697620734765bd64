import { restOf, type Phase } from "../../state/state";
import { problemSentence } from "../../controller/problem";
import { useLanguage, usePlace, useTexts } from "../parts/language";
import { Message } from "../parts/Message";
import type { Reveal } from "../parts/PlaceButton";
import { useStyles } from "../parts/styles";
import type { Parts } from "./useParts";

interface BodyProps {
  readonly phase: Phase;
  /** Null as long as there is nothing to show with them. */
  readonly parts: Parts | null;
  readonly onReveal: Reveal;
}

/** What the pane shows. While it works, and after a failure, what was there before stays in sight. */
export function Body({ phase, parts, onReveal }: BodyProps) {
  const language = useLanguage();
  const place = usePlace();
  return (
    <>
      {phase.kind === "failed" ? (
        <Message intent="error">{problemSentence(phase.problem, language, place)}</Message>
      ) : null}
      {parts === null ? <Introduction /> : <Rest phase={phase} parts={parts} onReveal={onReveal} />}
    </>
  );
}

function Rest({ phase, parts, onReveal }: BodyProps & { readonly parts: Parts }) {
  const { Checked, Preview, Filled, Restored } = parts;
  const rest = restOf(phase);
  switch (rest.kind) {
    case "unchecked":
      return <Introduction />;
    case "checked":
      return <Checked assessment={rest.assessment} onReveal={onReveal} />;
    case "preview":
      return <Preview {...rest} onReveal={onReveal} />;
    case "filled":
      return <Filled result={rest.result} onReveal={onReveal} />;
    case "restored":
      return <Restored left={rest.left} onReveal={onReveal} />;
  }
}

function Introduction() {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <>
      <p className={styles.paragraph}>{texts.introduction}</p>
      <p className={styles.quiet}>{texts.privacy}</p>
    </>
  );
}
