import { cellKey, type CellPosition } from "../../workbook";
import { anchorOf, type MergeIndex } from "./geometry/merges";

/** A cell that something has to be said about. */
export interface Mark extends CellPosition {
  readonly severity: "mustFix" | "explain";
  /** What is wrong, in a sentence. */
  readonly text: string;
}

/** All that is said about one cell. */
export interface CellMark {
  /** The most serious of them. */
  readonly severity: Mark["severity"];
  readonly texts: readonly string[];
}

/** Marks by the `cellKey` of their cell; what is said about a covered cell stands at the merged one. */
export function marksByCell(marks: readonly Mark[], merges: MergeIndex): ReadonlyMap<number, CellMark> {
  const byCell = new Map<number, CellMark>();
  for (const mark of marks) {
    const { row, column } = anchorOf(merges, mark);
    const key = cellKey(row, column);
    const known = byCell.get(key);
    const texts = known === undefined ? [mark.text] : [...known.texts, mark.text];
    byCell.set(key, { severity: known?.severity === "mustFix" ? "mustFix" : mark.severity, texts });
  }
  return byCell;
}
