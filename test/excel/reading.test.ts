import { HostError, type CellRange, type CellValue } from "../../src/workbook";
import { REFUSAL, snapshotOf } from "../excel-host";
import { edit, readAll } from "../host-contract/calls";
import { countyForm } from "./traffic";
import { openExcel, workbook } from "./opened";

describe("reading", () => {
  it("tells an error value from a text that looks like one, and asks only where a cell looks like it", async () => {
    const rows: CellValue[][] = [["#N/A", { error: "#N/A" }, "#1", { error: "#DIV/0!" }]];
    const { excel, office } = await openExcel(workbook({ name: "S", rows }));
    expect((await readAll(excel)).sheets[0]?.rows).toEqual(rows);
    const asked = office.host.journal.totals().requests;
    const plain = await openExcel(workbook({ name: "S", rows: [["甲"]] }));
    await readAll(plain.excel);
    expect(plain.office.host.journal.totals().requests).toBe(asked - 1);
  });

  it("tells hidden rows and columns, also where all of a band is hidden", async () => {
    const rows = Array.from({ length: 30 }, (_, row) => [row, "甲", row]);
    const facts = { hiddenRows: new Set([0, 4, 5, 29]), hiddenColumns: new Set([1]) };
    const { excel } = await openExcel(
      workbook({ name: "S", rows, ...facts }, { name: "T", rows, hiddenRows: new Set() }),
    );
    const [first, second] = (await readAll(excel)).sheets;
    expect(first).toMatchObject(facts);
    expect([second?.hiddenRows.size, second?.hiddenColumns]).toEqual([0, undefined]);
  });

  it("gives a formula without a result as an empty text, and an empty cell as nothing", async () => {
    const { excel } = await openExcel(workbook({ name: "S", rows: [["", 1]], formulas: { A1: 'IF(B1>0,"","x")' } }));
    const [sheet] = (await readAll(excel)).sheets;
    expect(sheet?.rows).toEqual([["", 1]]);
    expect([...(sheet?.formulas.values() ?? [])]).toEqual([{ text: 'IF(B1>0,"","x")', kind: "plain" }]);
  });

  it("does not take a text that begins with = for a formula", async () => {
    const { excel } = await openExcel(workbook({ name: "S", rows: [["=1+1"]] }));
    const [sheet] = (await readAll(excel)).sheets;
    expect([sheet?.rows, sheet?.formulas.size]).toEqual([[["=1+1"]], 0]);
  });

  it("reads an empty sheet, and a sheet whose colour goes to the last row without reading a million rows", async () => {
    const { excel, book, office } = await openExcel(
      workbook({ name: "空", rows: [] }, { name: "S", rows: [["甲", "乙"]] }),
    );
    const sheet = book.sheet("S");
    sheet.put(1_048_575, 1, { ...sheet.at(0, 1), value: "", look: { ...sheet.at(0, 0).look, fill: "#FF0000" } });
    const [empty, coloured] = (await readAll(excel)).sheets;
    expect([empty?.rows, coloured?.rows]).toEqual([[], [["甲", "乙"]]]);
    expect(office.host.journal.totals().bytesIn).toBeLessThan(100_000);
  });

  it("halves what Excel refuses for its size, and still reads everything in order", async () => {
    const form = countyForm(20);
    const { excel, book, office } = await openExcel(form);
    office.host.limits.responseBytes = 9_000;
    const steps: number[] = [];
    const read = await excel.read(new AbortController().signal, (done, total) => steps.push(done / total));
    expect(read.sheets.map(({ rows }) => rows)).toEqual(snapshotOf(book).sheets.map(({ rows }) => rows));
    expect(steps[steps.length - 1]).toBe(1);
    expect([...steps].sort((left, right) => left - right)).toEqual(steps);
    expect(office.host.journal.totals().largestIn).toBeLessThanOrEqual(9_000);
  });

  it("reads merged cells that Excel tells of in pieces only, each once", async () => {
    const merges = Array.from({ length: 700 }, (_, row): CellRange => {
      return { firstRow: row * 2, lastRow: row * 2 + 1, firstColumn: 0, lastColumn: 1 };
    });
    const { excel } = await openExcel(workbook({ name: "S", rows: [["甲"]], merges }));
    expect((await readAll(excel)).sheets[0]?.merges).toEqual(merges);
  });

  it("says that one row is too large where even that is refused", async () => {
    const { excel, office } = await openExcel(workbook({ name: "S", rows: [["长".repeat(3000)]] }));
    office.host.limits.responseBytes = 5_000;
    await expect(readAll(excel)).rejects.toMatchObject({ problem: "tooLarge" });
  });

  it("stops between two requests when the user cancels", async () => {
    const { excel, office } = await openExcel(countyForm(5));
    const cancel = new AbortController();
    const reading = excel.read(cancel.signal, () => undefined);
    cancel.abort();
    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
    expect(office.host.journal.entries.length).toBeLessThanOrEqual(1);
  });

  it("takes a request less once the sheets are known, and finds a new sheet and a lost one all the same", async () => {
    const { excel, office } = await openExcel(workbook({ name: "S", rows: [["甲"]] }, { name: "T", rows: [["乙"]] }));
    const { host } = office;
    const count = async (): Promise<number> => {
      host.journal.clear();
      await readAll(excel);
      return host.journal.entries.filter(({ request }) => request.Actions.some(({ ActionType }) => ActionType === 2))
        .length;
    };
    const first = await count();
    expect(await count()).toBe(first - 1);
    host.user.deletesSheet("T");
    host.book.addSheet("U");
    expect((await readAll(excel)).sheets.map(({ name }) => name)).toEqual(["S", "U"]);
  });
});

describe("what Excel refuses", () => {
  it("is an error by what to do about it, with Excel's own code", async () => {
    const { excel, office } = await openExcel(workbook({ name: "S", rows: [["甲"]] }));
    office.host.faults.at(1, { kind: "refused", error: REFUSAL.throttled });
    await expect(readAll(excel)).rejects.toEqual(new HostError("busy", "ActivityLimitReached"));
    office.host.faults.at(1, { kind: "failed", code: "NeverHeardOf", after: 0 });
    await expect(readAll(excel)).rejects.toEqual(new HostError("unknown", "NeverHeardOf"));
  });

  it("is asked for again by the user while a cell is being edited; a write waits for Enter instead", async () => {
    const { excel, office, book } = await openExcel(workbook({ name: "S", rows: [["甲"]] }));
    await readAll(excel);
    office.host.user.startsEditing();
    await expect(readAll(excel)).rejects.toMatchObject({ problem: "cellEditMode" });
    const applying = excel.apply([edit("B1", null, "达标")], null);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(book.sheet("S").at(0, 1).value).toBe("");
    office.host.user.pressesEnter();
    expect(await applying).toEqual(["applied"]);
  });
});

describe("revealing", () => {
  it("selects the cell, on a sheet that has another name by now as well", async () => {
    const { excel, office, book } = await openExcel(workbook({ name: "S", rows: [["甲"]] }, { name: "T", rows: [] }));
    await readAll(excel);
    office.host.user.renamesSheet("T", "别名");
    await excel.reveal({ sheet: "T", cell: "C5" });
    expect(book.selection).toMatchObject({ sheet: { name: "别名" }, bounds: { firstRow: 4, firstColumn: 2 } });
  });

  it("says which sheet is gone", async () => {
    const { excel } = await openExcel(workbook({ name: "S", rows: [["甲"]] }));
    await expect(excel.reveal({ sheet: "没有", cell: "A1" })).rejects.toMatchObject({ problem: "gone", sheet: "没有" });
  });
});
