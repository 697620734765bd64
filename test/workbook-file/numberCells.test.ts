import { smallWorkbook, STYLES } from "../../src/build/fuzz/smallWorkbook";
import { openWorkbookFile } from "../../src/workbook/file";
import { edit } from "../host-contract/calls";
import { partText } from "./compareParts";

it("gives a number the format General where its cell is one of dates, and the rest of the look stays", async () => {
  const rows = '<row r="1"><c r="A1" s="4" t="str"><v>１２</v></c><c r="B1" s="6" t="str"><v>１２</v></c></row>';
  const book = await openWorkbookFile(smallWorkbook({ styles: STYLES, sheets: [["S", rows]] }));
  await book.apply([edit("A1", "１２", 12), edit("B1", "１２", 12), edit("C1", null, "x")], null);
  expect(partText(book.bytes(), "xl/worksheets/sheet1.xml")).toContain(
    '<c r="A1" s="7"><v>12</v></c><c r="B1" s="6"><v>12</v></c>',
  );
  expect(partText(book.bytes(), "xl/styles.xml")).toContain(
    '<xf fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" numFmtId="0"/></cellXfs>',
  );
});
