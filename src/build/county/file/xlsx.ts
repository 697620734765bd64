import ExcelJS from "exceljs";
import { addressOf } from "../../../workbook";
import { isFormula, type CellContent } from "../form/cellContent";
import type { SheetModel } from "../form/sheetModel";
import { STYLES } from "./looks";
import { reproducible } from "./reproducible";

/** A4. */
const PAPER_SIZE = 9;
/** The day that every made workbook carries: made from a seed, it has no day of its own. */
const FIXED_DATE = new Date("2025-09-01T00:00:00Z");

/** What docProps say about a workbook. */
export interface WorkbookProperties {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
}

const DEFAULT_PROPERTIES: WorkbookProperties = { title: "样例（虚构）", subject: "虚构样例数据", creator: "Balance" };

function excelValue(content: CellContent): ExcelJS.CellValue {
  return isFormula(content) ? { formula: content.formula, result: content.result, date1904: false } : content;
}

function pageSetup(model: SheetModel): Partial<ExcelJS.PageSetup> {
  const titles =
    model.printTitleRows === 0 ? {} : { printTitlesRow: `1:${String(model.printTitleRows)}`, printTitlesColumn: "A:B" };
  return {
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: model.printPagesWide,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.3 },
    ...titles,
  };
}

function views(model: SheetModel): Partial<ExcelJS.WorksheetView>[] {
  const { rows, columns } = model.frozen;
  if (rows === 0 && columns === 0) return [{ state: "normal", showGridLines: false }];
  return [{ state: "frozen", xSplit: columns, ySplit: rows, topLeftCell: addressOf(rows, columns) }];
}

function addSheet(workbook: ExcelJS.Workbook, model: SheetModel): void {
  const sheet = workbook.addWorksheet(model.name, { pageSetup: pageSetup(model), views: views(model) });
  Object.assign(sheet.pageSetup, { paperSize: PAPER_SIZE });
  model.columnWidths.forEach((width, column) => (sheet.getColumn(column + 1).width = width));
  model.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell === null) return;
      const target = sheet.getCell(row + 1, column + 1);
      target.style = STYLES[cell.look];
      if (cell.content !== null) target.value = excelValue(cell.content);
    });
  });
  for (const [row, height] of model.rowHeights) sheet.getRow(row + 1).height = height;
  for (const { firstRow, firstColumn, lastRow, lastColumn } of model.merges) {
    sheet.mergeCellsWithoutStyle(firstRow + 1, firstColumn + 1, lastRow + 1, lastColumn + 1);
  }
}

/**
 * An .xlsx file with these sheets, styled like the official form.
 *
 * @returns the same bytes for the same sheets, whenever it is called
 */
export async function toXlsx(
  models: readonly SheetModel[],
  properties: WorkbookProperties = DEFAULT_PROPERTIES,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  Object.assign(workbook, properties, {
    lastModifiedBy: properties.creator,
    created: FIXED_DATE,
    modified: FIXED_DATE,
  });
  for (const model of models) addSheet(workbook, model);
  return reproducible(new Uint8Array(await workbook.xlsx.writeBuffer()));
}
