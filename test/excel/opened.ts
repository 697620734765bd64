import { ExcelWorkbook } from "../../src/workbook/excel";
import {
  cellKey,
  parseAddress,
  type CellFormula,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../src/workbook";
import { bookOf, openOffice, type FrameSettings, type OpenedOffice, type TestBook } from "../excel-host";

/** A workbook open in the test host, and our host over it. */
export interface OpenedExcel {
  readonly office: OpenedOffice;
  readonly book: TestBook;
  readonly excel: ExcelWorkbook;
}

const opened: OpenedOffice[] = [];

/** Opens a workbook in Excel. Everything opened is closed after each test. */
export async function openExcel(
  snapshot: WorkbookSnapshot | TestBook,
  settings: Partial<FrameSettings> = {},
): Promise<OpenedExcel> {
  const book = "names" in snapshot ? snapshot : bookOf(snapshot);
  const office = await openOffice(book, settings);
  opened.push(office);
  return { office, book, excel: new ExcelWorkbook() };
}

afterEach(() => {
  for (const office of opened.splice(0)) office.close();
});

/** A sheet for a test; formulas by address, without `=`. */
export interface SheetFacts extends Partial<Omit<SheetSnapshot, "rows" | "formulas">> {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly formulas?: Readonly<Record<string, string>>;
  /** Addresses. */
  readonly unlocked?: readonly string[];
}

export function workbook(...sheets: readonly SheetFacts[]): WorkbookSnapshot {
  return { sheets: sheets.map(sheetOf), ownNames: new Map() };
}

function sheetOf({ formulas = {}, unlocked = [], ...sheet }: SheetFacts): SheetSnapshot {
  return {
    visible: true,
    protected: false,
    merges: [],
    percentCells: new Set(),
    hiddenRows: new Set(),
    truncated: false,
    ...sheet,
    ...(unlocked.length > 0 ? { unlockedCells: new Set(unlocked.map(keyOf)) } : {}),
    formulas: new Map(
      Object.entries(formulas).map(([address, text]): [number, CellFormula] => [
        keyOf(address),
        { text, kind: "plain" },
      ]),
    ),
  };
}

function keyOf(address: string): number {
  const place = parseAddress(address);
  if (place === null) throw new RangeError(address);
  return cellKey(place.row, place.column);
}
