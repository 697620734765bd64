import type { ReportSheet } from "./edit";
import type { CellValue } from "./snapshot";

/**
 * True where a sheet that begins with this value is a report of ours. A hidden name may come to lead to a sheet of
 * somebody else, by copying sheets or by hand, and what stands there must never be replaced.
 *
 * @param first what stands in A1
 */
export function bearsMark({ marks }: ReportSheet, first: CellValue): boolean {
  return typeof first === "string" && marks.includes(first.trim());
}
