import type { Assessment } from "../../assessment";
import type { SheetSnapshot } from "../../workbook";
import { headerRowsOf, marksOn, nameColumnsOf } from "./shownSheet";

const finding = (sheet: string | null, cell: string | null) =>
  ({ sheet, cell, severity: "mustFix", message: "错" }) as unknown as Assessment["findings"][number];
const school = (...cells: readonly string[]) =>
  ({ places: cells.map((cell) => ({ sheet: "表", cell })) }) as unknown as Assessment["schools"][number];

it("marks the cells of the shown sheet only, and nothing for a finding without a cell", () => {
  const findings = [finding("表", "B3"), finding("另", "C4"), finding("表", null), finding(null, null)];
  expect(marksOn("表", findings)).toEqual([{ row: 2, column: 1, severity: "mustFix", text: "错" }]);
});

it("takes what stands above the first school for the header, unless that is half the sheet", () => {
  expect(headerRowsOf("表", [school("A9"), school("A4", "B12")])).toBe(3);
  expect(headerRowsOf("表", [school("A60")])).toBe(0);
  expect(headerRowsOf("另", [school("A4")])).toBe(0);
});

it("keeps the columns up to the schools' names, where they stand near the left", () => {
  const schools = [{ name: "甲小学", places: [] }] as unknown as Assessment["schools"];
  const sheet = (...first: readonly string[]) => ({ rows: [["标题"], first] }) as unknown as SheetSnapshot;
  expect(nameColumnsOf(sheet("1", "甲小学 ", "12"), schools, 1)).toBe(2);
  expect(nameColumnsOf(sheet("1", "2", "3", "4", "5", "甲小学"), schools, 1)).toBe(0);
  expect(nameColumnsOf(sheet("1", "甲小学"), schools, 0)).toBe(0);
});
