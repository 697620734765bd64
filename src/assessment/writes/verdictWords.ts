import type { Standard, VerdictWords } from "../../standards";
import { readOwnVerdict } from "../../verdicts";
import { choicesAt, type WorkbookSnapshot } from "../../workbook";

/** A verdict cell. Row and column are counted from 0. */
interface Place {
  readonly sheetIndex: number;
  readonly row: number;
  readonly column: number;
}

const NUMBER = /^\d+$/;

function typed(word: string): string | number {
  return NUMBER.test(word) ? Number(word) : word;
}

/**
 * The words that a verdict cell's drop-down list offers for met and unmet: the standard's where they are among them, else
 * those that say the same (是/否, √/×); 1 without its opposite is 1 or blank.
 *
 * @returns null where the cell has no list, or one that says nothing of the kind
 */
export function offeredWords(
  snapshot: WorkbookSnapshot,
  { sheetIndex, row, column }: Place,
  { verdictWords }: Standard,
): VerdictWords | null {
  const sheet = snapshot.sheets[sheetIndex];
  const words = sheet?.choiceLists === undefined ? null : choicesAt(snapshot, sheet, row, column);
  if (words === null) return null;
  const offers = (word: string | number | null): boolean => word === null || words.includes(String(word));
  if (offers(verdictWords.met) && offers(verdictWords.unmet)) return verdictWords;
  const met = words.find((word) => readOwnVerdict(word) === true);
  const unmet = words.find((word) => readOwnVerdict(word) === false);
  return met === undefined ? null : { met: typed(met), unmet: unmet === undefined ? null : typed(unmet) };
}
