import { columnName } from "../../../workbook";
import type { CellLook } from "../../county";
import { amount, COUNT, typed, written } from "../entry";
import { TABLE_I, TABLE_VI } from "../official";
import type { TemplateSheet } from "../templateSheet";
import { officialSheet, rangeOf } from "./officialSheet";

/** Rows of 表Ⅰ as the form numbers them, less one: title, header, L codes, figures, note. */
const TABLE_I_ROWS = { title: 0, header: 4, codes: 7, figures: 8, blank: 9, note: 10 } as const;
const PEOPLE_COLUMNS = 2;
const TITLE_HEIGHT = 30;
const GAP = 6;

function lookOfTableI(row: number, column: number): CellLook | null {
  if (row === TABLE_I_ROWS.title) return "title";
  if (row < TABLE_I_ROWS.header || row === TABLE_I_ROWS.blank) return null;
  if (row < TABLE_I_ROWS.codes) return "header";
  if (row === TABLE_I_ROWS.codes) return "code";
  if (row === TABLE_I_ROWS.note) return "note";
  return column < PEOPLE_COLUMNS ? "decimal" : "integer";
}

/** Columns A to M and O to T have their title in row 6, N in row 5; down to the row of 合计 and 其中 it is one cell. */
function titlesDownTableI(): string[] {
  const [special, last] = [13, 19];
  return Array.from({ length: last + 1 }, (_, column) => `${columnName(column)}6:${columnName(column)}7`).filter(
    (_, column) => column !== special,
  );
}

/** 表Ⅰ: one row of figures of the county. 万人 with two decimals (note of the form), everything else whole. */
export function countySheet(): TemplateSheet {
  return officialSheet({
    table: TABLE_I,
    rows: TABLE_I_ROWS.note + 1,
    columnWidths: Array.from({ length: 24 }, (_, column) => (column < PEOPLE_COLUMNS ? 12 : 10)),
    moreMerges: ["A1:X1", "N5:N7", ...titlesDownTableI()],
    look: lookOfTableI,
    rowHeights: new Map([
      [TABLE_I_ROWS.title, TITLE_HEIGHT],
      [1, GAP],
      [2, GAP],
      [3, GAP],
      [4, 34],
      [5, 64],
      [6, 48],
      [TABLE_I_ROWS.figures, 30],
      [TABLE_I_ROWS.blank, GAP],
    ]),
    frozen: { rows: TABLE_I_ROWS.figures, columns: 0 },
    printTitleRows: 0,
    pageEnds: [],
    inputs: [typed(rangeOf("A9:B9"), amount(2)), typed(rangeOf("C9:X9"), COUNT)],
  });
}

/** 表Ⅵ: questionnaires and visits; both percentages can be worked out from the counts. */
export function approvalSheet(): TemplateSheet {
  const header = 5;
  return officialSheet({
    table: TABLE_VI,
    rows: 7,
    columnWidths: [14, 14, 18, 18, 18, 14, 16, 18],
    moreMerges: ["A1:H1", "A2:A5", "B3:B4", "E2:E4", "F3:F4", "G3:G4", "H2:H4"],
    look: (row, column) => {
      if (row === 0) return "title";
      if (row === header - 1) return "code";
      return row < header || column === 0 ? "header" : "integer";
    },
    rowHeights: new Map([
      [0, TITLE_HEIGHT],
      [1, 30],
      [2, 30],
      [3, 34],
      [5, 30],
      [6, 30],
    ]),
    frozen: { rows: header, columns: 1 },
    printTitleRows: header,
    pageEnds: [],
    inputs: [
      typed(rangeOf("B6:D7"), COUNT),
      written(rangeOf("E6:E7"), amount(1)),
      typed(rangeOf("F6:G7"), COUNT),
      written(rangeOf("H6:H7"), amount(1)),
    ],
  });
}
