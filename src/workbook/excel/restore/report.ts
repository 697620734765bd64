import { addressOf, HostError, rangeAddress, type Location } from "../..";
import type { FormerReport, JournalReport } from "../journal/types";
import { sameContent, type Content } from "../read/content";
import type { BookRead, SheetRead } from "../read/types";
import { formerLookSteps } from "../report/looks";
import { sheetBehind } from "../report/ownSheet";
import { contentsOf, hasName, holds } from "../report/plan";
import { clearSteps, contentSteps, freeze, listStep, wholeStep } from "../report/steps";
import { CALL_BYTES, type Step } from "../write/steps";
import type { CellsToRestore } from "./cells";

/**
 * Takes the sheet of our own away again, or gives it its former content. Where the user typed anything into it since,
 * it stays as it is, and the places of what was typed are told.
 *
 * @throws HostError `protected` where the sheet or the workbook's structure was locked since
 */
export function reportToRestore(journal: JournalReport, book: BookRead): CellsToRestore {
  const { before } = journal;
  // Between adding the sheet and naming it, only its title tells that it is ours: no other sheet had it.
  const added = before === null ? titled(book, journal.title) : null;
  const sheet = added ?? sheetBehind(book, journal.ownName);
  if (sheet === null)
    return { steps: before === null && hasName(book, journal.ownName) ? [nameStep(journal.ownName)] : [], left: [] };
  const left = typedInto(sheet, journal);
  if (left.length > 0) return { steps: [], left };
  if (before === null) return { steps: removal(sheet, journal.ownName, book), left };
  return { steps: holds(sheet, before.contents) ? [] : formerSteps(sheet, before), left };
}

function titled(book: BookRead, title: string): SheetRead | null {
  return book.sheets.find(({ name }) => name === title) ?? null;
}

/** The cells that hold neither what we wrote nor what stood there before; an empty one may be on its way to either. */
function typedInto(sheet: SheetRead, { before, after }: JournalReport): readonly Location[] {
  const at = (contents: readonly (readonly Content[])[], row: number, column: number): Content =>
    contents[row]?.[column] ?? null;
  return contentsOf(sheet).flatMap((cells, row) =>
    cells.flatMap((now, column) => {
      const isOurs = now === null || sameContent(now, at(after, row, column));
      const isFormer = before !== null && sameContent(now, at(before.contents, row, column));
      return isOurs || isFormer ? [] : [{ sheet: sheet.name, cell: addressOf(row, column) }];
    }),
  );
}

function removal(sheet: SheetRead, ownName: string, book: BookRead): readonly Step[] {
  if (book.structureLocked) throw new HostError("protected", "StructureLocked", sheet.name);
  const step: Step = {
    bytes: CALL_BYTES,
    act: ({ workbook }) => {
      workbook.worksheets.getItem(sheet.id).delete();
    },
  };
  return hasName(book, ownName) ? [step, nameStep(ownName)] : [step];
}

function nameStep(ownName: string): Step {
  return {
    bytes: CALL_BYTES,
    act: ({ workbook }) => {
      workbook.names.getItem(ownName).delete();
    },
  };
}

/** The values go last: as long as they are not all there, the looks are done again as well. */
function formerSteps(sheet: SheetRead, { contents, looks, lists, frozenRows }: FormerReport): readonly Step[] {
  if (sheet.protected) throw new HostError("protected", "OwnSheet", sheet.name);
  return [
    ...clearSteps(sheet.id, sheet.area === null ? null : rangeAddress(sheet.area)),
    wholeStep(sheet.id, contents),
    ...formerLookSteps(sheet.id, looks),
    ...lists.map(({ row, column, source }) => listStep(sheet.id, addressOf(row, column), source)),
    {
      bytes: CALL_BYTES,
      act: ({ workbook }) => {
        freeze(workbook.worksheets.getItem(sheet.id), frozenRows);
      },
    },
    ...contentSteps(sheet.id, contents),
  ];
}
