import { plainSentence, type Sentence, type Slot } from "../../forms";
import { fit, namesOwner } from "./fit";
import { commonLength, lettersOf } from "./likeness";
import { unitFits } from "./slotUnits";
import type { NumberToken } from "./tokens";

/** A blank with the number that stands in it. */
export interface FilledSlot {
  readonly slot: Slot;
  readonly token: NumberToken;
}

interface Path {
  readonly likeness: number;
  readonly filled: readonly FilledSlot[];
}

/**
 * The assignment of all numbers to blanks, in order, under which the words are most like the official ones.
 *
 * @returns null where a number has no blank
 */
export function assignNumbers(
  plain: string,
  numbers: readonly NumberToken[],
  sentence: Sentence,
): readonly FilledSlot[] | null {
  const { slots } = sentence;
  if (numbers.length > slots.length) return null;
  // best[i]: with the numbers so far, the last of them in blank i − 1; best[0] before the first number.
  let best: (Path | null)[] = [{ likeness: 0, filled: [] }, ...slots.map(() => null)];
  let from = 0;
  for (const token of numbers) {
    const words = plain.slice(from, token.start);
    best = [null, ...slots.map((slot, index) => extended(best, slots, { slot, token }, index, words))];
    from = token.end;
  }
  const rest = lettersOf(plain.slice(from));
  const ends = best.flatMap((path, index) =>
    path === null ? [] : [{ ...path, likeness: path.likeness + covered(rest, lettersOf(wordsFrom(sentence, index))) }],
  );
  const likeliest = ends.reduce<Path | null>(
    (most, path) => (path.likeness > (most?.likeness ?? -1) ? path : most),
    null,
  );
  return likeliest?.filled ?? null;
}

/** How much of a text is in the official words, 0 to 1; of a sentence that was cut short, all. */
function covered(written: string, official: string): number {
  return written === "" ? 1 : commonLength(written, official) / written.length;
}

/** The official words behind so many blanks. */
function wordsFrom({ slots, end }: Sentence, index: number): string {
  const words = slots.slice(index).map((slot) => slot.before);
  return plainSentence(words.join("") + end);
}

/** The best of the paths so far that can go on with one more number in the blank at `index`. */
function extended(
  best: readonly (Path | null)[],
  slots: readonly Slot[],
  next: FilledSlot,
  index: number,
  words: string,
): Path | null {
  if (!unitFits(next.slot, next.token)) return null;
  let most: Path | null = null;
  for (let before = 0; before <= index; before++) {
    const path = best[before] ?? null;
    if (path === null) continue;
    const expected = slots
      .slice(before, index + 1)
      .map((one) => one.before)
      .join("");
    const follows = before === index && index > 0;
    if (!follows && !namesOwner(slots, index, words)) continue;
    const alike = fit(next.slot, plainSentence(expected), words, follows);
    if (alike === null || path.likeness + alike <= (most?.likeness ?? -1)) continue;
    most = { likeness: path.likeness + alike, filled: [...path.filled, next] };
  }
  return most;
}
