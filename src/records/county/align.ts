import { plainSentence, type Sentence } from "../../forms";
import { assignNumbers, type FilledSlot } from "./assign";
import { lettersOf, likeness } from "./likeness";
import { unitFits } from "./slotUnits";
import { tokensOf, type NumberToken } from "./tokens";

/** A longer text is an essay; aligning it would take long and prove nothing. */
const LONGEST = 2_000;
/** A text without numbers is the sentence with its blanks left blank if it is so much like it. */
const SAME_SENTENCE = 0.5;

/** 无超过2000人的小学: it says something, and is not the sentence left blank. */
const DENIAL = /无|没有|未/u;
/** A remark of the writer's, not a number in brackets. */
const REMARK = /\([^()]*[\u4e00-\u9fff]{2}[^()]*\)/gu;

/**
 * Reads the numbers of a sentence into its blanks, in order.
 *
 * A number belongs to a blank where the blank's key stands shortly before it, its unit does not contradict, and the words
 * between two numbers are those between the two blanks. Every number must find its blank; limits and dates are none.
 * Remarks and further figures are left aside only where every blank is filled without them.
 *
 * @param limits the item's own words: the numbers that they print are limits and need no explanation
 * @returns the blanks that are filled; null where the text cannot be aligned
 */
export function alignSentence(text: string, sentence: Sentence, limits: string): readonly FilledSlot[] | null {
  const plain = plainSentence(text);
  if (plain.length > LONGEST) return null;
  const tokens = tokensOf(plain);
  const numbers = tokens.filter((token) => token.role === "free" && (sentence.printed || concerns(token, sentence)));
  if (numbers.length === 0) return unfilled(plain, tokens, sentence, limits);
  const asPrinted = readAsPrinted(plain, numbers, sentence);
  if (asPrinted !== null) return asPrinted;
  const values = numbers.filter((token) => token.value !== null);
  const filled = assignNumbers(plain, numbers, sentence) ?? assignNumbers(plain, values, sentence);
  if (filled === null || (filled.length === 0 && sentence.printed)) return withoutRemarks(plain, sentence);
  return isFull(filled, sentence) || limitsAreKnown(tokens, sentence, limits) ? filled : null;
}

/** Most writers leave the official words as they are: then the numbers stand in the blanks and nothing is to be weighed. */
function readAsPrinted(
  plain: string,
  numbers: readonly NumberToken[],
  { slots, plainWords }: Sentence,
): readonly FilledSlot[] | null {
  if (numbers.length !== slots.length) return null;
  const filled: FilledSlot[] = [];
  let from = 0;
  for (const [index, slot] of slots.entries()) {
    const token = numbers[index];
    if (token === undefined || plain.slice(from, token.start) !== plainWords[index] || !unitFits(slot, token))
      return null;
    filled.push({ slot, token });
    from = token.end;
  }
  return plain.slice(from) === plainWords[slots.length] ? filled : null;
}

/** A number without a unit, or in the unit of one of the blanks. */
function concerns(token: NumberToken, { slots }: Sentence): boolean {
  return token.unit === null || slots.some((slot) => unitFits(slot, token));
}

function isFull(filled: readonly FilledSlot[], { slots }: Sentence): boolean {
  return filled.length === slots.length;
}

/** The sentence without remarks in brackets, figures of another kind and what follows its last blank; null unless full. */
function withoutRemarks(plain: string, sentence: Sentence): readonly FilledSlot[] | null {
  const rest = plain.replace(REMARK, "");
  const numbers = tokensOf(rest).filter((token) => token.role === "free" && concerns(token, sentence));
  const filled = assignNumbers(rest, numbers.slice(0, sentence.slots.length), sentence);
  return filled !== null && isFull(filled, sentence) ? filled : null;
}

function unfilled(
  plain: string,
  tokens: readonly NumberToken[],
  sentence: Sentence,
  limits: string,
): readonly FilledSlot[] | null {
  if (!sentence.printed) return [];
  if (DENIAL.test(plain)) return null;
  const isBlankForm = likeness(lettersOf(plain), lettersOf(plainSentence(sentence.text))) >= SAME_SENTENCE;
  return isBlankForm && limitsAreKnown(tokens, sentence, limits) ? [] : null;
}

/** True where every limit in the text is one that the form itself prints, so that it cannot be a figure. */
function limitsAreKnown(tokens: readonly NumberToken[], sentence: Sentence, limits: string): boolean {
  if (!sentence.printed) return true;
  const known = new Set(tokensOf(plainSentence(`${sentence.text}。${limits}`)).map((token) => token.value));
  return tokens.every((token) => token.role !== "limit" || known.has(token.value));
}
