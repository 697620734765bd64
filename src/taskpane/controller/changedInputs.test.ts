import { cellKey, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from "../../workbook";
import { changedInputs } from "./changedInputs";

function sheet(
  name: string,
  rows: readonly (readonly CellValue[])[],
  formulas: Record<number, string> = {},
): SheetSnapshot {
  return {
    name,
    visible: true,
    protected: false,
    rows,
    merges: [],
    formulas: new Map(Object.entries(formulas).map(([key, text]) => [Number(key), { text, kind: "plain" }])),
    percentCells: new Set(),
    hiddenRows: new Set(),
    truncated: false,
  };
}

const book = (...sheets: readonly SheetSnapshot[]): WorkbookSnapshot => ({ sheets, ownNames: new Map() });

it("finds nothing where nothing was changed", () => {
  const before = book(sheet("表一", [["甲", 1]], { [cellKey(0, 1)]: "A2" }));
  expect(changedInputs(before, structuredClone(before))).toEqual([]);
});

it("tells of each changed, new and emptied cell with what stood and stands there", () => {
  const before = book(sheet("表一", [["甲", 1], ["乙"]]));
  const now = book(
    sheet("表一", [
      ["甲", 2],
      [null, "新"],
    ]),
  );
  expect(changedInputs(before, now)).toEqual([
    { kind: "cell", sheet: "表一", cell: "B1", from: "1", to: "2" },
    { kind: "cell", sheet: "表一", cell: "A2", from: "乙", to: "" },
    { kind: "cell", sheet: "表一", cell: "B2", from: "", to: "新" },
  ]);
});

it("takes no notice of the result of a formula, only of its text", () => {
  const key = cellKey(0, 0);
  const before = book(sheet("表一", [[1]], { [key]: "SUM(B1:B9)" }));
  expect(changedInputs(before, book(sheet("表一", [[7]], { [key]: "SUM(B1:B9)" })))).toEqual([]);
  expect(changedInputs(before, book(sheet("表一", [[1]], { [key]: "B1" })))).toEqual([
    { kind: "cell", sheet: "表一", cell: "A1", from: "=SUM(B1:B9)", to: "=B1" },
  ]);
});

it("tells of a formula that was replaced by its own result", () => {
  const before = book(sheet("表一", [[5]], { [cellKey(0, 0)]: "2+3" }));
  expect(changedInputs(before, book(sheet("表一", [[5]])))).toMatchObject([{ from: "=2+3", to: "5" }]);
});

it("takes empty and blank cells for the same", () => {
  expect(changedInputs(book(sheet("表一", [[null, "  "]])), book(sheet("表一", [["", null], []])))).toEqual([]);
});

it("tells of sheets that came and went, a renamed one among them", () => {
  const before = book(sheet("表一", [[1]]), sheet("表二", [[2]]));
  const now = book(sheet("表一", [[1]]), sheet("另一张", [[2]]));
  expect(changedInputs(before, now)).toEqual([
    { kind: "sheetNew", sheet: "另一张" },
    { kind: "sheetGone", sheet: "表二" },
  ]);
});
