import { zipSync } from "fflate";
import { Archive } from "../zip/archive";
import { CellBudget } from "./cellBudget";
import { SharedStrings } from "./sharedStrings";
import type { SheetVisitor } from "./sheetWalk";
import { walkPart } from "./walkPart";

const PART = "xl/worksheets/sheet1.xml";
const CONTEXT = { strings: SharedStrings.none, formats: [], date1904: false };
const ROWS = 30_000;

class Counter implements SheetVisitor {
  cells = 0;
  row(): void {
    // Only cells are counted.
  }
  cell(): void {
    this.cells += 1;
  }
  rowEnd(): void {
    // Only cells are counted.
  }
}

/** A package with one sheet of more than 32 MB. */
function archiveOf(between: string): Archive {
  const text = Array.from({ length: 1_200 }, (_, at) => String((at * 7919) % 997)).join(" ");
  const rows = Array.from({ length: ROWS }, (_, at) => {
    const own = text.slice(at % 1_500, (at % 1_500) + 1_100);
    return `<row r="${String(at + 1)}"><c r="A${String(at + 1)}" t="str"><v>${own}</v></c></row>`;
  });
  rows.splice(ROWS / 2, 0, between);
  const sheet = new TextEncoder().encode(`<worksheet><sheetData>${rows.join("")}</sheetData></worksheet>`);
  expect(sheet.length).toBeGreaterThan(32 << 20);
  return new Archive(zipSync({ [PART]: sheet }, { level: 1 }));
}

function walk(archive: Archive): { cells: number; spent: number; bytes: number } {
  const budget = new CellBudget();
  const { left } = budget;
  const { visitor, pieces } = walkPart(archive, PART, CONTEXT, budget, () => new Counter());
  let bytes = 0;
  for (const piece of pieces()) bytes += piece.length;
  return { cells: visitor.cells, spent: left - budget.left, bytes };
}

describe("a worksheet part of more than 32 MB", () => {
  it.each([
    ["as it comes", ""],
    ["a second time, whole, where a comment looks like the end of many rows", `<!--${"</row>".repeat(300_000)}-->`],
  ])("is read %s, and each cell is counted once", (_, between) => {
    const archive = archiveOf(between);
    expect(walk(archive)).toEqual({ cells: ROWS, spent: ROWS, bytes: archive.sizeOf(PART) });
  });
});
