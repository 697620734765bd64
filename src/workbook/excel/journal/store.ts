import { RESTORABLE_STEPS } from "../..";
import { inTurn } from "../session/inTurn";
import { textBytes } from "../session/textBytes";
import { CALL_BYTES, type Step } from "../write/steps";
import { askJournalIds, type JournalIds } from "./ids";
import { jsonOf, partsOf, sequenceOf } from "./parts";
import { journalText, parseJournal } from "./text";
import type { Journal } from "./types";

/** Writes a journal into the workbook; only its last step makes it count. */
export function journalSteps(journal: Journal, sequence: number): readonly Step[] {
  const { head, contents } = partsOf(journalText(journal), sequence);
  return [...contents, head].map((xml) => ({
    bytes: textBytes(JSON.stringify(xml)) + CALL_BYTES,
    act: (context) => {
      context.workbook.customXmlParts.add(xml);
    },
  }));
}

/** Takes parts out of the workbook, in order. */
export function removalSteps(ids: readonly string[]): readonly Step[] {
  return ids.map((id) => ({
    bytes: CALL_BYTES,
    act: (context) => {
      context.workbook.customXmlParts.getItem(id).delete();
    },
  }));
}

/** A journal as it lies in the workbook. */
export interface StoredJournal {
  readonly journal: Journal;
  /** Its number: the greater, the later. */
  readonly sequence: number;
  /** The parts that it is made of, its head first: without it the others count for nothing. */
  readonly partIds: readonly string[];
}

/** What our parts in a workbook say. */
export interface StoredJournals {
  /** The last one first: one for each step that can be taken back, and any of an `apply` that failed. */
  readonly journals: readonly StoredJournal[];
  /** Parts of a journal that was never finished, or that nobody can read. */
  readonly orphans: readonly string[];
}

/** Reads the journals that a workbook holds. */
export async function readJournals(context: Excel.RequestContext): Promise<StoredJournals> {
  const asked = askJournalIds(context);
  await context.sync();
  return readJournalsOf(context, asked());
}

/** {@link readJournals} where the ids are known. */
export async function readJournalsOf(context: Excel.RequestContext, ids: JournalIds): Promise<StoredJournals> {
  const all = [...ids.heads, ...ids.contents];
  if (ids.heads.length === 0) return { journals: [], orphans: all };
  const parts = await readParts(context, all);
  const [heads, contents] = [parts.slice(0, ids.heads.length), parts.slice(ids.heads.length)];
  const journals = heads
    .map((head) => storedJournal(head, contents))
    .filter((stored) => stored !== null)
    .sort((left, right) => right.sequence - left.sequence);
  const known = new Set(journals.flatMap(({ partIds }) => partIds));
  return { journals, orphans: all.filter((id) => !known.has(id)) };
}

/**
 * The parts that nobody needs once there is another journal: of steps that can then no longer be taken back, and of
 * journals that were never finished.
 */
export async function outdatedParts(context: Excel.RequestContext, { heads }: JournalIds): Promise<readonly string[]> {
  if (heads.length < RESTORABLE_STEPS) return [];
  const { journals, orphans } = await readJournals(context);
  return [...journals.slice(RESTORABLE_STEPS - 1).flatMap(({ partIds }) => partIds), ...orphans];
}

/** Parts of one answer: together some 3.6 MB at most, of the 5 that Excel on the web takes. */
const PARTS_AT_ONCE = 8;

async function readParts(context: Excel.RequestContext, ids: readonly string[]): Promise<readonly Part[]> {
  const parts: Part[] = [];
  const requests = Array.from({ length: Math.ceil(ids.length / PARTS_AT_ONCE) }, (_, at) => at * PARTS_AT_ONCE);
  await inTurn(requests, async (from) => {
    for (const id of ids.slice(from, from + PARTS_AT_ONCE)) {
      parts.push({ id, xml: context.workbook.customXmlParts.getItem(id).getXml() });
    }
    await context.sync();
  });
  return parts;
}

interface Part {
  readonly id: string;
  readonly xml: OfficeExtension.ClientResult<string>;
}

function storedJournal(head: Part, contents: readonly Part[]): StoredJournal | null {
  const sequence = sequenceOf(head.xml.value);
  const own = contents.filter(({ xml }) => sequenceOf(xml.value) === sequence);
  const json = jsonOf(
    head.xml.value,
    own.map(({ xml }) => xml.value),
  );
  const journal = json === null ? null : parseJournal(json);
  if (journal === null || sequence === null) return null;
  return { journal, sequence, partIds: [head.id, ...own.map(({ id }) => id)] };
}
