import { rounded } from "../../../statistics";
import type { ReportCell } from "../../../workbook";

export type Row = readonly ReportCell[];

export function titleRow(title: string): Row {
  return [{ value: title, look: "title" }];
}

export function headerRow(titles: readonly string[]): Row {
  return titles.map((value) => ({ value, look: "header" }));
}

/** A figure as it is printed; none stays none. */
export function figure(value: number | null, places: number): number | null {
  return value === null ? null : rounded(value, places);
}
