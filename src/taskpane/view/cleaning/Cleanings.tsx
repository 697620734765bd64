import type { Cleaning } from "../../../assessment";
import { CLEANING, fill } from "../../../messages";
import type { CleanResult } from "../../state/state";
import { NotWrittenList } from "../fill/NotWrittenList";
import { useLanguage } from "../parts/language";
import { Message } from "../parts/Message";
import type { Reveal } from "../parts/PlaceButton";
import { CleaningOffer } from "./CleaningOffer";

interface CleaningsProps {
  readonly cleanings: readonly Cleaning[];
  /** What was just cleaned; null where nothing was. */
  readonly cleaned: CleanResult | null;
  readonly onReveal: Reveal;
}

/** What was mended, and what can be. */
export function Cleanings({ cleanings, cleaned, onReveal }: CleaningsProps) {
  const texts = CLEANING[useLanguage()];
  return (
    <>
      <div role="status">{cleaned === null ? null : <Cleaned result={cleaned} />}</div>
      {cleaned === null ? null : (
        <NotWrittenList title={texts.notWritten} cells={cleaned.notWritten} onReveal={onReveal} />
      )}
      {cleanings.length === 0 ? null : <CleaningOffer cleanings={cleanings} onReveal={onReveal} />}
    </>
  );
}

function Cleaned({ result: { applied, changed } }: { readonly result: CleanResult }) {
  const texts = CLEANING[useLanguage()];
  if (changed) return <Message intent="warning">{texts.changed}</Message>;
  return <Message intent="info">{applied === 0 ? texts.nothingDone : fill(texts.done, { count: applied })}</Message>;
}
