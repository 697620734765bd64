import fc from "fast-check";
import { addressOf, isCellDate, type CellValue } from "../../src/workbook";
import { edit } from "../host-contract/calls";
import { opened } from "./opened";
import { ORIGINS } from "./origins";

const position = fc.record({ row: fc.nat(30), column: fc.nat(30) });
const value = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
);

/** A number written into a cell that shows dates reads as the date of that number. */
function comparable(value: CellValue): CellValue {
  return value !== null && isCellDate(value) ? (value.serial ?? value) : value;
}

describe.each(ORIGINS)("any edits of a workbook from $name", ({ make }) => {
  it("change exactly the cells they name", async () => {
    const original = await make();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(position, value), { maxLength: 25 }), async (wanted) => {
        const { book, sheet: before } = await opened(original);
        const expected = new Map<string, CellValue>();
        before.rows.forEach((row, index) =>
          row.forEach((cell, column) => {
            if (cell !== null) expected.set(addressOf(index, column), cell);
          }),
        );
        const edits = wanted.map(([{ row, column }, to]) => {
          const cell = addressOf(row, column);
          const from = expected.get(cell) ?? null;
          if (cell !== "C2") expected.set(cell, Object.is(to, -0) ? 0 : to);
          return edit(cell, from, to);
        });
        const outcomes = await book.apply(edits, null);
        expect(outcomes).toEqual(edits.map(({ cell }) => (cell === "C2" ? "unsupported" : "applied")));
        const after = new Map<string, CellValue>();
        (await opened(book.bytes())).sheet.rows.forEach((row, index) =>
          row.forEach((cell, column) => {
            if (cell !== null) after.set(addressOf(index, column), cell);
          }),
        );
        expect(new Map([...after].map(([cell, value]) => [cell, comparable(value)]))).toEqual(
          new Map([...expected].map(([cell, value]) => [cell, comparable(value)])),
        );
      }),
      { numRuns: 40 },
    );
  });
});
