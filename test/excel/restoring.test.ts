import type { ReportSheet } from "../../src/workbook";
import { ExcelWorkbook } from "../../src/workbook/excel";
import { stateOf, type TestBook } from "../excel-host";
import { edit, readAll } from "../host-contract/calls";
import { openExcel, workbook, type OpenedExcel } from "./opened";

const EDITS = [
  edit("C2", null, "达标"),
  edit("C3", null, "不达标"),
  edit("B2", 120, 120, { style: "unmet" }),
  edit("D3", 5, 6, { replacesFormula: true }),
];

const REPORT: ReportSheet = {
  title: "校验结果",
  ownName: "_Balance_Report",
  marks: ["结果", "新"],
  rows: [
    [{ value: "结果", look: "title" }],
    [
      { value: "L01" },
      { value: "B2", link: { sheet: "S", cell: "B2" } },
      { value: null, look: "input", choices: ["甲"] },
    ],
  ],
  columnWidths: [10, 10, 30],
  frozenRows: 1,
};

async function openFilled(): Promise<OpenedExcel & { readonly before: unknown }> {
  const opened = await openExcel(
    workbook({
      name: "S",
      rows: [
        ["学校", "人数", "结论"],
        ["甲小学", 120],
        ["乙小学", 80, null, 5],
        ["丙小学", 70],
      ],
      formulas: { D3: "2+3" },
    }),
  );
  const before = stateOf(opened.book);
  await readAll(opened.excel);
  expect(await opened.excel.apply(EDITS, REPORT)).toEqual(["applied", "applied", "applied", "applied"]);
  return { ...opened, before };
}

function values(book: TestBook, ...addresses: readonly (readonly [number, number])[]): unknown {
  return addresses.map(([row, column]) => book.sheet("S").at(row, column).value);
}

