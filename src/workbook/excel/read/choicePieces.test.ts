import fc from "fast-check";
import { choiceListsOf, columnPieces, partsOfPiece, pieceAddress, type ColumnPiece } from "./choicePieces";

const piece = fc
  .record({ column: fc.nat(50), firstRow: fc.nat(1000), rows: fc.integer({ min: 1, max: 6000 }) })
  .map(({ column, firstRow, rows }): ColumnPiece => ({ column, firstRow, lastRow: firstRow + rows - 1 }));

describe("a piece whose cells have different rules", () => {
  it("is cut into smaller parts that follow each other without a gap, down to single cells", () => {
    fc.assert(
      fc.property(piece, (whole) => {
        const parts = partsOfPiece(whole);
        if (whole.firstRow === whole.lastRow) return parts.length === 0;
        const rows = parts.map(({ firstRow, lastRow }) => lastRow - firstRow + 1);
        const follows = parts.every(({ firstRow }, at) => firstRow === (parts[at - 1]?.lastRow ?? firstRow - 1) + 1);
        const isWhole = parts[0]?.firstRow === whole.firstRow && parts[parts.length - 1]?.lastRow === whole.lastRow;
        return follows && isWhole && parts.length > 1 && parts.length <= 32 && rows.every((count) => count > 0);
      }),
    );
  });

  it("comes together again where its parts turn out to offer the same", () => {
    fc.assert(
      fc.property(piece, (whole) => {
        const parts = partsOfPiece(whole).map((part) => ({ ...part, source: "是,否" }));
        const lists = choiceListsOf([...parts].reverse());
        if (parts.length === 0) return lists.length === 0;
        const { column, firstRow, lastRow } = whole;
        expect(lists).toEqual([
          { source: "是,否", ranges: [{ firstRow, lastRow, firstColumn: column, lastColumn: column }] },
        ]);
        return true;
      }),
    );
  });
});

it("asks for each column of a rectangle by itself", () => {
  const pieces = columnPieces([{ firstRow: 3, lastRow: 9, firstColumn: 5, lastColumn: 7 }]);
  expect(pieces.map(pieceAddress)).toEqual(["F4:F10", "G4:G10", "H4:H10"]);
});

it("does not join cells of a column that others lie between, nor cells of another column", () => {
  const at = (column: number, row: number): ColumnPiece & { readonly source: string } => ({
    ...{ column, firstRow: row, lastRow: row, source: "=$A$1:$A$2" },
  });
  expect(choiceListsOf([at(1, 1), at(1, 3), at(2, 2)])[0]?.ranges.length).toBe(3);
});
