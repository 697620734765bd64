import type { Bilingual } from "../../standards";
import { invalid } from "../functionError";
import { cellOf, shown, type Cell } from "./cell";
import { isOmitted } from "./grid";

/** What a number has to be, in words and as a check. */
export interface Range {
  readonly words: Bilingual;
  readonly holds: (value: number) => boolean;
}

export const ABOVE_ZERO: Range = { words: { zh: "大于0", en: "above 0" }, holds: (value) => value > 0 };
export const NOT_NEGATIVE: Range = { words: { zh: "不小于0", en: "0 or above" }, holds: (value) => value >= 0 };
export const SHARE: Range = {
  words: { zh: "在0与1之间", en: "between 0 and 1" },
  holds: (value) => value >= 0 && value <= 1,
};

/**
 * A single number.
 *
 * @param missing what it is where it was left out; null where it must not be
 */
export function numberIn(argument: Bilingual, value: unknown, range: Range, missing: number | null = null): number {
  const cell = single(argument, value, missing === null);
  if (cell.kind === "blank" && missing !== null) return missing;
  if (cell.kind !== "number") throw invalid("notNumber", { argument, text: shown(cell) });
  if (!range.holds(cell.value)) throw invalid("outOfRange", { argument, value: cell.value, range: range.words });
  return cell.value;
}

/** A single text; a number is the text that shows it. null where it was left out. */
export function textIn(argument: Bilingual, value: unknown): string | null {
  const cell = single(argument, value, false);
  return cell.kind === "blank" ? null : wholeText(cell);
}

/** {@link textIn} of an argument that must be there. */
export function requiredTextIn(argument: Bilingual, value: unknown): string {
  return wholeText(single(argument, value, true));
}

function wholeText(cell: Cell): string {
  return cell.kind === "text" ? cell.text.trim() : shown(cell);
}

/** TRUE or FALSE, or a number as Excel takes it; false where it was left out. */
export function flagIn(argument: Bilingual, value: unknown): boolean {
  const inner = unwrapped(value);
  if (typeof inner === "boolean") return inner;
  return numberIn(argument, inner, { ...NOT_NEGATIVE, holds: () => true }, 0) !== 0;
}

function single(argument: Bilingual, value: unknown, required: boolean): Cell {
  const inner = unwrapped(value);
  if (Array.isArray(inner)) throw invalid("notSingle", { argument });
  if (required && isOmitted(inner)) throw invalid("missing", { argument });
  const cell = cellOf(inner);
  if (cell.kind !== "error") return cell;
  const error = invalid("errorValue", { argument, code: cell.code });
  throw cell.code === "#N/A" ? error.as("notAvailable") : error;
}

/** A range of one cell is that cell. */
function unwrapped(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const rows: readonly unknown[] = value;
  return rows.length === 1 ? unwrapped(rows[0]) : value;
}
