import type { Edit, EditOutcome } from "../..";
import { cellKey, parseAddress } from "../..";
import type { SheetWrites } from "../plan/judge";
import { contentAt, sameContent } from "../read/content";
import { CELLS_ONLY, readBook } from "../read/readBook";
import type { BookRead } from "../read/types";
import { ownSheet } from "../report/ownSheet";
import { holds } from "../report/plan";
import { reading } from "../session/run";
import { UNWATCHED } from "../session/watch";
import { UNMET_COLOUR } from "../write/cellSteps";
import { readLooks } from "../write/looks";
import type { Applied } from "./applied";
import { around, type Job } from "./job";

/** Everything that stands in the workbook after an interrupted write. */
interface Standing {
  readonly book: BookRead;
  /** Ids of sheets and keys of cells that do not hold what they should. */
  readonly missed: ReadonlyMap<string, ReadonlySet<number>>;
}

/**
 * Finds out what an interrupted write has done.
 *
 * @throws the error that interrupted it, where nothing can be read either, and where the sheet of our own or a look is not
 *   as it should be: no outcome of an edit would tell of that
 */
export async function settle(job: Job, edits: readonly Edit[], cause: unknown): Promise<Applied> {
  const standing = await look(job).catch((): never => {
    throw cause;
  });
  const outcomes = edits.map((edit, at) => outcomeOf(edit, job.outcomes[at] ?? "failed", job, standing.missed));
  const isTold = standing.missed.size === 0 || outcomes.includes("failed");
  if (!isTold || !holdsReport(job, standing.book)) throw cause;
  return { outcomes, inputs: standing.book.sheets, structureLocked: standing.book.structureLocked };
}

function look({ writes }: Job): Promise<Standing> {
  return reading(async (context) => {
    const book = await readBook(context, CELLS_ONLY, UNWATCHED);
    const questions = writes.flatMap(({ sheet, cells }) => {
      const range = around(cells.filter(({ unmet }) => unmet));
      return range === null || book.sheets.every(({ id }) => id !== sheet.id) ? [] : [{ sheetId: sheet.id, range }];
    });
    const looks = await readLooks(context, questions);
    const missed = writes.map(({ sheet, cells }): [string, ReadonlySet<number>] => {
      const now = book.sheets.find(({ id }) => id === sheet.id);
      const known = looks.get(sheet.id);
      const isDone = ({ row, column, after, unmet }: SheetWrites["cells"][number]): boolean =>
        now !== undefined &&
        sameContent(contentAt(now, row, column), after) &&
        (!unmet || known?.get(cellKey(row, column))?.fill === UNMET_COLOUR);
      return [sheet.id, new Set(cells.filter((cell) => !isDone(cell)).map(({ row, column }) => cellKey(row, column)))];
    });
    return { book, missed: new Map(missed.filter(([, keys]) => keys.size > 0)) };
  });
}

function outcomeOf(edit: Edit, planned: EditOutcome, { sheetOf }: Job, missed: Standing["missed"]): EditOutcome {
  const place = parseAddress(edit.cell);
  const sheet = sheetOf(edit.sheet);
  if (planned !== "applied" || place === null || sheet === null) return planned;
  return missed.get(sheet.id)?.has(cellKey(place.row, place.column)) === true ? "failed" : "applied";
}

function holdsReport({ report }: Job, book: BookRead): boolean {
  if (report === null) return true;
  const own = ownSheet(book, report.report);
  return own !== null && holds(own, report.contents);
}
