import { makeStyles } from "@fluentui/react-components";
import type { Assessment } from "../../../assessment";
import { fill, WORDS } from "../../../messages";
import { STAGES } from "../../../standards";
import { useLanguage } from "../parts/language";
import { Message } from "../parts/Message";
import type { Reveal } from "../parts/PlaceButton";
import { Section } from "../parts/Section";
import { useStyles } from "../parts/styles";
import { Conditions } from "./Conditions";
import { Misses } from "./Misses";
import { StageFigures } from "./StageFigures";
import { useResultTexts } from "./texts";

/** Beside each other where both have room, else below each other. */
const useResultStyles = makeStyles({
  stages: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 300px), 1fr))",
    columnGap: "24px",
    alignItems: "start",
    "& > *": { minWidth: 0 },
  },
});

interface ResultProps {
  readonly assessment: Assessment;
  readonly onReveal: Reveal;
}

/** The verdict of the county with its reasons, the figures of each stage, who misses what, and what only people can judge. */
export function Result({ assessment, onReveal }: ResultProps) {
  const { verdict, reasons, stages, findings } = assessment;
  const mistakes = findings.filter(({ severity }) => severity === "mustFix").length;
  const look = useResultStyles();
  const styles = useStyles();
  const texts = useResultTexts();
  const words = WORDS[useLanguage()];
  return (
    <>
      <Section title={texts.verdict + words.colon + words.verdict[verdict]}>
        {mistakes === 0 ? null : <Message intent="warning">{fill(texts.mistakes, { count: mistakes })}</Message>}
        <ul className={styles.list}>
          {reasons.map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      </Section>
      <div className={look.stages}>
        {STAGES.map((stage) => {
          const figures = stages[stage];
          return figures === undefined ? null : (
            <StageFigures key={stage} assessment={assessment} stage={stage} figures={figures} />
          );
        })}
      </div>
      <Misses assessment={assessment} onReveal={onReveal} />
      <Conditions assessment={assessment} />
    </>
  );
}
