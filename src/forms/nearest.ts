import { FIELDS } from "./fields";
import { headerKey } from "./headerKey";

/** Below this likeness no title is worth naming. */
const LEAST_LIKENESS = 0.5;

const TITLES = FIELDS.flatMap((field) =>
  [field.title, ...field.synonyms].map((spelling) => ({ title: field.title, pairs: pairsOf(headerKey(spelling).key) })),
);

/**
 * The official title of the known field whose name is most like a header text.
 *
 * @returns null where fewer than about half of the neighbouring character pairs agree
 */
export function nearestTitle(text: string): string | null {
  const pairs = pairsOf(headerKey(text).key);
  let nearest: string | null = null;
  let best = LEAST_LIKENESS;
  for (const candidate of TITLES) {
    const likeness = likenessOf(pairs, candidate.pairs);
    if (likeness > best || (likeness === best && nearest === null)) {
      best = likeness;
      nearest = candidate.title;
    }
  }
  return nearest;
}

/** Neighbouring characters, e.g. 在校 and 校生; a single character counts as a pair of its own. */
function pairsOf(key: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  if (key.length === 1) pairs.add(key);
  for (let index = 0; index + 1 < key.length; index++) pairs.add(key.slice(index, index + 2));
  return pairs;
}

/** Dice coefficient of two sets of pairs, 0 to 1. */
function likenessOf(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of left) if (right.has(pair)) shared++;
  const total = left.size + right.size;
  return total === 0 ? 0 : (2 * shared) / total;
}
