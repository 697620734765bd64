import type { ReportSheet } from "..";
import { fitted } from "./fitted";
import { openWorkbookFile } from "./host";
import { escapeXml } from "./xml/escape";
import { pack } from "./zip/deflate";
import { writeZip } from "./zip/write";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * A new .xlsx that holds nothing but a sheet of our own, every column as wide as what stands in it. The same sheet always gives the same bytes.
 *
 * @param report its links lead nowhere in the new file, and are left out
 */
export async function newWorkbook(report: ReportSheet): Promise<Uint8Array> {
  const workbook = await openWorkbookFile(emptyWorkbook(report));
  await workbook.apply([], {
    ...fitted(report),
    rows: report.rows.map((cells) => cells.map(({ link: _, ...cell }) => cell)),
  });
  return workbook.bytes();
}

/** One empty sheet under the report's own names, which makes it the sheet that is replaced. */
function emptyWorkbook({ title, ownName }: ReportSheet): Uint8Array {
  const sheet = escapeXml(title);
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml":
      `<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/></Types>`,
    "_rels/.rels":
      `<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml":
      `<workbook xmlns="${SPREADSHEET}" xmlns:r="${DOCUMENT}">` +
      `<sheets><sheet name="${sheet}" sheetId="1" r:id="rId1"/></sheets>` +
      `<definedNames><definedName name="${ownName}" hidden="1">'${sheet.replace(/'/g, "''")}'!$A$1</definedName>` +
      "</definedNames></workbook>",
    "xl/_rels/workbook.xml.rels":
      `<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${DOCUMENT}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${SPREADSHEET}"><sheetData/></worksheet>`,
  };
  const encoder = new TextEncoder();
  const entries = Object.entries(parts).map(([name, xml]) => ({
    origin: null,
    name,
    content: pack(encoder.encode(HEAD + xml)),
  }));
  return writeZip(new Uint8Array(0), entries);
}
