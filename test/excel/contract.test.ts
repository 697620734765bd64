import { describeHostContract } from "../host-contract/hostContract";
import { openExcel, workbook } from "./opened";

describeHostContract("Excel", async () => {
  const { excel } = await openExcel(
    workbook(
      {
        name: "S",
        rows: [
          ["学校", "人数"],
          ["甲小学", 120, 240],
          ["乙小学", 80],
        ],
        formulas: { C2: "B2*2" },
        merges: [{ firstRow: 0, firstColumn: 3, lastRow: 0, lastColumn: 4 }],
      },
      { name: "P", rows: [["锁"]], protected: true },
    ),
  );
  return excel;
});
