import { fill } from "../../../messages";
import type { Location } from "../../../workbook";
import type { FillResult } from "../../state/state";
import { useTexts } from "../parts/language";
import { PlaceButton, type Reveal } from "../parts/PlaceButton";
import { useStyles } from "../parts/styles";
import { NotWrittenList } from "./NotWrittenList";

interface FilledProps {
  readonly result: FillResult;
  readonly onReveal: Reveal;
}

/** What a fill did. */
export function Filled({ result: { applied, notWritten, reported }, onReveal }: FilledProps) {
  const styles = useStyles();
  const texts = useTexts().filled;
  const lines = [
    applied === 0 ? texts.nothing : fill(texts.applied, { count: applied }),
    reported ? texts.report : texts.noReport,
    texts.undo,
  ];
  return (
    <>
      {lines.map((line) => (
        <p key={line} className={styles.paragraph}>
          {line}
        </p>
      ))}
      <NotWrittenList title={texts.notWritten} cells={notWritten} onReveal={onReveal} />
    </>
  );
}

interface RestoredProps {
  readonly left: readonly Location[];
  readonly onReveal: Reveal;
}

/** What was put back, and what was left alone. */
export function Restored({ left, onReveal }: RestoredProps) {
  const styles = useStyles();
  const texts = useTexts().restored;
  if (left.length === 0) return <p className={styles.paragraph}>{texts.all}</p>;
  return (
    <>
      <p className={styles.paragraph}>{texts.left}</p>
      <ul className={styles.list}>
        {left.map(({ sheet, cell }) => (
          <li key={`${sheet} ${cell}`}>
            <PlaceButton sheet={sheet} cell={cell} onReveal={onReveal} />
          </li>
        ))}
      </ul>
    </>
  );
}
