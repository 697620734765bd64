import { smallWorkbook, STYLES } from "../../src/build/fuzz/smallWorkbook";

/** A cell style of its own, behind those that every small workbook has: text. */
const TEXT_STYLE = 7;
const DATE_STYLE = 1;

const styles = STYLES.replace('<cellXfs count="7">', '<cellXfs count="8">').replace(
  "</cellXfs>",
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/></cellXfs>',
);

/** The workbook of the host contract, as a file. */
export function contractFile(): Uint8Array {
  return smallWorkbook({
    styles,
    strings: ["学校", "人数", "甲小学", "乙小学", "锁", "１２", " 5 "],
    sheets: [
      [
        "S",
        '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' +
          '<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>120</v></c><c r="C2"><f>B2*2</f><v>240</v></c>' +
          `<c r="G2" s="${String(TEXT_STYLE)}" t="s"><v>5</v></c></row>` +
          '<row r="3"><c r="A3" t="s"><v>3</v></c><c r="B3"><v>80</v></c>' +
          `<c r="G3" s="${String(DATE_STYLE)}" t="s"><v>6</v></c></row></sheetData>` +
          '<mergeCells count="1"><mergeCell ref="D1:E1"/></mergeCells>',
      ],
      ["P", '<sheetData><row r="1"><c r="A1" t="s"><v>4</v></c></row></sheetData><sheetProtection sheet="1"/>'],
    ],
  });
}
