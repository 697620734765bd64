import ExcelJS from "exceljs";
import { NAMESPACES, partsOf, relationships, STYLES, zipOf, type Parts } from "../../src/build/fuzz/smallWorkbook";

/**
 * Workbooks as five writers make them. In each, sheet `S` holds A1 "学校", B1 "结论" as a header, A2 "甲小学" with B2
 * "待定", A3 "乙小学" without B3, and C2 a formula.
 */
export interface Origin {
  readonly name: string;
  readonly make: () => Promise<Uint8Array>;
}

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1, 2, 3]);

/** Parts that no cell patcher may touch. */
const FOREIGN: Parts = {
  "xl/drawings/drawing1.xml":
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>',
  "xl/media/image1.png": PNG,
  "xl/printerSettings/printerSettings1.bin": Uint8Array.from([1, 0, 2, 0, 255]),
  "xl/theme/theme1.xml": '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="主题"/>',
  "xl/worksheets/_rels/sheet1.xml.rels": relationships(
    ["rId1", "drawing", "../drawings/drawing1.xml"],
    ["rId2", "printerSettings", "../printerSettings/printerSettings1.bin"],
  ),
};

/** All that stands in a sheet behind its cells. */
export const SHEET_TAIL =
  '<autoFilter ref="A1:C3"/>' +
  '<conditionalFormatting sqref="B2:B3"><cfRule type="containsText" dxfId="0" priority="1" operator="containsText" text="不"><formula>NOT(ISERROR(SEARCH("不",B2)))</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="B2:B3"><formula1>"达标,不达标"</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A1" location="\'S\'!B2" display="学校"/></hyperlinks>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup orientation="landscape" r:id="rId2"/>' +
  '<drawing r:id="rId1"/><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><xm:sqref>B2:B3</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';

const APP =
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><HeadingPairs><vt:vector size="4" baseType="variant"><vt:variant><vt:lpstr>工作表</vt:lpstr></vt:variant><vt:variant><vt:i4>1</vt:i4></vt:variant><vt:variant><vt:lpstr>命名范围</vt:lpstr></vt:variant><vt:variant><vt:i4>1</vt:i4></vt:variant></vt:vector></HeadingPairs><TitlesOfParts><vt:vector size="2" baseType="lpstr"><vt:lpstr>S</vt:lpstr><vt:lpstr>S!Print_Area</vt:lpstr></vt:vector></TitlesOfParts></Properties>';

const TAIL =
  '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">S!$A$1:$C$3</definedName></definedNames><calcPr calcId="191029"/>';

const CHAIN =
  '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="C2" i="1"/></calcChain>';

/** Shared strings, spans, row styles, a calculation chain and everything round it, as Excel writes it. */
export function excelLike(): Uint8Array {
  const data =
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:C3"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
    '<cols><col min="2" max="2" width="20" style="5" customWidth="1"/></cols><sheetData>' +
    '<row r="1" spans="1:3" s="5" customFormat="1" ht="30" customHeight="1"><c r="A1" s="5" t="s"><v>0</v></c><c r="B1" s="5" t="s"><v>1</v></c></row>' +
    '<row r="2" spans="1:3"><c r="A2" t="s"><v>2</v></c><c r="B2" s="1" t="s"><v>3</v></c><c r="C2"><f>LEN(B2)</f><v>2</v></c></row>' +
    `<row r="3" spans="1:1"><c r="A3" t="s"><v>4</v></c></row></sheetData>${SHEET_TAIL}`;
  return zipOf(
    partsOf({
      sheets: [["S", data]],
      strings: ["学校", "结论", "<r><t>甲</t></r><r><t>小学</t></r>", "待定", "乙小学"],
      styles: STYLES,
      workbookTail: TAIL,
      parts: { ...FOREIGN, "xl/calcChain.xml": CHAIN, "docProps/app.xml": APP },
      types: [["xl/calcChain.xml", "calcChain"]],
      links: [["rId103", "calcChain", "calcChain.xml"]],
    }),
  );
}

