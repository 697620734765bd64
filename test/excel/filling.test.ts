import { HostError } from "../../src/workbook";
import { bookOf, snapshotOf } from "../excel-host";
import { edit, readAll } from "../host-contract/calls";
import { openExcel, workbook, type OpenedExcel, type SheetFacts } from "./opened";

const SCHOOLS: SheetFacts = {
  name: "S",
  rows: [
    ["学校", "人数", "结论", "备注"],
    ["甲小学", 120],
    ["乙小学", 80],
  ],
};

async function openSchools(sheet: Partial<SheetFacts> = {}): Promise<OpenedExcel> {
  const opened = await openExcel(workbook({ ...SCHOOLS, ...sheet }, { name: "T", rows: [["说明"]] }));
  await readAll(opened.excel);
  return opened;
}

function shown({ book }: OpenedExcel, sheet = "S"): unknown {
  return snapshotOf(book).sheets.find(({ name }) => name === sheet)?.rows;
}

describe("filling a workbook that changed since it was read", () => {
  const verdict = edit("C2", null, "达标");

  it("writes nothing where any value is another, and answers every edit with stale", async () => {
    const opened = await openSchools();
    opened.office.host.user.edits("T", "A9", [[1]]);
    const before = shown(opened);
    expect(await opened.excel.apply([verdict, edit("C3", null, "不达标")], null)).toEqual(["stale", "stale"]);
    expect(shown(opened)).toEqual(before);
    expect(await opened.excel.lastStep()).toBeNull();
  });

  it("writes nothing where a row was inserted, or a formula changed that gives the same result", async () => {
    const inserted = await openSchools();
    inserted.office.host.user.insertsRow("S", 1);
    expect(await inserted.excel.apply([verdict], null)).toEqual(["stale"]);
    const formula = await openSchools({ formulas: { B3: "40*2" } });
    const sheet = formula.book.sheet("S");
    sheet.put(2, 1, { ...sheet.at(2, 1), formula: "=20*4" });
    expect(await formula.excel.apply([verdict], null)).toEqual(["stale"]);
  });

  it("says so by an error where there is no edit to answer", async () => {
    const opened = await openSchools();
    opened.office.host.user.edits("T", "A9", [[1]]);
    await expect(opened.excel.apply([], report("一"))).rejects.toMatchObject({ problem: "changed" });
  });

  it("writes all the same where only looks, results of formulas or empty sheets changed", async () => {
    const opened = await openSchools({ formulas: { B3: "40*2" } });
    const sheet = opened.book.sheet("S");
    sheet.put(2, 1, { ...sheet.at(2, 1), value: 99 });
    sheet.put(1, 0, { ...sheet.at(1, 0), numberFormat: "0.00" });
    opened.book.addSheet("空");
    expect(await opened.excel.apply([verdict], null)).toEqual(["applied"]);
  });

  it("reaches a sheet that the user has given another name", async () => {
    const opened = await openSchools();
    opened.office.host.user.renamesSheet("S", "学校表");
    expect(await opened.excel.apply([verdict], null)).toEqual(["applied"]);
    expect(opened.book.sheet("学校表").at(1, 2).value).toBe("达标");
  });

  it("does not take what it wrote itself for a change", async () => {
    const { excel } = await openSchools();
    expect(await excel.apply([verdict], report("一"))).toEqual(["applied"]);
    expect(await excel.apply([edit("C3", null, "不达标")], report("二"))).toEqual(["applied"]);
  });

  it("does not write over what the user typed into our own sheet", async () => {
    const opened = await openSchools();
    await opened.excel.apply([verdict], report("一"));
    opened.office.host.user.edits("校验结果", "B1", [["核实无误"]]);
    expect(await opened.excel.apply([edit("C3", null, "不达标")], report("二"))).toEqual(["stale"]);
    expect(opened.book.sheet("校验结果").at(0, 1).value).toBe("核实无误");
  });
});

function report(text: string): Parameters<OpenedExcel["excel"]["apply"]>[1] {
  const rows = [
    [
      { value: text, look: "title" as const },
      { value: null, look: "input" as const },
    ],
  ];
  return {
    title: "校验结果",
    ownName: "_Balance_Report",
    marks: ["一", "二"],
    rows,
    columnWidths: [20, 30],
    frozenRows: 1,
  };
}

