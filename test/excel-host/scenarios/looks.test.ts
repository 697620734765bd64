import { codeOf, shareOffice } from "./office";

const { book } = shareOffice();

function onSheet<Result>(
  run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return Excel.run((context) => run(context.workbook.worksheets.getItem("甲"), context));
}

it("fills many places of a sheet at once and tells white from no fill by the pattern", async () => {
  const seen = await onSheet(async (sheet, context) => {
    sheet.getRanges("A1,C1:C2").format.fill.color = "#a6a6a6";
    const cells = sheet.getRange("A1:C1");
    const properties = cells.getCellProperties({ format: { fill: { color: true, pattern: true } } });
    cells.format.fill.load("color");
    await context.sync();
    return [cells.format.fill.color, properties.value[0]];
  });
  expect(seen).toEqual([
    null,
    [
      { format: { fill: { color: "#A6A6A6", pattern: "Solid" } } },
      { format: { fill: { color: "#FFFFFF", pattern: "None" } } },
      { format: { fill: { color: "#A6A6A6", pattern: "Solid" } } },
    ],
  ]);
});

it("takes a fill away again", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1").format.fill.clear();
    await context.sync();
  });
  expect(book.sheet("甲").at(0, 0).look.fill).toBeNull();
  expect(book.sheet("甲").at(0, 2).look.fill).toBe("#A6A6A6");
});

it("sets widths, heights, alignments, fonts and frozen rows", async () => {
  const seen = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.format.columnWidth = 90;
    range.format.rowHeight = 30;
    range.format.wrapText = true;
    range.format.verticalAlignment = "Top";
    range.format.horizontalAlignment = "Center";
    range.set({ format: { font: { italic: true, size: 14, name: "宋体", color: "#ff0000" } } });
    sheet.freezePanes.freezeRows(3);
    sheet.showGridlines = false;
    sheet.tabColor = "#00ff00";
    range.load("format/columnWidth,format/rowHeight,format/wrapText,format/font/size,format/font/name");
    sheet.load("showGridlines,tabColor");
    await context.sync();
    const { columnWidth, rowHeight, wrapText, font } = range.format;
    return [columnWidth, rowHeight, wrapText, font.size, font.name, sheet.showGridlines, sheet.tabColor];
  });
  expect(seen).toEqual([90, 30, true, 14, "宋体", false, "#00FF00"]);
  expect(book.sheet("甲").frozenRows).toBe(3);
});

it("sets the properties of single cells and leaves those of the others", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("F1:G1").setCellProperties([[{ format: { protection: { locked: false } } }, {}]]);
    await context.sync();
  });
  expect([book.sheet("甲").at(0, 5).locked, book.sheet("甲").at(0, 6).locked]).toEqual([false, true]);
});

it("offers a list of at most 255 characters", async () => {
  const list = (source: string): Promise<void> =>
    onSheet(async (sheet, context) => {
      sheet.getRange("H1:H5").dataValidation.rule = { list: { inCellDropDown: true, source } };
      await context.sync();
    });
  await list("是,否");
  expect(book.sheet("甲").validations).toHaveLength(1);
  expect(await codeOf(list("长".repeat(256)))).toBe("InvalidArgument");
  await onSheet(async (sheet, context) => {
    sheet.getRange("H1").dataValidation.clear();
    await context.sync();
  });
  expect(book.sheet("甲").validations).toHaveLength(0);
});

it("links a cell to a place in the workbook", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("J1").hyperlink = { documentReference: "'乙'!A1", textToDisplay: "去看" };
    await context.sync();
  });
  expect(book.sheet("甲").at(0, 9)).toMatchObject({ value: "去看", hyperlink: { documentReference: "'乙'!A1" } });
});