/** Blanks in tags, empty rows as `<row/>`, no spans, `t="str"` results. */
function xlsxwriterLike(): Uint8Array {
  const data =
    '<dimension ref="A1:C3"/><sheetData><row r="1" ><c r="A1" t="s" ><v>0</v></c><c r="B1" t="s" ><v>1</v></c></row >' +
    '<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" t="s"><v>3</v></c><c r="C2" t="str"><f>B2&amp;""</f><v>待定</v></c></row>' +
    `<row r="3" ht="20" customHeight="1"><c r="A3" t="s"><v>4</v></c></row><row r="4"/></sheetData>${SHEET_TAIL}`;
  return zipOf(
    partsOf({
      sheets: [["S", data]],
      strings: ["学校", "结论", "甲小学", "待定", "乙小学"],
      styles: STYLES,
      workbookTail: '<calcPr calcId="124519" fullCalcOnLoad="1"/>',
      parts: FOREIGN,
    }),
  );
}

/** Every attribute spelt out, `aca` on formulas, styles on every cell, a byte order of its own. */
function libreOfficeLike(): Uint8Array {
  const cell = (address: string, index: number): string => `<c r="${address}" s="0" t="s"><v>${String(index)}</v></c>`;
  const data =
    '<sheetPr filterMode="false"/><dimension ref="A1:C3"/><cols><col collapsed="false" customWidth="false" hidden="false" outlineLevel="0" max="16384" min="1" style="0" width="11.53"/></cols><sheetData>' +
    `<row r="1" customFormat="false" ht="12.8" hidden="false" customHeight="false" outlineLevel="0" collapsed="false">${cell("A1", 0)}${cell("B1", 1)}</row>` +
    `<row r="2" customFormat="false" hidden="false">${cell("A2", 2)}${cell("B2", 3)}<c r="C2" s="0" t="n"><f aca="false">LEN(B2)</f><v>2</v></c></row>` +
    `<row r="3" customFormat="false" hidden="false">${cell("A3", 4)}<c r="B3" s="2"/></row></sheetData>${SHEET_TAIL}`;
  const texts = ["学校", "结论", "甲小学", "待定", "乙小学"].map((text) => `<t xml:space="preserve">${text}</t>`);
  return zipOf(
    partsOf({
      sheets: [["S", data]],
      strings: texts,
      styles: STYLES,
      workbookTail: '<calcPr iterateCount="100" refMode="A1" iterate="false" iterateDelta="0.0001"/>',
      parts: FOREIGN,
    }),
  );
}

/** Inline strings, no shared strings, the relationship prefix declared at each sheet. */
function openpyxlLike(): Uint8Array {
  const cell = (address: string, text: string): string => `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const data =
    `<sheetPr/><dimension ref="A1:C3"/><sheetData><row r="1">${cell("A1", "学校")}${cell("B1", "结论")}</row>` +
    `<row r="2">${cell("A2", "甲小学")}${cell("B2", "待定")}<c r="C2"><f>LEN(B2)</f><v></v></c></row>` +
    `<row r="3">${cell("A3", "乙小学")}</row></sheetData>${SHEET_TAIL}`;
  const parts = partsOf({ sheets: [["S", data]], styles: STYLES, parts: FOREIGN });
  const namespaces = NAMESPACES.split(" ");
  parts["xl/workbook.xml"] =
    `<workbook ${namespaces[0] ?? ""}><sheets><sheet ${namespaces[1] ?? ""} name="S" sheetId="1" state="visible" r:id="rId1"/></sheets><definedNames/></workbook>`;
  return zipOf(parts);
}

async function exceljsReal(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("S", { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.addRow(["学校", "结论"]).font = { bold: true };
  sheet.addRow(["甲小学", "待定", { formula: "LEN(B2)", result: 2 }]);
  sheet.addRow(["乙小学"]);
  sheet.getCell("B2").dataValidation = { type: "list", allowBlank: true, formulae: ['"达标,不达标"'] };
  return new Uint8Array(await book.xlsx.writeBuffer());
}

export const ORIGINS: readonly Origin[] = [
  { name: "Excel", make: () => Promise.resolve(excelLike()) },
  { name: "xlsxwriter", make: () => Promise.resolve(xlsxwriterLike()) },
  { name: "LibreOffice", make: () => Promise.resolve(libreOfficeLike()) },
  { name: "openpyxl", make: () => Promise.resolve(openpyxlLike()) },
  { name: "exceljs", make: exceljsReal },
];
