import type { Location } from "../../workbook";
import type { TableId } from "../types";

/** What a person says of one column of a workbook. */
export interface PointedColumn extends Location {
  /**
   * The titles above the column when it was pointed at, as `Unrecognised.text` has them: a pointer never holds for a
   * column with another title. Null where any title will do.
   */
  readonly header: string | null;
  /** Id of the field that the column is; null for a column that is none of ours. */
  readonly field: string | null;
}

/** What a person says of one sheet: that it is a table. */
export interface PointedSheet {
  readonly sheet: string;
  readonly table: TableId;
}

/** What a person says of a workbook in which not everything is recognised. The order makes no difference. */
export interface Pointers {
  readonly columns: readonly PointedColumn[];
  readonly sheets: readonly PointedSheet[];
}

export const NO_POINTERS: Pointers = { columns: [], sheets: [] };
