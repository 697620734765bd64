import { WorkbookFileError } from "../errors";
import { CellBudget } from "./cellBudget";
import type { CellContext, CellReader } from "./cellReader";
import { SharedStrings } from "./sharedStrings";
import { walkSheet, walkSheetPieces, type RowTag, type SheetFacts, type SheetVisitor } from "./sheetWalk";

const CONTEXT: CellContext = { strings: SharedStrings.none, formats: [], date1904: false };

/** Everything that a visitor is told, in order. */
class Witness implements SheetVisitor {
  readonly told: unknown[] = [];

  row(row: RowTag): void {
    this.told.push({ ...row });
  }

  cell(row: number, cell: CellReader): void {
    this.told.push([row, cell.column, cell.start, cell.end, cell.value(), cell.formula()]);
  }

  rowEnd({ row }: RowTag, closeStart: number): void {
    this.told.push(["end", row, closeStart]);
  }
}

function rowXml(number: number, prefix: string): string {
  if (number % 50 === 0) return `<${prefix}row r="${String(number)}"/>`;
  const name = `<${prefix}c r="A${String(number)}" t="inlineStr"><${prefix}is><${prefix}t>第${String(number)}小学</${prefix}t></${prefix}is></${prefix}c>`;
  const formula = `<${prefix}c r="C${String(number)}"><${prefix}f>A1&amp;"x"</${prefix}f><${prefix}v>${String(number / 8)}</${prefix}v></${prefix}c>`;
  return `<${prefix}row r="${String(number)}" spans="1:3">${name}${formula}</${prefix}row>\n`;
}

function sheet(rows: number, prefix: string, between = ""): Uint8Array {
  const namespace = prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`;
  const body = Array.from({ length: rows }, (_, at) => rowXml(at + 1, prefix));
  body.splice(rows / 2, 0, between);
  return new TextEncoder().encode(
    `<?xml version="1.0"?><${prefix}worksheet ${namespace}="urn:x"><${prefix}dimension ref="A1:C${String(rows)}"/>` +
      `<${prefix}sheetData>${body.join("")}</${prefix}sheetData><${prefix}sheetProtection sheet="1"/>` +
      `<${prefix}mergeCells><${prefix}mergeCell ref="A1:B1"/></${prefix}mergeCells></${prefix}worksheet>`,
  );
}

function* cut(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

interface Walk {
  readonly facts: SheetFacts;
  readonly told: readonly unknown[];
}

function whole(bytes: Uint8Array): Walk {
  const witness = new Witness();
  return { facts: walkSheet(bytes, "sheet", CONTEXT, new CellBudget(), witness), told: witness.told };
}

function piecewise(bytes: Uint8Array, size: number): Walk {
  const witness = new Witness();
  return { facts: walkSheetPieces(cut(bytes, size), "sheet", CONTEXT, new CellBudget(), witness), told: witness.told };
}

describe("walking a sheet that is unpacked on the way", () => {
  it.each(["", "x:"])("tells the same, at the same places, as walking it whole (prefix %j)", (prefix) => {
    const bytes = sheet(24_000, prefix);
    expect(bytes.length).toBeGreaterThan(3 << 20);
    const expected = whole(bytes);
    const found = piecewise(bytes, 50_021);
    expect(found.facts).toEqual(expected.facts);
    expect(found.told.length).toBe(expected.told.length);
    expect(found.told.findIndex((item, at) => JSON.stringify(item) !== JSON.stringify(expected.told[at]))).toBe(-1);
  });

  it("finds a part that is cut off broken, at the byte where it is", () => {
    const bytes = sheet(24_000, "").subarray(0, 3_000_000);
    const messageOf = (walk: () => unknown): string => {
      try {
        walk();
      } catch (error) {
        if (error instanceof WorkbookFileError) return error.message;
      }
      return "not broken";
    };
    expect(messageOf(() => piecewise(bytes, 65_536))).toBe(messageOf(() => whole(bytes)));
    expect(messageOf(() => whole(bytes))).not.toBe("not broken");
  });

  it("never takes a comment that holds the end of a row for a shorter sheet", () => {
    const comment = `<!-- ${"</row>".repeat(400_000)} -->`;
    const bytes = sheet(2_000, "", comment);
    expect(whole(bytes).told.length).toBeGreaterThan(2_000);
    expect(() => piecewise(bytes, 65_536)).toThrow(WorkbookFileError);
  });
});
