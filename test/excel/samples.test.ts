import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { assess } from "../../src/assessment";
import { rangeAddress, type SheetSnapshot, type WorkbookSnapshot } from "../../src/workbook";
import { openWorkbookFile } from "../../src/workbook/file";
import { choiceListsOf, columnPieces } from "../../src/workbook/excel/read/choicePieces";
import { SETTINGS } from "../assessment/settings";
import { readAll } from "../host-contract/calls";
import { openExcel } from "./opened";

const FILES = ["samples", "templates"].flatMap((folder) => {
  const path = join("assets", folder);
  return readdirSync(path)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => join(path, name));
});

/** What both hosts can tell: Excel has an order of merged cells of its own, and does not say whether formulas are shared. */
function comparable({ sheets, ownNames }: WorkbookSnapshot): unknown {
  return { ownNames, sheets: sheets.map(comparableSheet) };
}

function comparableSheet(sheet: SheetSnapshot): unknown {
  return {
    ...sheet,
    choiceLists: offeredIn(sheet),
    merges: sheet.merges.map(rangeAddress).sort(),
    formulas: new Map([...sheet.formulas].map(([key, { text, kind }]) => [key, kind === "plain" ? text : null])),
  };
}

/** What each column offers where: Excel tells of lists by column, a file as they were made. */
function offeredIn({ choiceLists = [] }: SheetSnapshot): readonly string[] {
  const pieces = choiceLists.flatMap(({ ranges, source }) =>
    columnPieces(ranges).map((piece) => ({ ...piece, source })),
  );
  return choiceListsOf(pieces)
    .flatMap(({ ranges, source }) => ranges.map((range) => `${rangeAddress(range)} ${source}`))
    .sort();
}

describe.each(FILES)("%s", (path) => {
  it("reads in Excel as it reads as a file", async () => {
    const fromFile = await readAll(await openWorkbookFile(readFileSync(path)));
    const { excel } = await openExcel(fromFile);
    const fromExcel = await readAll(excel);
    expect(comparable(fromExcel)).toEqual(comparable(fromFile));
  });
});

it("is assessed in Excel as it is as a file", async () => {
  const fromFile = await readAll(await openWorkbookFile(readFileSync("assets/samples/county-with-mistakes.xlsx")));
  const { excel } = await openExcel(fromFile);
  expect(assess(await readAll(excel), SETTINGS)).toEqual(assess(fromFile, SETTINGS));
});
