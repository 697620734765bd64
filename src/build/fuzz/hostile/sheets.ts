import { crc32 } from "node:zlib";
import { addressOf, LAST_ROW } from "../../../workbook";
import { refused, filled, type Hostile } from "./hostile";
import {
  book,
  form,
  formParts,
  header,
  HEADERS,
  number,
  rowOf,
  school,
  schools,
  SHEET,
  SHEET_PART,
  sheetOf,
  text,
  times,
} from "./pieces";
import { rawEntry, rawZip, repeatedDeflate } from "./rawZip";
import { NAMESPACES } from "../smallWorkbook";

const EVERYTHING = "A1:XFD1048576";

/** Numbered rows of a few schools, then a cell with this address and content. */
function cellAt(address: string, content = "<v>1</v>"): Uint8Array {
  return sheetOf(`${form}<row><c r="${address}">${content}</c></row>`);
}

function shared(index: string): Uint8Array {
  return book([[SHEET, `${form}<row><c t="s"><v>${index}</v></c></row>`]], { strings: ["甲", "乙"] });
}

/** A cell of the row below the form with an array formula over its column. */
function arrayBelow(column: number): string {
  const range = `${addressOf(6, column)}:${addressOf(LAST_ROW, column)}`;
  return `<c><f t="array" ref="${range}">1</f><v>1</v></c>`;
}

/** A sheet before whose rows something stands. */
function before(head: string, rows = form, tail = ""): Uint8Array {
  return book([[SHEET, `${head}<sheetData>${rows}</sheetData>${tail}`]]);
}

const PIECES = 1_900;

/** 19 million cells in a file of some megabytes: too many blocks to be caught by how densely they are packed. */
function tinyCells(): Uint8Array {
  const encode = (xml: string): Uint8Array => new TextEncoder().encode(xml);
  const start = encode(`<worksheet ${NAMESPACES}><sheetData>`);
  const end = encode("</sheetData></worksheet>");
  const block = encode(`<row>${"<c/>".repeat(1_000)}</row>`.repeat(10));
  const noise = encode(`<!--${times(3_000, (at) => ((at * 2654435761) >>> 0).toString(36))}-->`);
  const piece = new Uint8Array(Buffer.concat([block, noise]));
  const packed = new Uint8Array(
    Buffer.concat([
      // Whole stretches without an end, which belong between the beginning and the end of the part.
      repeatedDeflate(start, 1).subarray(0, -2),
      repeatedDeflate(piece, PIECES).subarray(0, -2),
      repeatedDeflate(end, 1),
    ]),
  );
  const size = start.length + piece.length * PIECES + end.length;
  let crc = crc32(start);
  for (let at = 0; at < PIECES; at += 1) crc = crc32(piece, crc);
  const wrong = { packed, packedSize: packed.length, size, crc: crc32(end, crc) };
  return rawZip(
    Object.entries(formParts()).map(([name, content]) => rawEntry(name, content, name === SHEET_PART ? wrong : {})),
  );
}

function addressedForm(): string {
  return `<row r="1">${HEADERS.map((name, at) => `<c r="${String.fromCharCode(97 + at)}1" t="str"><v>${name}</v></c>`).join("")}</row>${schools}`;
}

