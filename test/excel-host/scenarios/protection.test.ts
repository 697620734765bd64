import { codeOf, read, shareOffice, write } from "./office";

const { book, opened } = shareOffice();

beforeAll(() => {
  const sheet = book.sheet("甲");
  sheet.put(0, 1, { ...sheet.at(0, 1), locked: false });
  sheet.put(1, 1, { ...sheet.at(1, 1), locked: false });
  opened().host.user.protects("甲");
});

it("says that a sheet is protected and which of its cells are open", async () => {
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("甲");
    sheet.load("protection/protected");
    const range = sheet.getRange("A1:B1");
    const cells = range.getCellProperties({ format: { protection: true } });
    range.format.protection.load("locked");
    await context.sync();
    return [sheet.protection.protected, range.format.protection.locked, cells.value];
  });
  const cell = (locked: boolean): object => ({ format: { protection: { locked, formulaHidden: false } } });
  expect(seen).toEqual([true, null, [[cell(true), cell(false)]]]);
});

it("takes values in open cells and refuses a block with one locked cell, whole", async () => {
  await write("甲", "B1:B2", [[1], [2]]);
  expect(await codeOf(write("甲", "A1:B1", [[null, 9]]))).toBe("AccessDenied");
  expect(await read("甲", "A1:B2")).toEqual([
    ["", 1],
    ["", 2],
  ]);
});

it("refuses looks, formats, validation and a full clear even in open cells", async () => {
  const changes: ((range: Excel.Range) => void)[] = [
    (range) => (range.format.fill.color = "#FF0000"),
    (range) => (range.numberFormat = [["@"]]),
    (range) => (range.format.protection.locked = true),
    (range) => (range.dataValidation.rule = { list: { inCellDropDown: true, source: "是" } }),
    (range) => {
      range.clear();
    },
  ];
  for (const change of changes) {
    const run = Excel.run(async (context) => {
      change(context.workbook.worksheets.getItem("甲").getRange("B1"));
      await context.sync();
    });
    expect(await codeOf(run)).toBe("AccessDenied");
  }
  expect(await read("甲", "B1")).toEqual([[1]]);
});

it("lets looks change, but neither values nor rules, where the protection allows it", async () => {
  opened().host.user.protects("乙", ["allowFormatCells"]);
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("乙");
    sheet.getRange("A1").format.fill.color = "#FF0000";
    sheet.protection.load("options");
    await context.sync();
    return [sheet.protection.options.allowFormatCells, sheet.protection.options.allowInsertRows];
  });
  expect(seen).toEqual([true, false]);
  expect(book.sheet("乙").at(0, 0).look.fill).toBe("#FF0000");
  expect(await codeOf(write("乙", "A1", [[1]]))).toBe("AccessDenied");
});

it("lets no sheet come, go or be renamed under a protected structure", async () => {
  opened().host.user.protectsStructure();
  const changes: ((sheets: Excel.WorksheetCollection) => unknown)[] = [
    (sheets) => sheets.add("新"),
    (sheets) => {
      sheets.getItem("乙").delete();
    },
    (sheets) => (sheets.getItem("乙").name = "新"),
    (sheets) => (sheets.getItem("乙").visibility = "Hidden"),
  ];
  for (const change of changes) {
    const run = Excel.run(async (context) => {
      change(context.workbook.worksheets);
      await context.sync();
    });
    expect(await codeOf(run)).toBe("AccessDenied");
  }
  expect(book.sheets.map(({ name }) => name)).toEqual(["甲", "乙", "丙"]);
});
