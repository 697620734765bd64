/** The columns of the sheet 校验结果, from A. Other programs may rely on their order. */
export const COLUMNS = [
  "number",
  "severity",
  "rule",
  "school",
  "stage",
  "sheet",
  "cell",
  "column",
  "value",
  "expected",
  "message",
  "explanation",
  "state",
  "fingerprint",
] as const;

export type ReportColumn = (typeof COLUMNS)[number];

/** In characters of Latin text; a Chinese character takes two. */
export const WIDTHS: Readonly<Record<ReportColumn, number>> = {
  number: 10,
  severity: 11,
  rule: 7,
  school: 24,
  stage: 8,
  sheet: 16,
  cell: 9,
  column: 24,
  value: 14,
  expected: 14,
  message: 70,
  explanation: 36,
  state: 20,
  fingerprint: 11,
};

export function columnIndex(column: ReportColumn): number {
  return COLUMNS.indexOf(column);
}

/** The hidden defined name by which the sheet is known again, whatever the user calls it. */
export const OWN_NAME = "_Balance_Report";
