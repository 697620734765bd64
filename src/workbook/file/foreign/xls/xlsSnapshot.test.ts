import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { formWorkbook, generateCounty, toSnapshot } from "../../../../build/county";
import { xlsOf } from "../../../../../test/foreign/writers";
import { problemOf } from "../../../../../test/foreign/problem";
import { xlsSnapshot } from "./xlsSnapshot";

const county = toSnapshot(formWorkbook(generateCounty({ seed: 3, schools: 6 })));
const file = xlsOf(county);
const FIXTURE = join(__dirname, "../../../../../../shared/fixtures/biff8.xls");

/** The same file with every occurrence of some bytes replaced. */
function patched(from: readonly number[], to: readonly number[]): Uint8Array {
  const bytes = Buffer.from(file);
  for (let at = bytes.indexOf(Buffer.from(from)); at >= 0; at = bytes.indexOf(Buffer.from(from), at + 1))
    bytes.set(to, at);
  return new Uint8Array(bytes);
}

describe("an .xls", () => {
  it("has the cells and merges that were written", () => {
    const read = xlsSnapshot(file);
    expect(read.sheets.map(({ name }) => name)).toEqual(county.sheets.map(({ name }) => name));
    read.sheets.forEach((sheet, index) => {
      const written = county.sheets[index];
      expect(sheet.merges).toEqual(written?.merges);
      for (const [row, cells] of (written?.rows ?? []).entries()) {
        cells.forEach((value, column) => expect(sheet.rows[row]?.[column] ?? null).toEqual(value));
      }
    });
  });

  it.each([0.2, 0.5, 0.9])("is broken where only %s of it is there", (share) => {
    expect(problemOf(() => xlsSnapshot(file.slice(0, Math.floor(file.length * share))))).toBe("xlsBroken");
  });

  it("is broken, and not empty, where the reader finds no cell", () => {
    const nothing = xlsOf({ sheets: [{ ...(county.sheets[0] ?? fail()), rows: [], merges: [] }], ownNames: new Map() });
    expect(problemOf(() => xlsSnapshot(nothing))).toBe("xlsBroken");
  });

  it("is broken where a sheet that it names is not found: half a workbook is no workbook", () => {
    const bytes = Buffer.from(file);
    // The record BOUNDSHEET: where the sheet begins, two bytes of state, length and kind of the name, the name.
    const begins = bytes.indexOf(Buffer.from("学校基础数据", "utf16le")) - 8;
    bytes.writeUInt32LE(bytes.readUInt32LE(begins) + 8, begins);
    expect(problemOf(() => xlsSnapshot(new Uint8Array(bytes)))).toBe("xlsBroken");
  });

  it("is encrypted where it has a record FILEPASS", () => {
    // WRITEACCESS, the record behind the beginning, becomes FILEPASS.
    expect(problemOf(() => xlsSnapshot(patched([0x5c, 0x00, 0x70, 0x00], [0x2f, 0x00, 0x70, 0x00, 0x00, 0x00])))).toBe(
      "encrypted",
    );
  });

  (existsSync(FIXTURE) ? it : it.skip)("reads the dates of another program's file", () => {
    const [sheet] = xlsSnapshot(new Uint8Array(readFileSync(FIXTURE))).sheets;
    expect(sheet?.rows[2]).toEqual([2, "第2站", { date: "2025-11-01", serial: 45962 }]);
    expect(sheet?.formulas.size).toBeGreaterThan(0);
  });
});

function fail(): never {
  throw new Error("the county has no sheet");
}
