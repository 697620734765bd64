import { restOf, type Phase } from "../../state/state";
import { problemSentence, type Problem } from "../../controller/problem";
import { useLanguage, usePlace, useTexts } from "../parts/language";
import { Message } from "../parts/Message";
import type { Reveal } from "../parts/PlaceButton";
import { useStyles } from "../parts/styles";
import type { Parts } from "./useParts";

interface BodyProps {
  readonly phase: Phase;
  /** Claimed concessions that the user has confirmed. */
  readonly confirmed: ReadonlySet<string>;
  /** Null as long as there is nothing to show with them. */
  readonly parts: Parts | null;
  readonly onReveal: Reveal;
}

/** What the pane shows. While it works, and after a failure, what was there before stays in sight. */
export function Body({ phase, confirmed, parts, onReveal }: BodyProps) {
  const language = useLanguage();
  const place = usePlace();
  return (
    <>
      {phase.kind === "failed" ? (
        <Message intent="error">{problemSentence(phase.problem, language, place)}</Message>
      ) : null}
      {phase.kind === "failed" && parts !== null ? (
        <WayOn problem={phase.problem} Pointing={parts.Pointing} onReveal={onReveal} />
      ) : null}
      {parts === null ? (
        <Introduction />
      ) : (
        <Rest phase={phase} confirmed={confirmed} parts={parts} onReveal={onReveal} />
      )}
    </>
  );
}

interface WayOnProps extends Pick<Parts, "Pointing">, Pick<BodyProps, "onReveal"> {
  readonly problem: Problem;
}

/** Where nothing could be judged because too little was recognised, the user can say what is what. */
function WayOn({ problem, Pointing, onReveal }: WayOnProps) {
  if (problem.kind !== "notAssessable" || problem.recognised === null) return null;
  return <Pointing recognised={problem.recognised} onReveal={onReveal} isNeeded />;
}

function Rest({ phase, confirmed, parts, onReveal }: BodyProps & { readonly parts: Parts }) {
  const { Checked, Claims, Preview, Filled, Restored } = parts;
  const rest = restOf(phase);
  switch (rest.kind) {
    case "unchecked":
      return <Introduction />;
    case "checked":
      return <Checked {...rest} confirmed={confirmed} onReveal={onReveal} />;
    case "confirming":
      return <Claims claims={rest.claims} onReveal={onReveal} />;
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
