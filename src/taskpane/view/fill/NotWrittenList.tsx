import type { NotWritten } from "../../state/state";
import { useTexts } from "../parts/language";
import { PlaceButton, type Reveal } from "../parts/PlaceButton";
import { Section } from "../parts/Section";
import { useStyles } from "../parts/styles";
import { useShown } from "../parts/useShown";

interface NotWrittenListProps {
  readonly title: string;
  readonly cells: readonly NotWritten[];
  readonly onReveal: Reveal;
}

/** Cells that are not or were not written, each with its reason. */
export function NotWrittenList({ title, cells, onReveal }: NotWrittenListProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { shown, more } = useShown(cells);
  if (cells.length === 0) return null;
  return (
    <Section title={`${title} ${String(cells.length)}`}>
      <ul className={styles.list}>
        {shown.map(({ sheet, cell, reason }) => (
          <li key={`${sheet} ${cell}`}>
            <PlaceButton sheet={sheet} cell={cell} onReveal={onReveal} /> {texts.notWritten[reason]}
          </li>
        ))}
      </ul>
      {more}
    </Section>
  );
}
