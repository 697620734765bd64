import { addressOf } from "../../../workbook";
import { sameKey, type FormContent, type ListField, type PartKey } from "./content";
import { LIST_HEADERS, LIST_NOTE, LIST_TITLE } from "./officialText";
import { cellsOf, type CellLook, type ModelCell, type SheetModel } from "./sheetModel";

export const LIST_SHEET = "表Ⅱ-2";
const HEADER_ROWS = 3;

const COLUMNS: readonly (readonly [ListField, CellLook, number])[] = [
  ["seq", "ordinal", 6],
  ["school_name", "text", 34],
  ["sponsor_code", "ordinal", 8],
  ["stu", "integer", 9],
  ["grades", "ordinal", 8],
  ["classes", "integer", 8],
  ["y1", "decimal", 14],
  ["y2", "decimal", 14],
  ["y3", "decimal", 14],
  ["y4", "decimal", 14],
  ["y5", "decimal", 14],
  ["y6", "decimal", 14],
  ["y7", "decimal", 14],
  ["y_pass", "centred", 10],
  ["y_note", "text", 44],
];
const LAST = COLUMNS.length - 1;

/** The row of L codes under the header; 备注 has none. */
function codeRow(): ModelCell[] {
  return cellsOf(
    COLUMNS.map((_, index) => (index === LAST ? null : `L${String(index + 1)}`)),
    "code",
  );
}

/** 表Ⅱ-2: the primary block, then the junior block, then the official note. */
export function listSheet(content: FormContent): SheetModel {
  const noteRow = HEADER_ROWS + content.list.length;
  const across = (row: number) => ({ firstRow: row, lastRow: row, firstColumn: 0, lastColumn: LAST });
  const wide = (text: string, look: CellLook): ModelCell[] =>
    cellsOf(
      COLUMNS.map((_, index) => (index === 0 ? text : null)),
      look,
    );
  return {
    name: LIST_SHEET,
    rows: [
      wide(LIST_TITLE, "title"),
      cellsOf(LIST_HEADERS, "header"),
      codeRow(),
      ...content.list.map(({ cells }) => COLUMNS.map(([field, look]) => ({ content: cells[field], look }))),
      wide(LIST_NOTE, "note"),
    ],
    merges: [across(0), across(noteRow)],
    columnWidths: COLUMNS.map(([, , width]) => width),
    rowHeights: new Map([
      [0, 30],
      [1, 66],
      [2, 18],
      [noteRow, 66],
    ]),
    frozen: { rows: HEADER_ROWS, columns: 2 },
    printTitleRows: HEADER_ROWS,
    printPagesWide: 1,
  };
}

/** Where a field of a school stands in 表Ⅱ-2. @throws RangeError where the school has no row there */
export function listCell(content: FormContent, key: PartKey, field: ListField): string {
  const index = content.list.findIndex((record) => sameKey(record.key, key));
  if (index < 0) throw new RangeError(`no row for ${key.code} ${key.stage}`);
  return addressOf(
    HEADER_ROWS + index,
    COLUMNS.findIndex(([id]) => id === field),
  );
}
