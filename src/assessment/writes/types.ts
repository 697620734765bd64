import type { Stage } from "../../standards";
import type { EditStyle } from "../../workbook";

/** A figure or verdict that belongs into a cell, before it is compared with what stands there. */
export interface WishedCell {
  readonly sheetIndex: number;
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly to: string | number | null;
  /** Decimals that are written; null for a text. */
  readonly decimals: number | null;
  /** The column's title. */
  readonly header: string;
  readonly school: string | null;
  readonly stage: Stage | null;
  readonly style: EditStyle | null;
  /** `remark`: the user's own text is part of the new one, so that nothing is lost by replacing it. */
  readonly kind: "verdict" | "figure" | "remark";
}
