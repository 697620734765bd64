import ExcelJS from "exceljs";
import { addressOf } from "../../../workbook";
import { isFormula, type CellContent } from "../form/cellContent";
import type { CellLook, SheetModel } from "../form/sheetModel";
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

/** How a workbook differs from a filled form of a sample. */
export interface Dressing<Model extends SheetModel> {
  readonly styles: Readonly<Record<CellLook, Partial<ExcelJS.Style>>>;
  /** Adds to a written sheet what the model says beyond cells. */
  readonly finish: (sheet: ExcelJS.Worksheet, model: Model) => Promise<void>;
}

const PLAIN: Dressing<SheetModel> = { styles: STYLES, finish: () => Promise.resolve() };

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

function addSheet(workbook: ExcelJS.Workbook, model: SheetModel, styles: typeof STYLES): ExcelJS.Worksheet {
  const sheet = workbook.addWorksheet(model.name, { pageSetup: pageSetup(model), views: views(model) });
  Object.assign(sheet.pageSetup, { paperSize: PAPER_SIZE });
  model.columnWidths.forEach((width, column) => (sheet.getColumn(column + 1).width = width));
  model.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell === null) return;
      const target = sheet.getCell(row + 1, column + 1);
      target.style = styles[cell.look];
      if (cell.content !== null) target.value = excelValue(cell.content);
    });
  });
  for (const [row, height] of model.rowHeights) sheet.getRow(row + 1).height = height;
  for (const { firstRow, firstColumn, lastRow, lastColumn } of model.merges) {
    sheet.mergeCellsWithoutStyle(firstRow + 1, firstColumn + 1, lastRow + 1, lastColumn + 1);
  }
  return sheet;
}

/**
 * An .xlsx file with these sheets, styled like the official form.
 *
 * @returns the same bytes for the same sheets, whenever it is called
 */
export function toXlsx(
  models: readonly SheetModel[],
  properties: WorkbookProperties = DEFAULT_PROPERTIES,
): Promise<Uint8Array> {
  return toDressedXlsx(models, properties, PLAIN);
}

/** As `toXlsx`, with looks and additions of one's own. */
export async function toDressedXlsx<Model extends SheetModel>(
  models: readonly Model[],
  properties: WorkbookProperties,
  { styles, finish }: Dressing<Model>,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  Object.assign(workbook, properties, {
    lastModifiedBy: properties.creator,
    created: FIXED_DATE,
    modified: FIXED_DATE,
  });
  for (const model of models) await finish(addSheet(workbook, model, styles), model);
  return reproducible(new Uint8Array(await workbook.xlsx.writeBuffer()));
}
