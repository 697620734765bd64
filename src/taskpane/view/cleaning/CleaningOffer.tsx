import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Cleaning, CleaningKind } from "../../../assessment";
import { CLEANING, fill, WORDS, type Language } from "../../../messages";
import { useLanguage } from "../parts/language";
import type { Reveal } from "../parts/PlaceButton";
import { useStyles } from "../parts/styles";
import { useUnconfirmed } from "../parts/useUnconfirmed";
import { CleaningList } from "./CleaningList";

const KINDS: readonly CleaningKind[] = ["textNumber", "fullWidth", "spaces"];

/** How many cells there are of each kind, in words. */
function kindsIn(cleanings: readonly Cleaning[], language: Language): string {
  const texts = CLEANING[language];
  return KINDS.map((kind) => ({ kind, count: cleanings.filter((cleaning) => cleaning.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => fill(texts.kindCount, { kind: texts.kinds[kind], count }))
    .join(WORDS[language].list);
}

interface CleaningOfferProps {
  readonly cleanings: readonly Cleaning[];
  readonly onReveal: Reveal;
}

/** That cells can be mended, in a line, and on demand which. */
export function CleaningOffer({ cleanings, onReveal }: CleaningOfferProps) {
  const [isOpen, setOpen] = useState(false);
  const styles = useStyles();
  const language = useLanguage();
  const texts = CLEANING[language];
  const id = useId();
  // The sheet 校验结果, which is written with the cells, says what the county comes to.
  const waits = useUnconfirmed();
  return (
    <section aria-label={texts.list} data-part="cleanings">
      <p className={styles.paragraph}>
        {fill(texts.offer, { count: cleanings.length, kinds: kindsIn(cleanings, language) })}{" "}
        <Button
          size="small"
          data-action="show-cleanings"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {isOpen ? texts.hide : texts.show}
        </Button>
      </p>
      <div id={id}>
        {isOpen && waits ? <p role="status">{texts.confirmFirst}</p> : null}
        {isOpen && !waits ? <CleaningList cleanings={cleanings} onReveal={onReveal} /> : null}
      </div>
    </section>
  );
}
