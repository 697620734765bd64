import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { recognise } from "../../src/forms";
import { openWorkbookFile } from "../../src/workbook/file";
import { rangeAddress } from "../../src/workbook";

const file = join(__dirname, "../../../shared/wild/2017-form-transcription.xlsx");

/** The official form as somebody else typed it; it is not ours to copy, so the test runs where it lies. */
(existsSync(file) ? describe : describe.skip)("the 2017 form as transcribed by somebody else", () => {
  const read = async () => {
    const workbook = await openWorkbookFile(new Uint8Array(readFileSync(file)));
    return recognise(await workbook.read(new AbortController().signal, () => undefined));
  };

  it("is recognised table by table, and nothing else in it is", async () => {
    const { tables, unrecognised, standard } = await read();
    expect(tables.map((table) => [table.sheet, table.id, rangeAddress(table.range)])).toEqual([
      ["表1", "2017.I", "A1:X11"],
      ["表2-1", "2017.II-1", "A1:J7"],
      ["表2-2", "2017.II-2", "A1:O11"],
      ["表3", "2017.III", "A1:J7"],
      ["表4", "2017.IV", "A1:C20"],
      ["表5", "2017.V", "A1:C12"],
      ["表6", "2017.VI", "A1:H7"],
    ]);
    expect(unrecognised).toEqual([]);
    expect(standard).toBe("quality-2017");
  });

  it("has every column, and placeholders only", async () => {
    const { tables } = await read();
    const columns = tables.map((table) => {
      if (table.kind === "figures") return table.cells.size;
      return table.kind === "items" ? table.items.length : "columns" in table ? table.columns.size : 0;
    });
    expect(columns).toEqual([24, 8, 15, 8, 15, 9, 14]);
    const rows = tables.flatMap((table) => (table.kind === "schools" ? table.rows : []));
    expect(rows.map((row) => [row.kind, row.block])).toEqual([
      ...Array.from({ length: 4 }, () => ["placeholder", 0]),
      ...Array.from({ length: 4 }, () => ["placeholder", 1]),
    ]);
  });
});
