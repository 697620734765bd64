import { isoDate, LAST_COLUMN, LAST_ROW, parseRange, type CellRange, type CellFormula, type CellValue } from "../..";
import { unescapeCellText } from "../xml/escape";
import { parseNumber, parseWhole } from "../xml/number";
import type { XmlScanner } from "../xml/scanner";
import { DEFAULT_FORMAT, type CellFormat } from "./cellFormats";
import { normalIsoDate } from "./dates";
import { richText } from "./richText";
import type { SharedStrings } from "./sharedStrings";

/** What the cells of a workbook refer to. */
export interface CellContext {
  readonly strings: SharedStrings;
  readonly formats: readonly CellFormat[];
  readonly date1904: boolean;
}

const UPPER_A = 0x41;
const UPPER_Z = 0x5a;
const CASE_BIT = 0x20;
const LETTERS = 26;

/**
 * Reads one `c` element after another. The places are noted at once, what stands there is decoded only when asked
 * for, so that a walk over a big sheet in search of a few cells stays cheap.
 */
export class CellReader {
  column = -1;
  style = 0;
  /** Where the element begins and ends in the part. */
  start = 0;
  end = 0;
  formulaKind: CellFormula["kind"] | null = null;
  /** The cells of a shared or array formula, given at its first cell; a range that begins elsewhere is cut to begin here. */
  formulaRange: CellRange | null = null;

  private row = -1;
  private type = "n";
  private valueText: string | null = null;
  private valueStart = -1;
  private valueEnd = -1;
  private inlineStart = -1;
  private inlineEnd = -1;
  private formulaText = "";

  constructor(
    private readonly scanner: XmlScanner,
    private readonly context: CellContext,
  ) {}

  /**
   * Reads the element at whose opening tag the scanner stands, up to its end.
   *
   * @param row counted from 0; an address in the cell must agree with it
   * @param previousColumn of the cell before in the row, -1 for none
   */
  read(row: number, previousColumn: number): void {
    const { scanner } = this;
    this.row = row;
    this.start = scanner.origin + scanner.tagStart;
    this.style = 0;
    this.type = "n";
    this.valueStart = this.inlineStart = -1;
    this.formulaKind = null;
    this.formulaRange = null;
    this.column = previousColumn + 1;
    this.readAttributes(row);
    if (this.column <= previousColumn || this.column > LAST_COLUMN) scanner.fail("cells out of order");
    if (scanner.kind === "open") this.readContent();
    this.end = scanner.origin + scanner.tagEnd;
  }

  get format(): CellFormat {
    return this.context.formats[this.style] ?? DEFAULT_FORMAT;
  }

  /** What the cell holds; for a formula, its last result. */
  value(): CellValue {
    if (this.inlineStart >= 0) {
      return richText(this.scanner.bytes, this.inlineStart, this.inlineEnd, this.scanner.part);
    }
    if (this.valueStart < 0) return null;
    return this.type === "n" ? this.numericValue() : this.typedValue();
  }

  formula(): CellFormula | null {
    return this.formulaKind === null ? null : { text: this.formulaText, kind: this.formulaKind };
  }

  private readAttributes(row: number): void {
    const { scanner } = this;
    while (scanner.nextAttribute()) {
      switch (scanner.attributeName) {
        case "r":
          this.readAddress(row);
          break;
        case "s":
          this.style = parseWhole(scanner.bytes, scanner.attributeStart, scanner.attributeEnd) ?? scanner.fail("style");
          break;
        case "t":
          this.type = scanner.attributeValue();
          break;
      }
    }
  }

  private readAddress(row: number): void {
    const { scanner } = this;
    const { bytes, attributeEnd } = scanner;
    let at = scanner.attributeStart;
    let column = 0;
    for (; at < attributeEnd; at++) {
      const letter = (bytes[at] ?? 0) & ~CASE_BIT;
      if (letter < UPPER_A || letter > UPPER_Z) break;
      column = column * LETTERS + letter - UPPER_A + 1;
    }
    const stated = parseWhole(bytes, at, attributeEnd);
    if (stated !== row + 1 || column === 0 || row > LAST_ROW) scanner.fail("cell address");
    this.column = column - 1;
  }

  private readContent(): void {
    const { scanner } = this;
    const depth = scanner.depth;
    while (scanner.next() && scanner.depth >= depth) {
      if (scanner.depth === depth + 1 && scanner.kind === "open") this.enterChild();
      else if (scanner.depth === depth) this.leaveChild();
    }
  }

  private enterChild(): void {
    const { scanner } = this;
    if (scanner.name === "f") this.readFormulaTag();
    else if (scanner.name === "is") this.inlineStart = this.inlineEnd = scanner.tagEnd;
    else if (scanner.name === "v") this.valueStart = scanner.tagEnd;
  }

  /** At the end of a child, or at an empty one. */
  private leaveChild(): void {
    const { scanner } = this;
    const closes = scanner.kind === "close";
    if (scanner.name === "v" && closes) {
      this.valueEnd = scanner.tagStart;
      this.valueText = scanner.hasMarkedText ? scanner.text() : null;
    } else if (scanner.name === "is" && closes) this.inlineEnd = scanner.tagStart;
    else if (scanner.name === "f" && closes) this.formulaText = scanner.text();
    else if (scanner.name === "f") this.readFormulaTag();
  }

  private readFormulaTag(): void {
    const { scanner } = this;
    const type = scanner.attribute("t") ?? "normal";
    this.formulaKind = type === "normal" ? "plain" : type === "shared" ? "shared" : "array";
    this.formulaText = "";
    const range = parseRange(scanner.attribute("ref") ?? "");
    const { row: firstRow, column: firstColumn } = this;
    const reachesHere = range !== null && range.lastRow >= firstRow && range.lastColumn >= firstColumn;
    this.formulaRange = reachesHere ? { ...range, firstRow, firstColumn } : null;
  }

  private numericValue(): CellValue {
    const { scanner, valueStart, valueEnd, context } = this;
    if (this.valueText === null && valueStart === valueEnd) return null;
    const number = this.markedNumber() ?? parseNumber(scanner.bytes, valueStart, valueEnd) ?? scanner.fail("number");
    if (this.format.look !== "date") return number;
    const date = isoDate(number, context.date1904);
    return date === null ? number : { date, serial: number };
  }

  /** The number where comments or CDATA stand around it. */
  private markedNumber(): number | null {
    const number = Number(this.valueText ?? NaN);
    return Number.isFinite(number) ? number : null;
  }

  private typedValue(): CellValue {
    const { scanner } = this;
    const text = this.valueText ?? scanner.decode(this.valueStart, this.valueEnd);
    switch (this.type) {
      case "s":
        return text.trim() === "" ? null : (this.context.strings.at(Number(text)) ?? scanner.fail("shared string"));
      case "b":
        return text.trim() === "1" || text.trim() === "true";
      case "e":
        return { error: text };
      case "d":
        return this.dateValue(text);
      case "str":
      case "inlineStr":
        return unescapeCellText(text);
      default:
        return scanner.fail(`cell type ${this.type}`);
    }
  }

  private dateValue(text: string): CellValue {
    const date = normalIsoDate(text);
    return date === null ? text : { date };
  }
}
