import { addressOf, quotedSheetName, rangeAddress, type ReportCell, type ReportSheet } from "../../..";
import { LIMITS } from "../../limits";
import { escapeXml } from "../../xml/escape";
import { cellXml } from "../cells/cellXml";
import { offeredLists } from "./offeredLists";
import { rowHeight } from "./rowHeight";

/**
 * A whole worksheet part for a sheet of our own; the same report always gives the same bytes.
 *
 * @param namespace of the workbook's elements, which differs between the strict and the transitional dialect
 * @param styleOf the style number of a cell
 */
export function reportXml(report: ReportSheet, namespace: string, styleOf: (cell: ReportCell) => number): Uint8Array {
  const lastColumn = report.rows.reduce((widest, row) => Math.max(widest, row.length), 1) - 1;
  const lastRow = Math.max(report.rows.length, 1) - 1;
  const range = rangeAddress({ firstRow: 0, firstColumn: 0, lastRow, lastColumn });
  const xml = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${escapeXml(namespace)}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${range}"/>`,
    `<sheetViews><sheetView workbookViewId="0">${pane(report.frozenRows)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    columns(report.columnWidths),
    `<sheetData>${report.rows.map((row, index) => rowXml(row, index, report.columnWidths, styleOf)).join("")}</sheetData>`,
    offeredLists(report.rows),
    hyperlinks(report.rows),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    "</worksheet>",
  ];
  return new TextEncoder().encode(xml.join(""));
}

function pane(frozenRows: number): string {
  if (frozenRows <= 0) return "";
  const rows = String(frozenRows);
  return `<pane ySplit="${rows}" topLeftCell="${addressOf(frozenRows, 0)}" activePane="bottomLeft" state="frozen"/>`;
}

function columns(widths: readonly number[]): string {
  if (widths.length === 0) return "";
  const items = widths.map((width, index) => {
    const number = String(index + 1);
    return `<col min="${number}" max="${number}" width="${String(width)}" customWidth="1"/>`;
  });
  return `<cols>${items.join("")}</cols>`;
}

function rowXml(
  row: readonly ReportCell[],
  index: number,
  widths: readonly number[],
  styleOf: (cell: ReportCell) => number,
): string {
  if (row.length === 0) return "";
  const cells = row.map((cell, column) => cellXml(index, column, printable(cell.value), styleOf(cell), ""));
  const height = rowHeight(row, widths);
  const own = height === null ? "" : ` ht="${String(height)}" customHeight="1"`;
  return `<row r="${String(index + 1)}"${own}>${cells.join("")}</row>`;
}

/** A report must never fail for what it reports. */
function printable(value: ReportCell["value"]): ReportCell["value"] {
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  return value === null ? null : value.slice(0, LIMITS.text);
}

function hyperlinks(rows: ReportSheet["rows"]): string {
  const links = rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      if (cell.link === undefined) return [];
      const location = escapeXml(`${quotedSheetName(cell.link.sheet)}!${cell.link.cell}`);
      const display = escapeXml(String(cell.value ?? ""));
      return [`<hyperlink ref="${addressOf(row, column)}" location="${location}" display="${display}"/>`];
    }),
  );
  return links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`;
}
