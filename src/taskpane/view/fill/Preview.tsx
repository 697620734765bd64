import type { Resting } from "../../state/state";
import { useTexts } from "../parts/language";
import type { Reveal } from "../parts/PlaceButton";
import { useStyles } from "../parts/styles";
import { ChangeList } from "./ChangeList";
import { EditList } from "./EditList";
import { NotWrittenList } from "./NotWrittenList";

interface PreviewProps extends Pick<
  Extract<Resting, { readonly kind: "preview" }>,
  "assessment" | "reports" | "changes"
> {
  readonly onReveal: Reveal;
}

/** Everything that a fill will write, before it is written. */
export function Preview({ assessment: { edits, skipped }, reports, changes, onReveal }: PreviewProps) {
  const styles = useStyles();
  const texts = useTexts().preview;
  return (
    <>
      {changes === null ? null : <ChangeList changes={changes} onReveal={onReveal} />}
      {edits.length === 0 ? <p className={styles.paragraph}>{texts.nothing}</p> : null}
      <p className={styles.paragraph}>{reports ? texts.report : texts.noReport}</p>
      <NotWrittenList title={texts.skipped} cells={skipped} onReveal={onReveal} />
      <EditList edits={edits} onReveal={onReveal} />
    </>
  );
}