describe("what is written", () => {
  it.each([
    "=1+1",
    "+1",
    "-1",
    "@SUM",
    "'引号",
    "007",
    "1-2",
    "2026年9月1日",
    "50%",
    "TRUE",
    "上午8:00",
    "#N/A",
    "(3)",
    "５",
    "达标6项：L7",
    "Mar 5",
  ])("stands there as the text %s, whatever Excel makes of such a text", async (text) => {
    const opened = await openSchools();
    expect(await opened.excel.apply([edit("D2", null, text)], null)).toEqual(["applied"]);
    expect(opened.book.sheet("S").at(1, 3)).toMatchObject({ value: text, formula: null, numberFormat: "General" });
  });

  it("is a number in a cell that is formatted as text, and the format comes back", async () => {
    const opened = await openSchools();
    const sheet = opened.book.sheet("S");
    sheet.put(1, 1, { ...sheet.at(1, 1), value: "120", numberFormat: "@" });
    await readAll(opened.excel);
    expect(await opened.excel.apply([edit("B2", "120", 121)], null)).toEqual(["applied"]);
    expect(sheet.at(1, 1)).toMatchObject({ value: 121, numberFormat: "General" });
    await opened.excel.restore();
    expect(sheet.at(1, 1)).toMatchObject({ value: "120", numberFormat: "@" });
  });

  it("goes into the open cells of a protected sheet, cell by cell, and nowhere else", async () => {
    const opened = await openSchools({ protected: true, unlocked: ["C2", "C3", "D3"] });
    const edits = [edit("C2", null, "达标"), edit("D2", null, "x"), edit("D3", null, "y")];
    expect(await opened.excel.apply(edits, null)).toEqual(["applied", "protected", "applied"]);
    expect(opened.book.sheet("S").protected).toBe(true);
  });

  it("colours a failing value only where the protection lets it, and writes a value all the same", async () => {
    const dark = { style: "unmet" } as const;
    const opened = await openSchools({ protected: true, unlocked: ["B2", "B3"] });
    const edits = [edit("B2", 120, 120, dark), edit("B3", 80, 81, dark)];
    expect(await opened.excel.apply(edits, null)).toEqual(["protected", "applied"]);
    const open = await openSchools();
    expect(await open.excel.apply(edits, null)).toEqual(["applied", "applied"]);
    expect(open.book.sheet("S").at(1, 1)).toMatchObject({ value: 120, look: { fill: "#808080" } });
  });

  it("leaves a formula that only gets another look", async () => {
    const opened = await openSchools({ formulas: { B2: "60*2" } });
    expect(await opened.excel.apply([edit("B2", 120, 120, { style: "unmet" })], null)).toEqual(["applied"]);
    expect(opened.book.sheet("S").at(1, 1)).toMatchObject({ formula: "=60*2", look: { fill: "#808080" } });
  });

  it("is nothing the second time, so that the first can still be taken back", async () => {
    const opened = await openSchools();
    const before = shown(opened);
    await opened.excel.apply([edit("C2", null, "达标"), edit("B2", 120, 120, { style: "unmet" })], report("一"));
    expect(changes(opened).length).toBeGreaterThan(0);
    await readAll(opened.excel);
    opened.office.host.journal.clear();
    const again = [edit("C2", "达标", "达标"), edit("B2", 120, 120, { style: "unmet" })];
    expect(await opened.excel.apply(again, report("一"))).toEqual(["applied", "applied"]);
    expect(changes(opened)).toEqual([]);
    await opened.excel.restore();
    expect(shown(opened)).toEqual(before);
    expect(opened.book.sheets.map(({ name }) => name)).toEqual(["S", "T"]);
  });

  it("takes several edits of one cell one after the other", async () => {
    const opened = await openSchools();
    const edits = [edit("C2", null, "a"), edit("C2", "a", "b"), edit("C2", "a", "c")];
    expect(await opened.excel.apply(edits, null)).toEqual(["applied", "applied", "stale"]);
    expect(opened.book.sheet("S").at(1, 2).value).toBe("b");
  });
});

const SET_PROPERTY = 4;

function changes({ office }: OpenedExcel): readonly unknown[] {
  return office.host.journal.entries.flatMap(({ request }) => request.Actions.filter(isChange));
}

function isChange({ ActionType, Name }: { readonly ActionType: number; readonly Name?: string }): boolean {
  return ActionType === SET_PROPERTY || ["Add", "Clear", "Delete"].includes(Name ?? "");
}

describe("a workbook whose structure is locked", () => {
  it("gets no sheet of ours, and the edits all the same", async () => {
    const opened = await openSchools();
    opened.office.host.user.protectsStructure();
    await readAll(opened.excel);
    expect(opened.excel.capabilities.report).toBe(false);
    expect(await opened.excel.apply([edit("C2", null, "达标")], report("一"))).toEqual(["applied"]);
    expect(opened.book.sheets.length).toBe(2);
  });

  it("since it was read is another workbook than the user has seen: nothing is written into it", async () => {
    const opened = await openSchools();
    await readAll(opened.excel);
    expect(opened.excel.capabilities.report).toBe(true);
    opened.office.host.user.protectsStructure();
    expect(await opened.excel.apply([edit("C2", null, "达标")], report("一"))).toEqual(["stale"]);
    expect(opened.book.sheet("S").at(1, 2).value).toBe("");
    expect(await opened.excel.apply([edit("C2", null, "达标")], null)).toEqual(["applied"]);
  });
});

describe("our own sheet that the user has protected", () => {
  it("is not unprotected: nothing is written, and the error names it", async () => {
    const opened = await openSchools();
    await opened.excel.apply([], report("一"));
    opened.office.host.user.protects("校验结果");
    const refused = opened.excel.apply([edit("C2", null, "达标")], report("二"));
    await expect(refused).rejects.toEqual(new HostError("protected", "OwnSheet", "校验结果"));
    expect(opened.book.sheet("S").at(1, 2).value).toBe("");
  });
});

describe("a workbook that is open for reading only", () => {
  it("is named as such where the first write is refused", async () => {
    const book = bookOf(workbook(SCHOOLS), { readOnly: true });
    const { excel, office } = await openExcel(book);
    await readAll(excel);
    // The client tidies up after the reading, in a request that nobody waits for.
    await new Promise((resolve) => setTimeout(resolve, 50));
    const reads = 2;
    office.host.faults.at(reads + 1, { kind: "failed", code: "AccessDenied", after: 0 });
    await expect(excel.apply([edit("C2", null, "达标")], null)).rejects.toEqual(
      new HostError("readOnly", "AccessDenied"),
    );
  });
});
