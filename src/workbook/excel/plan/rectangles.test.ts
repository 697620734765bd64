import fc from "fast-check";
import { rangeAddress } from "../..";
import { rectanglesOf, type Placed } from "./rectangles";

const cells = fc.uniqueArray(fc.record({ row: fc.nat(150), column: fc.nat(12), value: fc.integer() }), {
  maxLength: 120,
  selector: ({ row, column }) => `${String(row)} ${String(column)}`,
});

function written(placed: readonly Placed<number>[], mayBridge: (row: number) => boolean): Map<string, number | null> {
  const all = new Map<string, number | null>();
  for (const { range, cells: grid } of rectanglesOf(placed, mayBridge)) {
    grid.forEach((row, down) => {
      row.forEach((value, right) => {
        const key = `${String(range.firstRow + down)} ${String(range.firstColumn + right)}`;
        if (all.has(key)) throw new Error(`${key} is written twice`);
        all.set(key, value);
      });
    });
  }
  return all;
}

describe("rectangles", () => {
  it("write every cell once with its value, and nothing else", () => {
    fc.assert(
      fc.property(cells, fc.nat(3), (placed, every) => {
        const all = written(placed, (row) => row % (every + 1) === 0);
        const values = [...all].filter(([, value]) => value !== null);
        expect(new Map(values)).toEqual(
          new Map(placed.map((cell) => [`${String(cell.row)} ${String(cell.column)}`, cell.value])),
        );
      }),
    );
  });

  it("never cover a cell that must not be covered", () => {
    fc.assert(
      fc.property(cells, (placed) => {
        const all = written(placed, (row) => row % 2 === 0);
        for (const [key, value] of all) if (value === null) expect(Number(key.split(" ")[0]) % 2).toBe(0);
      }),
    );
  });

  it("are one for two columns of verdicts with gaps, and one a piece where nothing may be covered", () => {
    const placed = [0, 1, 3, 9].flatMap((row) => [4, 5].map((column) => ({ row, column, value: 1 })));
    const addresses = (mayBridge: boolean): readonly string[] =>
      rectanglesOf(placed, () => mayBridge).map(({ range }) => rangeAddress(range));
    expect(addresses(true)).toEqual(["E1:F10"]);
    expect(addresses(false)).toEqual(["E1:F2", "E4:F4", "E10:F10"]);
  });

  it("begin anew where a gap is so wide that another call costs less", () => {
    const placed = [0, 500].map((row) => ({ row, column: 0, value: 1 }));
    expect(rectanglesOf(placed, () => true).length).toBe(2);
  });
});
