import { inputsDiffer, withWritten, type Inputs } from "./inputs";

function sheet(firstRow: number, formulas: readonly (readonly unknown[])[], id = "1"): Inputs {
  const lastColumn = (formulas[0]?.length ?? 0) - 1;
  return {
    id,
    name: "S",
    area: { firstRow, firstColumn: 0, lastRow: firstRow + formulas.length - 1, lastColumn },
    formulas,
  };
}

describe("inputs", () => {
  it("are the same where a sheet only got more formatted cells around what stands in it", () => {
    expect(
      inputsDiffer(
        [sheet(2, [["甲", 1]])],
        [
          sheet(0, [
            ["", "", ""],
            ["", "", ""],
            ["甲", 1, ""],
          ]),
        ],
      ),
    ).toBe(false);
    expect(inputsDiffer([], [sheet(0, [[""]])])).toBe(false);
  });

  it("differ where one value differs, moved, came or went", () => {
    const before = [sheet(0, [["甲", 1]])];
    for (const now of [
      [["甲", 2]],
      [["甲", "1"]],
      [["甲", ""]],
      [
        ["", ""],
        ["甲", 1],
      ],
      [["甲", 1, 5]],
    ]) {
      expect(inputsDiffer(before, [sheet(0, now)])).toBe(true);
    }
    expect(inputsDiffer(before, [])).toBe(true);
    expect(inputsDiffer(before, [...before, sheet(0, [["x"]], "2")])).toBe(true);
  });

  it("of a sheet that is ignored never differ", () => {
    expect(inputsDiffer([sheet(0, [["甲"]])], [sheet(0, [["乙"]])], new Set(["1"]))).toBe(false);
  });

  it("after a write are what a new reading would tell, also beyond the cells that were read", () => {
    const after = withWritten(sheet(1, [["甲", 1]]), [
      { row: 1, column: 1, input: 2 },
      { row: 0, column: 3, input: "达标" },
    ]);
    expect(
      inputsDiffer(
        [after],
        [
          sheet(0, [
            ["", "", "", "达标"],
            ["甲", 2, "", ""],
          ]),
        ],
      ),
    ).toBe(false);
    const fromNothing = withWritten({ id: "1", name: "S", area: null, formulas: [] }, [
      { row: 3, column: 0, input: 1 },
    ]);
    expect(inputsDiffer([fromNothing], [sheet(3, [[1]])])).toBe(false);
  });
});
