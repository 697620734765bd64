import { bookOf } from "../excel-host";
import { describeHostContract } from "../host-contract/hostContract";
import { openExcel, workbook } from "./opened";

describeHostContract("Excel", async () => {
  const book = bookOf(
    workbook(
      {
        name: "S",
        rows: [
          ["学校", "人数"],
          ["甲小学", 120, 240, null, null, null, "１２"],
          ["乙小学", 80, null, null, null, null, " 5 "],
        ],
        formulas: { C2: "B2*2" },
        merges: [{ firstRow: 0, firstColumn: 3, lastRow: 0, lastColumn: 4 }],
      },
      { name: "P", rows: [["锁"]], protected: true },
    ),
  );
  const sheet = book.sheet("S");
  sheet.put(1, 6, { ...sheet.at(1, 6), numberFormat: "@" });
  sheet.put(2, 6, { ...sheet.at(2, 6), numberFormat: "yyyy-mm-dd" });
  return (await openExcel(book)).excel;
});
