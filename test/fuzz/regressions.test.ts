import { cellKey } from "../../src/workbook";
import { edit } from "../host-contract/calls";
import { opened } from "../workbook-file/opened";
import { smallWorkbook } from "../../src/build/fuzz/smallWorkbook";

const cell = (address: string, formula = ""): string => `<c r="${address}">${formula}<v>1</v></c>`;

/** One sheet of four cells, an array formula in the second. */
function withArray(range: string): Uint8Array {
  const formula = `<f t="array" ref="${range}">A1:A2*2</f>`;
  return smallWorkbook({
    sheets: [
      [
        "S",
        `<row r="1">${cell("A1")}${cell("B1")}</row><row r="2">${cell("A2", formula)}${cell("B2")}</row>` +
          `<row r="3">${cell("A3")}${cell("B3")}</row>`,
      ],
    ],
  });
}

describe("what the campaign found", () => {
  it("reads every cell of an array formula as a formula, so that nothing is planned where nothing can be written", async () => {
    const { sheet } = await opened(withArray("A2:A3"));
    expect([...sheet.formulas.keys()]).toEqual([cellKey(1, 0), cellKey(2, 0)]);
    expect([...sheet.formulas.values()].map(({ kind }) => kind)).toEqual(["array", "array"]);
  });

  it("takes an array that begins above its own cell to begin there, in reading as in writing", async () => {
    const { book, sheet } = await opened(withArray("A1:XFD1048576"));
    expect([...sheet.formulas.keys()]).toEqual(
      [
        [1, 0],
        [1, 1],
        [2, 0],
        [2, 1],
      ].map(([row = 0, column = 0]) => cellKey(row, column)),
    );
    const outcomes = await book.apply([edit("A1", 1, 5), edit("B1", 1, 5), edit("B2", 1, 5), edit("A3", 1, 5)], null);
    expect(outcomes).toEqual(["applied", "applied", "unsupported", "unsupported"]);
  });
});