/** All that can be wrong with the rows, cells and ranges of a sheet. */
export const SHEETS: readonly Hostile[] = [
  filled("300,000 empty rows", () => sheetOf(form + "<row/>".repeat(300_000))),
  refused("1,000,000 rows of one number", () =>
    sheetOf(form + times(1_000_000, (at) => `<row><c><v>${String(at)}</v></c></row>`)),
  ),
  filled("1,000,000 hidden rows", () =>
    sheetOf(form + times(1_000_000, (at) => `<row r="${String(at + 7)}" hidden="1"/>`)),
  ),
  refused("19 million tiny cells", tinyCells),
  filled("16,384 columns in one row", () => sheetOf(form + rowOf([times(16_384, number("1"))]))),
  refused("16,385 columns in one row", () => sheetOf(form + rowOf([times(16_385, number("1"))]))),
  filled("a cell in the last corner and a merge of everything", () =>
    sheetOf(
      `${form}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`,
      '<mergeCells><mergeCell ref="N1:XFD1048575"/></mergeCells>',
    ),
  ),
  refused("a row below the last", () => sheetOf(`${form}<row r="1048577"/>`)),
  refused("a column behind the last", () => cellAt("XFE7")),
  refused("a negative row number", () => sheetOf(`${header}<row r="-4"/>${schools}`)),
  refused("a row number of a hundred digits", () => sheetOf(`${form}<row r="${"9".repeat(100)}"/>`)),
  refused("rows out of order", () => sheetOf(`${form}<row r="3"/>`)),
  refused("a cell twice", () => sheetOf('<row r="1"><c r="A1"/><c r="A1"/></row>')),
  refused("cells out of order", () => sheetOf('<row r="1"><c r="B1"/><c r="A1"/></row>')),
  refused("a cell in another row", () => cellAt("A9")),
  refused("an address without a row", () => cellAt("A")),
  refused("an address with dollars", () => cellAt("$A$7")),
  filled("addresses in small letters", () => sheetOf(addressedForm())),
  refused("two sheets of rows in one part", () => sheetOf(form, "<sheetData/>")),
  refused("an unknown type of cell", () => sheetOf(`${form}<row><c t="x"><v>1</v></c></row>`)),
  ...["2", "-1", "99999999999999999999", "1e1", "0.5", "Infinity"].map((index) =>
    refused(`shared string number ${index} of two`, () => shared(index)),
  ),
  filled("styles that are not there", () => sheetOf(form.replaceAll("<c>", '<c s="4294967295">'))),
  refused("a negative style", () => sheetOf(form.replaceAll("<c>", '<c s="-1">'))),
  filled("a dimension that reaches over everything", () => before(`<dimension ref="${EVERYTHING}"/>`)),
  refused("a merge that is no range", () => sheetOf(form, '<mergeCells><mergeCell ref="A0:B0"/></mergeCells>')),
  filled("100,000 merges", () =>
    sheetOf(
      form,
      `<mergeCells>${times(100_000, (at) => `<mergeCell ref="A${String(at + 20)}:E${String(at + 20)}"/>`)}</mergeCells>`,
    ),
  ),
  refused("the same merge 50,000 times, over the header too", () =>
    sheetOf(form, `<mergeCells>${`<mergeCell ref="${EVERYTHING}"/>`.repeat(50_000)}</mergeCells>`),
  ),
  filled("2,000 schools beside 20,000 merges, each over the next", () =>
    sheetOf(
      header + times(2_000, (at) => school(`第${String(at)}小学`)),
      `<mergeCells>${times(20_000, (at) => `<mergeCell ref="N${String((at % 50) + 1)}:XFD1048576"/>`)}</mergeCells>`,
    ),
  ),
  filled("a chain of 5,000 shared formulas", () =>
    sheetOf(form + times(5_000, (at) => `<row><c><f t="shared" si="${String(at % 7)}"/><v>1</v></c></row>`)),
  ),
  filled("5,000 array formulas over everything", () =>
    sheetOf(form + times(5_000, `<row><c><f t="array" ref="${EVERYTHING}">A1</f><v>1</v></c></row>`)),
  ),
  filled("1,000 array formulas side by side", () =>
    sheetOf(
      form +
        rowOf([times(1_000, arrayBelow)]) +
        times(300, (row) => rowOf([times(1_000, (column) => number(String((row * 7919 + column * 104_729) % 9_973)))])),
    ),
  ),
  filled("a formula in every cell", () => sheetOf(form.replaceAll("<c><v>", "<c><f>1+1</f><v>"))),
  refused("a formula of five million characters", () =>
    sheetOf(`${form}<row><c><f>${"1+".repeat(2_500_000)}1</f><v>1</v></c></row>`),
  ),
  refused("two million merges", () =>
    sheetOf(
      form,
      `<mergeCells>${times(2_000_000, (at) => `<mergeCell ref="N${String((at % 999) + 1)}:O9999"/>`)}</mergeCells>`,
    ),
  ),
  filled("absurd column widths", () =>
    before(
      '<cols><col min="1" max="99999999999" width="1e300" hidden="1"/><col min="-5" max="1e9" width="NaN"/></cols>',
    ),
  ),
  filled("hidden columns from minus infinity", () => before('<cols><col min="-1e300" max="1e300" hidden="1"/></cols>')),
  refused("100,000 stretches of columns", () => before(`<cols>${'<col min="1" max="9"/>'.repeat(100_000)}</cols>`)),
  filled("16,000 hidden stretches of all columns", () =>
    before(`<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(16_000)}</cols>`),
  ),
  filled("2,000 schools under 16,000 stretches of columns", () =>
    before(
      `<cols>${'<col min="900" max="901" width="9"/>'.repeat(16_000)}</cols>`,
      header + times(2_000, (at) => school(`第${String(at)}小学`)),
    ),
  ),
  filled("50,000 conditional formats over the same cells", () =>
    sheetOf(
      form,
      times(
        50_000,
        (at) =>
          `<conditionalFormatting sqref="A1:Z9999"><cfRule type="expression" priority="${String(at + 1)}"><formula>1</formula></cfRule></conditionalFormatting>`,
      ),
    ),
  ),
  filled("50,000 rules for input and 50,000 links", () =>
    sheetOf(
      form,
      `<dataValidations>${times(50_000, '<dataValidation type="whole" sqref="A1:Z9999"><formula1>1</formula1></dataValidation>')}</dataValidations>` +
        `<hyperlinks>${times(50_000, (at) => `<hyperlink ref="A${String(at + 1)}" location="x!A1"/>`)}</hyperlinks>`,
    ),
  ),
  filled("the header 10,000 times", () => sheetOf(header.repeat(10_000) + schools)),
  filled("the header 1,000 times, each with its schools", () => sheetOf(form.repeat(1_000))),
  refused("a header of 1,000 equal columns", () => sheetOf(rowOf([times(1_000, text("在校生数"))]) + schools)),
];
