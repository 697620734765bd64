import { shareOffice } from "./office";

shareOffice();

const COLUMNS = ["是,否", "达标,不达标"] as const;

it("tells the rule of a range only where all of its cells have the same, and where rules are by rectangles", async () => {
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("甲");
    COLUMNS.forEach((source, column) => {
      sheet.getRangeByIndexes(1, 1 + column, 4, 1).dataValidation.rule = { list: { inCellDropDown: true, source } };
    });
    sheet.getRange("F1").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
    const rules = ["B2:B5", "B2:C5", "B1:B5", "F1", "A1:A9"].map((address) => {
      const { dataValidation } = sheet.getRange(address);
      dataValidation.load("type,rule");
      return dataValidation;
    });
    const ruled = sheet.getRange().getSpecialCellsOrNullObject("DataValidations");
    ruled.load("areas/items/address");
    const none = context.workbook.worksheets.getItem("乙").getRange().getSpecialCellsOrNullObject("DataValidations");
    await context.sync();
    return {
      rules: rules.map(({ type, rule }) => [type, rule]),
      ruled: ruled.areas.items.map(({ address }) => address).sort(),
      none: none.isNullObject,
    };
  });
  expect(seen.rules).toEqual([
    ["List", { list: { inCellDropDown: true, source: COLUMNS[0] } }],
    ["Inconsistent", null],
    ["MixedCriteria", null],
    ["WholeNumber", { wholeNumber: { formula1: 0, operator: "GreaterThan" } }],
    ["None", {}],
  ]);
  expect(seen.ruled).toEqual(["甲!B2:C5", "甲!F1"]);
  expect(seen.none).toBe(true);
});
