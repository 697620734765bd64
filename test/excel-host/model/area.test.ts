import fc from "fast-check";
import { addressText, block, overlap, parseBounds, splitReference, WHOLE_SHEET } from "./area";
import { TestBook } from "./book";

const sheet = new TestBook().addSheet("Sheet1");

it("reads cells, blocks, whole columns and whole rows", () => {
  expect(parseBounds("$B$2:C3")).toEqual(block(1, 1, 2, 2));
  expect(parseBounds("A:C")).toEqual({ ...WHOLE_SHEET, lastColumn: 2 });
  expect(parseBounds("3:5")).toEqual({ ...WHOLE_SHEET, firstRow: 2, lastRow: 4 });
  expect(parseBounds("XFE1")).toBeNull();
  expect(parseBounds("表一")).toBeNull();
});

it("writes an address that reads as the same cells", () => {
  const bounds = fc
    .tuple(fc.nat(999), fc.nat(99), fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 }))
    .map(([row, column, rows, columns]) => block(row, column, rows, columns));
  fc.assert(
    fc.property(bounds, (one) => {
      expect(parseBounds(splitReference(addressText({ sheet, bounds: one })).cells)).toEqual(one);
    }),
  );
});

it("quotes a sheet's name where Excel quotes it", () => {
  const told = (name: string): string => {
    return addressText({ sheet: new TestBook().addSheet(name), bounds: block(0, 0, 1, 1) });
  };
  expect(["表Ⅱ-2", "表一", "2017", "it's", "AB12"].map(told)).toEqual([
    "'表Ⅱ-2'!A1",
    "表一!A1",
    "'2017'!A1",
    "'it''s'!A1",
    "'AB12'!A1",
  ]);
  expect(splitReference("'it''s'!A1")).toEqual({ sheet: "it's", cells: "A1" });
});

it("finds what two blocks share", () => {
  expect(overlap(block(0, 0, 3, 3), block(2, 2, 5, 5))).toEqual(block(2, 2, 1, 1));
  expect(overlap(block(0, 0, 2, 2), block(2, 0, 1, 1))).toBeNull();
});
