import { cellKey, type CellValue, type SheetSnapshot } from "../../workbook";
import { cellText } from "./cellText";

function shown(value: CellValue, isPercent = false): string {
  const sheet: SheetSnapshot = {
    name: "S",
    visible: true,
    protected: false,
    rows: [[value]],
    merges: [],
    formulas: new Map(),
    percentCells: new Set(isPercent ? [cellKey(0, 0)] : []),
    hiddenRows: new Set(),
    truncated: false,
  };
  return cellText(sheet, 0, 0);
}

it("shows a percentage as the form prints it", () => {
  expect([shown(0.952, true), shown(1, true), shown(0.07, true)]).toEqual(["95.2%", "100%", "7%"]);
});

it("shows figures without what a double adds to them", () => {
  expect([shown(0.1 + 0.2), shown(-3), shown(1e21)]).toEqual(["0.3", "-3", "1e+21"]);
});

it("shows dates, errors, texts and blanks as they read", () => {
  expect([shown({ date: "2026-09-01T08:30:00" }), shown({ error: "#DIV/0!" }), shown("１８"), shown(null)]).toEqual([
    "2026-09-01 08:30:00",
    "#DIV/0!",
    "１８",
    "",
  ]);
});
