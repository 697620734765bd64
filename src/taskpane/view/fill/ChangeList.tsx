import { fill } from "../../../messages";
import type { Change } from "../../controller/changedInputs";
import { useTexts } from "../parts/language";
import { Message } from "../parts/Message";
import { PlaceButton, type Reveal } from "../parts/PlaceButton";
import { Section } from "../parts/Section";
import { useStyles } from "../parts/styles";
import { useShown } from "../parts/useShown";

interface ChangeListProps {
  readonly changes: readonly Change[];
  readonly onReveal: Reveal;
}

/** Says that nothing was written because the workbook was changed, and what was changed. */
export function ChangeList({ changes, onReveal }: ChangeListProps) {
  const styles = useStyles();
  const texts = useTexts().preview;
  const { shown, more } = useShown(changes);
  return (
    <>
      <Message intent="warning">{texts.changed}</Message>
      {changes.length === 0 ? null : (
        <Section title={texts.changes}>
          <ul className={styles.list}>
            {shown.map((change, index) => (
              <li key={index}>
                {change.kind === "cell" ? (
                  <>
                    <PlaceButton sheet={change.sheet} cell={change.cell} onReveal={onReveal} />{" "}
                    <ChangeText from={change.from} to={change.to} />
                  </>
                ) : (
                  `${change.sheet} · ${texts[change.kind]}`
                )}
              </li>
            ))}
          </ul>
          {more}
        </Section>
      )}
    </>
  );
}

function ChangeText({ from, to }: { readonly from: string; readonly to: string }) {
  const texts = useTexts().preview;
  if (to === "") return fill(texts.changedToBlank, { from });
  return from === "" ? fill(texts.changedFromBlank, { to }) : fill(texts.changedCell, { from, to });
}
