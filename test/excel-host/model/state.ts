import { addressOf } from "../../../src/workbook";
import type { TestBook } from "./book";
import { EMPTY_CELL, PLAIN_LOOK, type TestCell } from "./cell";

/** Everything in a workbook as plain data, looks included, for "as it was before". Ids of sheets are left out. */
export function stateOf(book: TestBook): unknown {
  return {
    sheets: book.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      protected: sheet.protected,
      tabColor: sheet.tabColor,
      showGridlines: sheet.showGridlines,
      frozenRows: sheet.frozenRows,
      merges: sheet.merges,
      hiddenRows: [...sheet.hiddenRows],
      hiddenColumns: [...sheet.hiddenColumns],
      columnWidths: Object.fromEntries(sheet.columnWidths),
      rowHeights: Object.fromEntries(sheet.rowHeights),
      validations: sheet.validations,
      cells: Object.fromEntries(
        [...sheet.touched()].map(([row, column, cell]) => [addressOf(row, column), told(cell)]),
      ),
    })),
    names: Object.fromEntries([...book.names].map(([key, name]) => [key, { ...name }])),
    xmlParts: [...book.xmlParts.values()],
    settings: Object.fromEntries(book.settings),
    calculationMode: book.calculationMode,
  };
}

/** What is special about a cell. */
function told(cell: TestCell): unknown {
  const look = differing(cell.look, PLAIN_LOOK);
  return { ...differing({ ...cell, look: null }, { ...EMPTY_CELL, look: null }), ...(look === null ? {} : { look }) };
}

function differing(given: object, usual: object): object | null {
  const entries = Object.entries(given).filter(([name, value]) => Reflect.get(usual, name) !== value);
  return entries.length === 0 ? null : Object.fromEntries(entries);
}
