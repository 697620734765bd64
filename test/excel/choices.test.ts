import { assess } from "../../src/assessment";
import type { CellRange, ChoiceList, WorkbookSnapshot } from "../../src/workbook";
import { SETTINGS } from "../assessment/settings";
import { readAll } from "../host-contract/calls";
import { openExcel, workbook, type OpenedExcel } from "./opened";
import { countyForm } from "./traffic";

const ROWS = Array.from({ length: 40 }, (_, row) => [`学校${String(row)}`, row]);

function cells(firstRow: number, lastRow: number, firstColumn: number, lastColumn = firstColumn): CellRange {
  return { firstRow, lastRow, firstColumn, lastColumn };
}

async function openListed(choiceLists: readonly ChoiceList[], more: object = {}): Promise<OpenedExcel> {
  return openExcel(workbook({ name: "S", rows: ROWS, choiceLists, ...more }, { name: "T", rows: [["说明"]] }));
}

async function listsRead({ excel }: OpenedExcel): Promise<unknown> {
  return (await readAll(excel)).sheets[0]?.choiceLists;
}

describe("drop-down lists", () => {
  const SIDE_BY_SIDE: readonly ChoiceList[] = [
    { ranges: [cells(1, 39, 2)], source: "是,否" },
    { ranges: [cells(1, 39, 3)], source: "=$X$1:$X$2" },
  ];

  it("are read column by column, although Excel tells of columns side by side as one, and take no request more", async () => {
    const listed = await openListed(SIDE_BY_SIDE);
    expect(await listsRead(listed)).toEqual(SIDE_BY_SIDE);
    const taken = listed.office.host.journal.totals().requests;
    const plain = await openListed([]);
    expect(await listsRead(plain)).toBeUndefined();
    expect(plain.office.host.journal.totals().requests).toBe(taken);
  });

  it("that change within a column are read as well, each with its cells", async () => {
    const lists = [
      { ranges: [cells(1, 17, 2), cells(30, 30, 2)], source: "是,否" },
      { ranges: [cells(18, 29, 2)], source: "达标,不达标" },
    ];
    expect(await listsRead(await openListed(lists))).toEqual(lists);
  });

  it("are no other rules for what may be typed", async () => {
    const opened = await openListed(SIDE_BY_SIDE);
    const rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
    opened.book.sheet("S").validations.push({ bounds: cells(1, 39, 4), settings: { rule } });
    expect(await listsRead(opened)).toEqual(SIDE_BY_SIDE);
  });

  it("of our own sheet are not asked for: nothing is filled in by them", async () => {
    const opened = await openListed(SIDE_BY_SIDE);
    opened.book.names.set("_balance_report", {
      ...{ name: "_Balance_Report", formula: "=S!$A$1", visible: false, comment: "" },
    });
    expect(await listsRead(opened)).toBeUndefined();
  });

  it("are left aside beyond what a form may have, and the sheet is read all the same", async () => {
    const lists = Array.from({ length: 700 }, (_, column) => ({
      ranges: [cells(1, 3, column)],
      source: String(column),
    }));
    const read = await listsRead(await openListed(lists));
    expect(read).toEqual(lists.slice(0, 500));
  });
});

describe("an Excel that does not tell where rules are", () => {
  const LOCKED = { protected: true, unlocked: ["C2", "C3", "C4", "D2"] };
  const LISTS = [{ ranges: [cells(1, 3, 2)], source: "是,否" }];

  it.each(["AccessDenied", "GeneralException"])("is asked by the cells that may be written (%s)", async (code) => {
    const opened = await openListed([...LISTS, { ranges: [cells(5, 9, 6)], source: "锁" }], LOCKED);
    opened.office.host.faults.at(2, { kind: "failed", code, after: 30 });
    expect(await listsRead(opened)).toEqual(LISTS);
  });

  it("is read all the same where it refuses the rules themselves", async () => {
    const opened = await openListed(LISTS, LOCKED);
    opened.office.host.faults.at(3, { kind: "failed", code: "AccessDenied", after: 1 });
    expect(await listsRead(opened)).toEqual(LISTS);
    opened.office.host.faults.at(6, { kind: "failed", code: "AccessDenied", after: 1 });
    opened.office.host.faults.at(7, { kind: "failed", code: "AccessDenied", after: 1 });
    const again = await readAll(opened.excel);
    expect(again.sheets.map(({ rows }) => rows.length)).toEqual([40, 1]);
  });
});

it("is judged and filled in by the words that its verdict cells offer", async () => {
  const form = countyForm(5);
  const offered: WorkbookSnapshot = {
    ...form,
    sheets: form.sheets.map((sheet) => ({
      ...sheet,
      choiceLists: [{ ranges: [cells(3, sheet.rows.length, 0, 15)], source: "是,否" }],
    })),
  };
  const { excel } = await openExcel(offered);
  const { edits } = assess(await readAll(excel), SETTINGS);
  expect(edits.map(({ to }) => to)).toContain("是");
  expect(edits).toEqual(assess(offered, SETTINGS).edits);
});
