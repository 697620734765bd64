import { readFileSync } from "node:fs";
import path from "node:path";
import { valueAt, type SheetSnapshot, type WorkbookSnapshot } from "../../../src/workbook";
import { openWorkbookFile } from "../../../src/workbook/file";
import { bookOf, snapshotOf, stateOf } from "..";

const SAMPLES = ["samples/county-clean", "samples/five-schools", "templates/quality-2017", "templates/basic-2012"];

async function sample(name: string): Promise<WorkbookSnapshot> {
  const file = readFileSync(path.resolve(__dirname, "../../../assets", `${name}.xlsx`));
  const workbook = await openWorkbookFile(file);
  return workbook.read(new AbortController().signal, () => undefined);
}

function values(sheet: SheetSnapshot): unknown {
  return sheet.rows.map((row, index) => row.map((_value, column) => valueAt(sheet, index, column)));
}

describe.each(SAMPLES)("%s", (name) => {
  it("comes back from the test workbook as it went in", async () => {
    const before = await sample(name);
    const after = snapshotOf(bookOf(before));
    expect(after.ownNames).toEqual(before.ownNames);
    for (const [index, sheet] of before.sheets.entries()) {
      const back = after.sheets[index];
      if (back === undefined) throw new Error(`${sheet.name} is gone`);
      expect(values(back)).toEqual(values(sheet));
      expect([...back.formulas.keys()].sort()).toEqual([...sheet.formulas.keys()].sort());
      expect({ ...back, rows: [], formulas: null }).toEqual({ ...sheet, rows: [], formulas: null });
    }
  });
});

it("tells two workbooks apart by one look of one cell", async () => {
  const source = await sample("samples/five-schools");
  const [left, right] = [bookOf(source), bookOf(source)];
  expect(stateOf(left)).toEqual(stateOf(right));
  const [sheet] = right.sheets;
  if (sheet === undefined) throw new Error("the sample is empty");
  const cell = sheet.at(3, 3);
  sheet.put(3, 3, { ...cell, look: { ...cell.look, fill: "#FF0000" } });
  expect(stateOf(left)).not.toEqual(stateOf(right));
});
