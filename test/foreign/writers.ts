import { utils, write } from "@e965/xlsx";
import { displayValue, isCellDate, isCellError, type SheetSnapshot, type WorkbookSnapshot } from "../../src/workbook";

/** An .xls of Excel 97–2003 with the values and merges of a workbook. */
export function xlsOf(snapshot: WorkbookSnapshot): Uint8Array {
  const book = utils.book_new();
  for (const sheet of snapshot.sheets) {
    const plain = sheet.rows.map((cells) =>
      cells.map((value) => (isCellDate(value) || isCellError(value) ? displayValue(value) : value)),
    );
    const written = utils.aoa_to_sheet(plain);
    written["!merges"] = sheet.merges.map(({ firstRow, firstColumn, lastRow, lastColumn }) => ({
      s: { r: firstRow, c: firstColumn },
      e: { r: lastRow, c: lastColumn },
    }));
    utils.book_append_sheet(book, written, sheet.name);
  }
  return new Uint8Array(write(book, { type: "array", bookType: "biff8" }) as ArrayBuffer);
}

/** One sheet as separated text, quoted as Excel does. */
export function delimitedOf(sheet: SheetSnapshot, separator = ","): string {
  const field = (text: string): string => (/["\r\n,;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return sheet.rows.map((cells) => cells.map((value) => field(displayValue(value))).join(separator) + "\r\n").join("");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\n", "<br>");
}

/** One sheet as the table that a reporting platform offers as “Excel”. */
function tableOf({ rows, merges }: SheetSnapshot): string {
  const covered = new Set<string>();
  const spans = new Map<string, string>();
  for (const { firstRow, firstColumn, lastRow, lastColumn } of merges) {
    for (let row = firstRow; row <= lastRow; row++)
      for (let column = firstColumn; column <= lastColumn; column++) covered.add(`${String(row)}:${String(column)}`);
    const first = `${String(firstRow)}:${String(firstColumn)}`;
    covered.delete(first);
    spans.set(first, ` rowspan=${String(lastRow - firstRow + 1)} colspan="${String(lastColumn - firstColumn + 1)}"`);
  }
  const cell = (row: number, column: number, text: string): string => {
    const key = `${String(row)}:${String(column)}`;
    return covered.has(key) ? "" : `<td${spans.get(key) ?? ""}>${escaped(text)}</td>`;
  };
  const lines = rows.map(
    (cells, row) => `<tr>${cells.map((value, column) => cell(row, column, displayValue(value))).join("")}</tr>`,
  );
  return `<table border="1">${lines.join("\r\n")}</table>`;
}

/** All sheets on one web page. */
export function pageOf(snapshot: WorkbookSnapshot, charset: string): string {
  const head = `<head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"><style>td{}</style></head>`;
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel">${head}<body>${snapshot.sheets.map(tableOf).join("")}</body></html>`;
}

const decoder = new TextDecoder("gb18030");
/** Bytes of every character of two bytes, found by decoding all of them. */
const gbkBytes = new Map<string, readonly [number, number]>();
for (let lead = 0x81; lead <= 0xfe; lead++) {
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    const character = decoder.decode(Uint8Array.of(lead, trail));
    if (trail !== 0x7f && character.length === 1 && character !== "\ufffd") gbkBytes.set(character, [lead, trail]);
  }
}

/** A text in GBK, as Excel in China writes CSV. @throws RangeError for a character that GBK does not have */
export function gbkOf(text: string): Uint8Array {
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      if (character.charCodeAt(0) < 0x80) return [character.charCodeAt(0)];
      const bytes = gbkBytes.get(character);
      if (bytes === undefined) throw new RangeError(`no GBK for ${character}`);
      return [...bytes];
    }),
  );
}

export function utf16Of(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
}

export function utf8Of(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