describe("restoring", () => {
  it("brings everything back by what lies in the workbook, formulas and looks included, and forgets it", async () => {
    const { book, before } = await openFilled();
    const later = new ExcelWorkbook();
    expect(await later.lastStep()).not.toBeNull();
    expect(await later.restore()).toEqual([]);
    expect(stateOf(book)).toEqual(before);
    expect(await later.lastStep()).toBeNull();
    expect(await later.restore()).toEqual([]);
  });

  it("leaves a cell that was changed since, says which, and puts back the others", async () => {
    const { book, excel, office } = await openFilled();
    office.host.user.edits("S", "C2", [["待定"]]);
    expect(await excel.restore()).toEqual([{ sheet: "S", cell: "C2" }]);
    expect(values(book, [1, 2], [2, 2])).toEqual(["待定", ""]);
    expect(book.sheet("S").at(2, 3).formula).toBe("=2+3");
  });

  it("finds rows again that were moved by new ones, by the name of the school", async () => {
    const { book, excel, office } = await openFilled();
    office.host.user.insertsRow("S", 2);
    // A formula that is moved would read other cells than before.
    expect(await excel.restore()).toEqual([{ sheet: "S", cell: "D4" }]);
    expect(values(book, [1, 2], [3, 2])).toEqual(["", ""]);
  });

  it("leaves rows that cannot be told from each other any more", async () => {
    const { book, excel, office } = await openFilled();
    office.host.user.edits("S", "A3", [["甲小学"]]);
    office.host.user.insertsRow("S", 1);
    const left = await excel.restore();
    expect(left.map(({ cell }) => cell).sort()).toEqual(["B2", "C2", "C3", "D3"]);
    expect(values(book, [2, 2], [3, 2])).toEqual(["达标", "不达标"]);
  });

  it("reaches a sheet under another name, and tells of cells of a sheet that is gone", async () => {
    const renamed = await openFilled();
    renamed.office.host.user.renamesSheet("S", "学校表");
    expect(await renamed.excel.restore()).toEqual([]);
    expect(renamed.book.sheet("学校表").at(1, 2).value).toBe("");
    const gone = await openFilled();
    gone.book.addSheet("X");
    gone.office.host.user.deletesSheet("S");
    expect((await gone.excel.restore()).length).toBe(EDITS.length);
  });

  it("keeps our sheet where the user typed into it, and says where", async () => {
    const { book, excel, office } = await openFilled();
    office.host.user.edits("校验结果", "C2", [["核实无误"]]);
    expect(await excel.restore()).toEqual([{ sheet: "校验结果", cell: "C2" }]);
    expect(book.sheet("校验结果").at(1, 2).value).toBe("核实无误");
    expect(values(book, [1, 2])).toEqual([""]);
  });

  it("takes our sheet away under whatever name the user gave it", async () => {
    const { book, excel, office } = await openFilled();
    office.host.user.renamesSheet("校验结果", "我的结果");
    book.names.set("_balance_report", {
      name: "_Balance_Report",
      formula: "=我的结果!$A$1",
      visible: false,
      comment: "",
    });
    expect(await excel.restore()).toEqual([]);
    expect(book.sheets.map(({ name }) => name)).toEqual(["S"]);
  });

  it("gives our sheet its former content back, what was typed into it included", async () => {
    const { book, excel, office } = await openFilled();
    office.host.user.edits("校验结果", "C2", [["核实无误"]]);
    await readAll(excel);
    const before = stateOf(book);
    const rows = [[{ value: "新" }], [{ value: "另", look: "explain" as const }], [{ value: 3 }]];
    await excel.apply([edit("C4", null, "达标")], { ...REPORT, rows, frozenRows: 2 });
    expect(book.sheet("校验结果").at(2, 0).value).toBe(3);
    await excel.restore();
    expect(stateOf(book)).toEqual(before);
  });

  it("takes back one filling after the other, the last one first", async () => {
    const { book, excel, before } = await openFilled();
    await readAll(excel);
    await excel.apply([edit("C4", null, "达标")], null);
    await excel.restore();
    expect(values(book, [1, 2], [3, 2])).toEqual(["达标", ""]);
    expect(await new ExcelWorkbook().restore()).toEqual([]);
    expect(stateOf(book)).toEqual(before);
    expect(await excel.lastStep()).toBeNull();
  });

  it("never unprotects: it names the sheet, and works once the user has opened it", async () => {
    const { book, excel, office, before } = await openFilled();
    office.host.user.protects("S");
    await expect(excel.restore()).rejects.toMatchObject({ problem: "protected", sheet: "S" });
    book.sheet("S").protected = false;
    await excel.restore();
    expect(stateOf(book)).toEqual(before);
  });

  it("wants the workbook to be read again before anything is applied", async () => {
    const { excel } = await openFilled();
    await excel.restore();
    expect(await excel.apply(EDITS, null)).toEqual(["stale", "stale", "stale", "stale"]);
    await readAll(excel);
    expect((await excel.apply(EDITS, null)).slice(0, 2)).toEqual(["applied", "applied"]);
  });
});

describe("a hidden name of ours that leads to the user's own sheet", () => {
  async function openMisled(): Promise<OpenedExcel> {
    const opened = await openExcel(workbook({ name: "S", rows: [["学校", "人数"], ["甲小学"]] }));
    const name = { name: "_Balance_Report", formula: "=S!$A$1", visible: false, comment: "" };
    opened.book.names.set("_balance_report", name);
    return opened;
  }

  it("does no harm wherever the filling is interrupted, and all that we added goes again", async () => {
    let failures = 0;
    for (let after = 0; after < 60; after += 3) {
      const { book, excel, office } = await openMisled();
      await readAll(excel);
      const before = stateOf(book) as object;
      // The client tidies up after the reading, in a request that nobody waits for.
      await new Promise((resolve) => setTimeout(resolve, 20));
      // After the sheets, the cells and the journal comes the request that adds the sheet.
      office.host.faults.at(4, { kind: "failed", code: "GeneralException", after });
      await excel.apply([edit("B2", null, 5)], REPORT).catch(() => failures++);
      await new ExcelWorkbook().restore();
      expect({ ...(stateOf(book) as object), names: null }).toEqual({ ...before, names: null });
    }
    expect(failures).toBeGreaterThan(5);
  });
});
