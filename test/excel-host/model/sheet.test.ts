import { TestBook } from "./book";
import { EMPTY_CELL } from "./cell";

function range(lastRow: number, lastColumn: number): object {
  return { firstRow: 1, firstColumn: 1, lastRow, lastColumn };
}

it("tells the used range anew after every change, values and formats apart", () => {
  const sheet = new TestBook().addSheet("S");
  expect([sheet.used(true), sheet.used(false)]).toEqual([null, null]);
  sheet.put(1, 1, { ...EMPTY_CELL, value: 1 });
  expect(sheet.used(true)).toEqual(range(1, 1));
  sheet.put(4, 2, { ...EMPTY_CELL, numberFormat: "@" });
  expect([sheet.used(true), sheet.used(false)]).toEqual([range(1, 1), range(4, 2)]);
  sheet.merges.push({ firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 9 });
  expect(sheet.used(false)).toEqual(range(4, 9));
  sheet.insertRows(3, 2);
  expect(sheet.used(false)).toEqual(range(6, 9));
  sheet.put(1, 1, EMPTY_CELL);
  expect(sheet.used(true)).toBeNull();
});
