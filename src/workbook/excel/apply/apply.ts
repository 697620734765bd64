import { HostError, type Edit, type ReportSheet } from "../..";
import { askJournalIds } from "../journal/ids";
import { nextSequence } from "../journal/sequence";
import { journalSteps, outdatedParts, removalSteps } from "../journal/store";
import { inputsDiffer, type RememberedBook, type RememberedSheet } from "../plan/inputs";
import { readBook, type KnownSheet } from "../read/readBook";
import type { BookRead } from "../read/types";
import { ownSheet, sheetBehind } from "../report/ownSheet";
import { reportSteps } from "../report/steps";
import { hostErrorOf } from "../session/hostError";
import { writing } from "../session/run";
import { UNWATCHED } from "../session/watch";
import { cellSteps } from "../write/cellSteps";
import { CALL_BYTES, perform } from "../write/steps";
import type { Applied } from "./applied";
import { inputsAfter } from "./inputsAfter";
import { planJob, type Job } from "./job";
import { settle } from "./settle";

/**
 * Applies edits: reads the workbook again, decides, writes down what stands there, and only then writes.
 *
 * @param remembered the workbook as it was when the edits were planned; null where it was never read
 * @throws HostError; where something was written before, `restore` puts it back
 */
export async function applyEdits(
  edits: readonly Edit[],
  report: ReportSheet | null,
  remembered: RememberedBook | null,
): Promise<Applied> {
  const progress: { begun: Job | null } = { begun: null };
  try {
    return await writing(async (context) => {
      const former = askJournalIds(context);
      const known = remembered?.sheets.map(knownSheet) ?? [];
      const looksBehind = report?.ownName ?? null;
      const book = await readBook(context, { known, choices: false, looksBehind }, UNWATCHED);
      if (remembered !== null && hasChanged(book, remembered, report))
        return nothingDone(edits, remembered.sheets, book);
      const job = await planJob(context, book, edits, report, remembered?.sheets ?? null);
      const { outcomes } = job;
      const { structureLocked } = book;
      if (job.writes.length === 0 && job.report === null) return { outcomes, inputs: book.sheets, structureLocked };
      const outdated = await outdatedParts(context, former());
      await perform(context, journalSteps(job.journal, nextSequence())).catch((error: unknown): never => {
        throw readOnlyError(book, error);
      });
      progress.begun = job;
      const added = await write(context, job, outdated);
      return { outcomes, inputs: inputsAfter(job, added), structureLocked };
    });
  } catch (error) {
    if (progress.begun === null) throw error;
    return settle(progress.begun, edits, error);
  }
}

/** Nothing can be written at all where the very first write is refused because the workbook is open for reading. */
function readOnlyError({ readOnly }: BookRead, error: unknown): unknown {
  const reason = hostErrorOf(error);
  const isLocked = reason instanceof HostError && reason.problem === "protected";
  return readOnly && isLocked ? new HostError("readOnly", reason.detail) : reason;
}

function knownSheet({ id, protected: isProtected, unlocked }: RememberedSheet): KnownSheet {
  return { id, unlocked: isProtected ? unlocked : null };
}

/**
 * Writes into the cells, then the sheet of our own, and last takes journals away that nobody needs any more.
 *
 * @returns the id of the sheet that was added, or null
 */
async function write(
  context: Excel.RequestContext,
  { writes, report }: Job,
  outdated: readonly string[],
): Promise<string | null> {
  const own: { added: Excel.Worksheet | null } = { added: null };
  await perform(context, [
    ...writes.flatMap(cellSteps),
    ...(report === null ? [] : reportSteps(report)),
    ...removalSteps(outdated),
    {
      bytes: CALL_BYTES,
      act: ({ workbook }) => {
        if (report?.standing !== null) return;
        own.added = workbook.worksheets.getItem(report.title);
        own.added.load("id");
      },
    },
  ]);
  return own.added?.id ?? null;
}

/**
 * True where anything that the edits and the report rest on is no longer what it was. What the user typed into our own
 * sheet counts where that sheet is about to be replaced, and a structure that was locked meanwhile where it has to be added.
 */
function hasChanged(book: BookRead, remembered: RememberedBook, report: ReportSheet | null): boolean {
  const isLockedSince = book.structureLocked && !remembered.structureLocked;
  if (report !== null && isLockedSince && ownSheet(book, report) === null) return true;
  const own = [...book.ownNames.keys()].map((name) => sheetBehind(book, name)?.id).filter((id) => id !== undefined);
  return inputsDiffer(remembered.sheets, book.sheets, new Set(report === null ? own : []));
}

/** Where there is no edit to say it by, an error says it. */
function nothingDone(
  edits: readonly Edit[],
  inputs: readonly RememberedSheet[],
  { structureLocked }: BookRead,
): Applied {
  if (edits.length === 0) throw new HostError("changed", "InputsDiffer");
  return { outcomes: edits.map(() => "stale"), inputs, structureLocked };
}
