import { plainSentence, type Slot } from "../../forms";
import { commonLength, lettersOf, likeness } from "./likeness";
import { unitPassed } from "./slotUnits";

/** Words that make the number behind them a demand. */
const DEMAND = /标准|要求|目标|应达|规定/u;
/** So many letters may stand between key and number beyond the official ones: 达到, 人数为. */
const SLACK = 4;
/** Of the words before a number, so much must be the official ones, or of the official ones so much be there. */
const COVERED = 0.5;
/** A blank without key is told by its words alone. */
const SURE = 0.7;

/** A key that several blanks share (差异率) must be told by the key of the blank before it (数学), unless that is filled. */
export function namesOwner(slots: readonly Slot[], index: number, words: string): boolean {
  const slot = slots[index];
  const owner = slots[index - 1];
  const isShared = slots.some((other) => other !== slot && other.keys.some((key) => slot?.keys.includes(key) === true));
  return !isShared || owner === undefined || owner.keys.some((key) => words.includes(plainSentence(key)));
}

/**
 * How well the words before a number fit a blank, 0 to 1.
 *
 * @param expected the official words from the blank that the number before fills
 * @param follows  true where that is the blank just before
 * @returns null where it is not that blank's number
 */
export function fit(slot: Slot, expected: string, words: string, follows: boolean): number | null {
  const official = lettersOf(expected);
  const written = lettersOf(words);
  const alike = likeness(official, written);
  const afterKey = slot.keys.length === 0 ? words : wordsAfterKey(slot, words);
  if (afterKey === null || (slot.never !== null && afterKey.includes(slot.never) && !expected.includes(afterKey)))
    return null;
  if (slot.keys.length === 0) {
    const isNear = follows && written.length <= lettersOf(slot.before).length + SLACK;
    return alike >= SURE || isNear ? alike : null;
  }
  const tail = lettersOf(afterKey);
  const officialTail = lettersOf(plainSentence(slot.afterKey));
  if (tail.length > officialTail.length + SLACK || DEMAND.test(tail) || unitPassed(slot, afterKey)) return null;
  const common = commonLength(official, written);
  return common >= COVERED * written.length || common >= COVERED * official.length ? alike : null;
}

/** What stands between the last key and the number; null without a key. */
function wordsAfterKey({ keys }: Slot, words: string): string | null {
  const end = Math.max(
    ...keys.map((key) => {
      const at = words.lastIndexOf(plainSentence(key));
      return at < 0 ? -1 : at + key.length;
    }),
  );
  return end < 0 ? null : words.slice(end);
}
