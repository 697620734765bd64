import fc from "fast-check";
import { piecesOfSheets, SheetPieces } from "./sheetPieces";
import type { SheetSnapshot } from "./snapshot";

function sheetOf(name: string, rows: SheetSnapshot["rows"]): SheetSnapshot {
  const nothing = { merges: [], formulas: new Map(), percentCells: new Set<number>(), hiddenRows: new Set<number>() };
  return { name, visible: true, protected: false, rows, ...nothing, truncated: false };
}

it("never puts more into a piece than a slow computer takes in at once", () => {
  const rows = Array.from({ length: 5_000 }, (_, row) => Array.from({ length: 60 }, () => row));
  const cells = [...piecesOfSheets([sheetOf("长", rows)])].map((piece) =>
    piece.kind === "rows" ? piece.rows.reduce((sum, row) => sum + row.length, 0) : 0,
  );
  expect(Math.max(...cells)).toBeLessThanOrEqual(20_000);
  expect(cells.length).toBeGreaterThan(10);
});

it("gives the sheets back as they were, empty ones and empty rows too", () => {
  const row = fc.array(fc.constantFrom<string | number | null>("校", 1, null), { maxLength: 4 });
  const sheets = fc.array(fc.array(row, { maxLength: 6 }), { maxLength: 4 });
  fc.assert(
    fc.property(sheets, (tables) => {
      const before = tables.map((rows, at) => sheetOf(String(at), rows));
      const pieces = new SheetPieces();
      for (const piece of piecesOfSheets(before)) pieces.hear(piece);
      expect(pieces.whole()).toEqual(before);
    }),
  );
});
