import { cellKey, type CellRange, type Edit, type EditOutcome, type ReportSheet } from "../..";
import { journalOf, type Looks } from "../journal/journalOf";
import type { Journal } from "../journal/types";
import type { Inputs } from "../plan/inputs";
import { judgeEdits, type SheetWrites } from "../plan/judge";
import type { BookRead, SheetRead } from "../read/types";
import { reportContents } from "../report/contents";
import { askFormer } from "../report/former";
import { planReport, type ReportPlan } from "../report/plan";
import { UNMET_COLOUR } from "../write/cellSteps";
import { readLooks, type LookQuestion } from "../write/looks";

/** All that one `apply` is going to do, decided before anything is written. */
export interface Job {
  /** The workbook as it stands. */
  readonly book: BookRead;
  readonly outcomes: readonly EditOutcome[];
  readonly writes: readonly SheetWrites[];
  readonly report: ReportPlan | null;
  readonly journal: Journal;
  /** The sheet that an edit means. */
  readonly sheetOf: (name: string) => SheetRead | null;
}

/**
 * Decides what to write.
 *
 * @param remembered the sheets as they were called when they were read; null where they never were
 */
export async function planJob(
  context: Excel.RequestContext,
  book: BookRead,
  edits: readonly Edit[],
  report: ReportSheet | null,
  remembered: readonly Inputs[] | null,
): Promise<Job> {
  const sheetOf = sheetFinder(book, remembered);
  const judged = judgeEdits(edits, sheetOf);
  const contents = report === null ? [] : reportContents(report, (name) => sheetOf(name)?.name ?? name);
  const plan = report === null ? null : planReport(book, report, contents);
  const standing = plan?.standing ?? null;
  // Goes along with the first question about looks.
  const former = standing === null ? null : askFormer(context, standing);
  const questions = lookQuestions(judged.writes);
  const looks = await readLooks(context, questions);
  if (former !== null && questions.length === 0) await context.sync();
  const writes = judged.writes.flatMap((own) => withoutDark(own, looks));
  const { outcomes } = judged;
  return { book, outcomes, writes, report: plan, journal: journalOf(writes, looks, plan, former?.() ?? null), sheetOf };
}

/** A sheet is known by its id, so that edits still reach it under another name. */
function sheetFinder(book: BookRead, remembered: readonly Inputs[] | null): (name: string) => SheetRead | null {
  return (name) => {
    const id = remembered?.find((sheet) => sheet.name === name)?.id;
    return book.sheets.find((sheet) => (id === undefined ? sheet.name === name : sheet.id === id)) ?? null;
  };
}

function lookQuestions(writes: readonly SheetWrites[]): readonly LookQuestion[] {
  return writes.flatMap(({ sheet, cells }) => {
    const range = around(cells.filter(({ unmet }) => unmet));
    return range === null ? [] : [{ sheetId: sheet.id, range }];
  });
}

/** The smallest rectangle around cells; null around none. */
export function around(cells: readonly { readonly row: number; readonly column: number }[]): CellRange | null {
  return cells.reduce<CellRange | null>(
    (range, { row, column }) => ({
      firstRow: Math.min(range?.firstRow ?? row, row),
      firstColumn: Math.min(range?.firstColumn ?? column, column),
      lastRow: Math.max(range?.lastRow ?? row, row),
      lastColumn: Math.max(range?.lastColumn ?? column, column),
    }),
    null,
  );
}

/** A cell that is dark already need not become so. */
function withoutDark({ sheet, cells }: SheetWrites, looks: Looks): readonly SheetWrites[] {
  const known = looks.get(sheet.id);
  const left = cells
    .map((cell) => {
      const isDark = known?.get(cellKey(cell.row, cell.column))?.fill === UNMET_COLOUR;
      return { ...cell, unmet: cell.unmet && !isDark };
    })
    .filter(({ before, after, unmet }) => unmet || before !== after);
  return left.length === 0 ? [] : [{ sheet, cells: left }];
}
