import { fieldOf } from "../fields";
import type { Field } from "../types";
import { plainSentence } from "./plainSentence";

/** A blank in a sentence, with the words that stand between the blank before it and itself. */
export interface Slot {
  readonly field: Field;
  /** The official words before it, from the blank before. */
  readonly before: string;
  /** One of these words must stand before its number; empty where the order alone tells it. */
  readonly keys: readonly string[];
  /** The official words between the key and the blank. */
  readonly afterKey: string;
  /** A word behind the key that makes the number another one's; null where there is none. */
  readonly never: string | null;
}

/** A sentence with blanks. */
export interface Sentence {
  /** True where the form prints it, so that another text in its place is worth a word. */
  readonly printed: boolean;
  /** The words as printed, `＿＿` for each blank. */
  readonly text: string;
  readonly slots: readonly Slot[];
  /** What follows the last blank. */
  readonly end: string;
  /** The words before each blank and after the last one as `plainSentence`, as they are compared with a written one. */
  readonly plainWords: readonly string[];
}

/** A sentence of ours that is not marked as it must be. */
export class MarkedSentenceError extends Error {
  override readonly name = "MarkedSentenceError";
}

const SLOT = /\{(\w+)(?:!([^}]+))?\}/;
const KEY = /\[([^\]]+)\]/g;

/**
 * Reads a marked sentence: `{field}` is a blank, `[word|other]` the word that must stand before it, the first of them being
 * the official one, and `{field!word}` a blank whose number never has that word before it.
 *
 * @throws MarkedSentenceError where a stretch before a blank has two keys; UnknownFieldError for a field that is none
 */
export function sentenceOf(marked: string, printed: boolean): Sentence {
  // Splitting yields the words, the field and the word after `!`, over and over, and the last words.
  const parts: readonly (string | undefined)[] = marked.split(SLOT);
  const slots: Slot[] = [];
  for (let index = 0; index + 2 < parts.length; index += 3) {
    slots.push(slotOf(parts[index] ?? "", parts[index + 1] ?? "", parts[index + 2] ?? null));
  }
  const end = parts[parts.length - 1] ?? "";
  const plainWords = [...slots.map(({ before }) => before), end].map(plainSentence);
  return { printed, slots, end, plainWords, text: slots.map(({ before }) => `${before}＿＿`).join("") + end };
}

function slotOf(stretch: string, id: string, never: string | null): Slot {
  const keys = [...stretch.matchAll(KEY)];
  const [key] = keys;
  if (keys.length > 1) throw new MarkedSentenceError(stretch);
  const words = key?.[1]?.split("|") ?? [];
  const afterKey = key === undefined ? stretch : stretch.slice(key.index + key[0].length);
  return { field: fieldOf(id), before: stretch.replace(KEY, words[0] ?? ""), keys: words, afterKey, never };
}
