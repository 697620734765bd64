import { openOffice, TestBook, type FrameSettings, type OpenedOffice } from "..";

/** What the tests of one file share: one page, one workbook with the sheets 甲, 乙 and 丙. */
export interface SharedOffice {
  readonly book: TestBook;
  readonly opened: () => OpenedOffice;
}

/** Opens office.js before the tests of a file and closes it after them. Planned faults end with each test. */
export function shareOffice(settings: Partial<FrameSettings> = {}): SharedOffice {
  const book = new TestBook();
  for (const name of ["甲", "乙", "丙"]) book.addSheet(name);
  let office: OpenedOffice | null = null;
  const opened = (): OpenedOffice => {
    if (office === null) throw new Error("office.js is not open yet");
    return office;
  };
  beforeAll(async () => {
    office = await openOffice(book, settings);
  });
  afterEach(() => {
    opened().host.faults.clear();
  });
  afterAll(() => {
    opened().close();
  });
  return { book, opened };
}

/** The code of the error that a piece of a script ends with, or `none`. */
export async function codeOf(run: Promise<unknown>): Promise<string> {
  try {
    await run;
    return "none";
  } catch (error) {
    return error instanceof OfficeExtension.Error ? error.code : String(error);
  }
}

/** Writes a block of values through the client. */
export function write(sheet: string, address: string, values: unknown[][]): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = values;
    await context.sync();
  });
}

/** Reads a block of values through the client. */
export function read(sheet: string, address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}
