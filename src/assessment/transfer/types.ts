import type { Edit } from "../../workbook";
import type { Explanation } from "../report";

/**
 * Why something of the file is not in the new workbook: a `sheet` or `table` that the blank form lacks, a `row` or `column`
 * of a list of schools without a place, a single `cell`. `unit`: it was carried, in a unit that cannot be converted.
 */
export type LeftReason = "sheet" | "table" | "row" | "column" | "cell" | "unit";

/** Cells of the file that did not find their place. */
export interface LeftCells {
  readonly sheet: string;
  /** An A1 address, or a range of them. */
  readonly cell: string;
  /** What stands there; of a table or column its title, of a row its school. */
  readonly text: string;
  readonly reason: LeftReason;
}

/** What is carried from a file that cannot be written into a blank form, and what is not. */
export interface Transfer {
  readonly edits: readonly Edit[];
  /** Rows of 学校基础数据 and of 表Ⅱ-2 that found their place. */
  readonly base: number;
  readonly form: number;
  /** Cells of all other tables and of the cover that found theirs. */
  readonly others: number;
  /** Reasons that the user gave in a sheet 校验结果, as the new workbook names their columns. */
  readonly explanations: readonly Explanation[];
  /** Those that he gave beside the file, named in the same way. */
  readonly typed: readonly Explanation[];
  /** Names of schools without a place: their stage is unknown, or the blank form lacks the table. */
  readonly leftSchools: readonly string[];
  /** Everything else that was typed and has no place, in the order of the file. */
  readonly left: readonly LeftCells[];
}
