import type { Location } from "../..";
import { around } from "../apply/job";
import { readJournals, removalSteps } from "../journal/store";
import type { Journal, JournalSheet } from "../journal/types";
import { CELLS_ONLY, readBook } from "../read/readBook";
import type { BookRead, SheetRead } from "../read/types";
import { writing } from "../session/run";
import { UNWATCHED } from "../session/watch";
import { readLooks } from "../write/looks";
import { perform } from "../write/steps";
import { cellsToRestore, type CellsToRestore } from "./cells";
import { reportToRestore } from "./report";

/**
 * Puts back what stood there before the last `apply`, and forgets it. After an error it can be done again.
 *
 * @returns the places that were left alone, because they hold something new
 * @throws HostError
 */
export function restoreWorkbook(): Promise<readonly Location[]> {
  return writing(async (context) => {
    const { journals, orphans } = await readJournals(context);
    await perform(context, removalSteps(orphans));
    // One that changes nothing belongs to an `apply` that did not get beyond writing it; then the one before it counts.
    for (const { journal, partIds } of journals) {
      const { steps, left } = await planRestore(context, journal);
      await perform(context, [...steps, ...removalSteps(partIds)]);
      if (steps.length > 0 || left.length > 0) return left;
    }
    return [];
  });
}

async function planRestore(context: Excel.RequestContext, { sheets, report }: Journal): Promise<CellsToRestore> {
  const book = await readBook(context, CELLS_ONLY, UNWATCHED);
  const found = sheets.map((journal) => ({ journal, sheet: sheetOf(book, journal) }));
  const looks = await readLooks(
    context,
    found.flatMap(({ journal, sheet }) => {
      // Rows may have moved: all rows of the columns in question.
      const range = around(journal.cells.filter(({ fill }) => fill !== undefined));
      if (range === null || !sheet?.area) return [];
      const { firstRow, lastRow } = sheet.area;
      return [{ sheetId: sheet.id, range: { ...range, firstRow, lastRow } }];
    }),
  );
  const parts = found.map(({ journal, sheet }) =>
    cellsToRestore(journal, sheet, looks.get(sheet?.id ?? "") ?? new Map()),
  );
  const all = report === null ? parts : [...parts, reportToRestore(report, book)];
  return { steps: all.flatMap(({ steps }) => steps), left: all.flatMap(({ left }) => left) };
}

/** By its id, and where the file was closed since and its sheets have other ids, by its name. */
function sheetOf(book: BookRead, { id, name }: JournalSheet): SheetRead | null {
  return book.sheets.find((sheet) => sheet.id === id) ?? book.sheets.find((sheet) => sheet.name === name) ?? null;
}
