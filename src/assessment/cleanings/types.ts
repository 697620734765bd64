import type { Location } from "../../workbook";

/** What is mended: a number kept as a text, one in full-width digits or signs, or blanks around what was typed. */
export type CleaningKind = "textNumber" | "fullWidth" | "spaces";

/** One cell that can be mended without doubt: everybody reads the same in it before and after. */
export interface Cleaning extends Location {
  /** What was typed, to the letter. */
  readonly from: string;
  /** What shall stand there: the number that the assessment takes it for already, or the text without its blanks. */
  readonly to: string | number;
  readonly kind: CleaningKind;
  /** The school whose row it is; null in a county table. */
  readonly school: string | null;
  /** The column's title. */
  readonly column: string;
}
