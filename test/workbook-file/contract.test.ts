import { openWorkbookFile } from "../../src/workbook/file";
import { describeHostContract } from "../host-contract/hostContract";
import { smallWorkbook } from "../../src/build/fuzz/smallWorkbook";

describeHostContract("workbook file", () =>
  openWorkbookFile(
    smallWorkbook({
      strings: ["学校", "人数", "甲小学", "乙小学", "锁"],
      sheets: [
        [
          "S",
          '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' +
            '<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>120</v></c><c r="C2"><f>B2*2</f><v>240</v></c></row>' +
            '<row r="3"><c r="A3" t="s"><v>3</v></c><c r="B3"><v>80</v></c></row></sheetData>' +
            '<mergeCells count="1"><mergeCell ref="D1:E1"/></mergeCells>',
        ],
        ["P", '<sheetData><row r="1"><c r="A1" t="s"><v>4</v></c></row></sheetData><sheetProtection sheet="1"/>'],
      ],
    }),
  ),
);
