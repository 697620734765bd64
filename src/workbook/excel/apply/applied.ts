import type { EditOutcome } from "../..";
import type { RememberedSheet } from "../plan/inputs";

/** What came of an `apply`. */
export interface Applied {
  /** One an edit, in the same order. */
  readonly outcomes: readonly EditOutcome[];
  /** The workbook as it stands now. */
  readonly inputs: readonly RememberedSheet[];
  readonly structureLocked: boolean;
}
