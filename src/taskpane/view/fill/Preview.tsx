import type { Resting } from "../../state/state";
import { useTexts } from "../parts/language";
import type { Reveal } from "../parts/PlaceButton";
import { useStyles } from "../parts/styles";
import { ChangeList } from "./ChangeList";
import { EditList } from "./EditList";
import { NotWrittenList } from "./NotWrittenList";

interface PreviewProps extends Pick<
  Extract<Resting, { readonly kind: "preview" }>,
  "assessment" | "writes" | "left" | "reports" | "changes"
> {
  readonly onReveal: Reveal;
}

/** Everything that a fill will write, before it is written. */
export function Preview({ assessment: { skipped }, writes, left, reports, changes, onReveal }: PreviewProps) {
  const styles = useStyles();
  const texts = useTexts().preview;
  return (
    <>
      {changes === null ? null : <ChangeList changes={changes} onReveal={onReveal} />}
      {writes.length === 0 ? <p className={styles.paragraph}>{texts.nothing}</p> : null}
      <p className={styles.paragraph}>{reports ? texts.report : texts.noReport}</p>
      <NotWrittenList title={texts.skipped} cells={skipped} onReveal={onReveal} />
      {writes.length === 0 ? null : <EditList writes={writes} left={left} onReveal={onReveal} />}
    </>
  );
}
