import { codeOf, read, shareOffice, write } from "./office";

const { book } = shareOffice();

it("answers null for more than five million cells", async () => {
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("甲").getRange();
    range.load("values,address");
    await context.sync();
    return [range.values as unknown, range.address];
  });
  expect(values).toEqual([null, "甲!A:XFD"]);
});

it("leaves a cell alone for null and empties it for an empty text", async () => {
  await write("甲", "A1:C1", [["甲", 2, 3]]);
  await write("甲", "A1:C1", [["乙", null, ""]]);
  expect(await read("甲", "A1:C1")).toEqual([["乙", 2, ""]]);
});

it("reads written texts as Excel does", async () => {
  await write("甲", "A3:H3", [["12", "'007", "5%", "TRUE", "2026-9-1", "1-2", "#N/A", "3.5 km"]]);
  const seen = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("甲").getRange("A3:H3");
    range.load("values,valueTypes,numberFormat,formulas");
    await context.sync();
    return [range.values[0], range.valueTypes[0], range.formulas[0]] as unknown[];
  });
  expect(seen).toEqual([
    [12, "007", 0.05, true, 46266, 46024, "#N/A", "3.5 km"],
    ["Double", "String", "Double", "Boolean", "Double", "Double", "Error", "String"],
    [12, "007", 0.05, true, 46266, 46024, "#N/A", "3.5 km"],
  ]);
});

it("keeps every text as it is in cells formatted as text", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("甲").getRange("A5:C5");
    range.numberFormat = [["@", "@", "@"]];
    range.values = [["12", "=1+1", "1-2"]];
    await context.sync();
  });
  expect(await read("甲", "A5:C5")).toEqual([["12", "=1+1", "1-2"]]);
  expect(book.sheet("甲").at(4, 1).formula).toBeNull();
});

it("follows a link to another sheet, and refuses every other formula", async () => {
  const link = `=HYPERLINK("#'甲'!A1","说 ""明""")`;
  await write("甲", "A7", [[link]]);
  expect(await read("甲", "A7")).toEqual([['说 "明"']]);
  expect(book.sheet("甲").at(6, 0).formula).toBe(link);
  for (const formula of ["=A1+1", "+A1", "-x", "@SUM(A1)"]) {
    expect(await codeOf(write("甲", "A8", [[formula]]))).toBe("ApiNotFound");
  }
  expect(await codeOf(write("甲", "A8", [[`=HYPERLINK("#A1","${"长".repeat(256)}")`]]))).toBe("InvalidArgument");
});

it("gives a formula of the opened book its result back where it is written again", async () => {
  const sheet = book.sheet("乙");
  sheet.put(0, 0, { ...sheet.at(0, 0), formula: "=SUM(B1:B9)", value: 42 });
  await write("乙", "A1", [[7]]);
  await write("乙", "A1", [["=SUM(B1:B9)"]]);
  expect(sheet.at(0, 0)).toMatchObject({ formula: "=SUM(B1:B9)", value: 42 });
});

it("lets only the first cell of a merged area hold a value, and says nothing of the others", async () => {
  const sheet = book.sheet("丙");
  sheet.merges = [{ firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 1 }];
  await write("丙", "A1:C2", [
    [1, 2, 3],
    [4, 5, 6],
  ]);
  expect(await read("丙", "A1:C2")).toEqual([
    [1, "", 3],
    ["", "", 6],
  ]);
});

it("tells the merged areas that a range touches, each whole", async () => {
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("丙");
    const merged = sheet.getRange("B2:C9").getMergedAreasOrNullObject();
    merged.load("address,areaCount,areas/items/address");
    const none = sheet.getRange("D5:E9").getMergedAreasOrNullObject();
    await context.sync();
    return [merged.address, merged.areaCount, merged.areas.items.map(({ address }) => address), none.isNullObject];
  });
  expect(seen).toEqual(["丙!A1:B2", 1, ["丙!A1:B2"], true]);
});

it("tells hidden rows and columns by the rectangles between them", async () => {
  const sheet = book.sheet("丙");
  sheet.hiddenRows = new Set([3]);
  sheet.hiddenColumns = new Set([1]);
  const seen = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("丙").getRange("A1:C5");
    range.load("rowHidden,columnHidden");
    const shown = range.getSpecialCellsOrNullObject("Visible");
    shown.load("address");
    const row = range.getRow(3);
    row.load("rowHidden");
    const none = row.getSpecialCellsOrNullObject("Visible");
    await context.sync();
    return [range.rowHidden, range.columnHidden, row.rowHidden, shown.address, none.isNullObject];
  });
  expect(seen).toEqual([null, null, true, "丙!A1:A3,丙!C1:C3,丙!A5,丙!C5", true]);
});

it("counts formats into the used range unless only values are asked for", async () => {
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("空");
    const none = sheet.getUsedRangeOrNullObject(false);
    await context.sync();
    sheet.getRange("B2").values = [[1]];
    sheet.getRange("D4").format.fill.color = "#ff0000";
    const [values, all] = [sheet.getUsedRange(true), sheet.getUsedRange(false)];
    values.load("address");
    all.load("address");
    await context.sync();
    return [none.isNullObject, values.address, all.address];
  });
  expect(seen).toEqual([true, "空!B2", "空!B2:D4"]);
});

it("clears contents without the looks, and everything with them", async () => {
  await write("空", "F1:F2", [[1], [2]]);
  const after = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("空").getRange("F1:F2");
    range.format.font.bold = true;
    range.clear("Contents");
    range.load("values");
    range.format.font.load("bold");
    await context.sync();
    const kept = [range.values as unknown, range.format.font.bold];
    range.clear();
    range.format.font.load("bold");
    await context.sync();
    return [...kept, range.format.font.bold];
  });
  expect(after).toEqual([[[""], [""]], true, false]);
});
