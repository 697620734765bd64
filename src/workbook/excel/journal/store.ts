import type { Asked } from "../session/inTurn";
import { textBytes } from "../session/textBytes";
import { CALL_BYTES, type Step } from "../write/steps";
import { CONTENT_NAMESPACE, HEAD_NAMESPACE, jsonOf, partsOf, sequenceOf } from "./parts";
import { journalText, parseJournal } from "./text";
import type { Journal } from "./types";

/** The ids of our parts. */
export interface JournalIds {
  readonly heads: readonly string[];
  readonly contents: readonly string[];
}

/** Asks for the ids of all our parts, those of a journal that was never finished included. */
export function askJournalIds(context: Excel.RequestContext): Asked<JournalIds> {
  const { customXmlParts } = context.workbook;
  const heads = customXmlParts.getByNamespace(HEAD_NAMESPACE);
  const contents = customXmlParts.getByNamespace(CONTENT_NAMESPACE);
  heads.load("items/id");
  contents.load("items/id");
  return () => ({ heads: heads.items.map(({ id }) => id), contents: contents.items.map(({ id }) => id) });
}

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
  /** The parts that it is made of, its head first: without it the others count for nothing. */
  readonly partIds: readonly string[];
}

/** What our parts in a workbook say. */
export interface StoredJournals {
  /** The last one first. There is more than one only after an `apply` that failed. */
  readonly journals: readonly StoredJournal[];
  /** Parts of a journal that was never finished, or that nobody can read. */
  readonly orphans: readonly string[];
}

/** Reads the journals that a workbook holds. */
export async function readJournals(context: Excel.RequestContext): Promise<StoredJournals> {
  const asked = askJournalIds(context);
  await context.sync();
  const ids = asked();
  const all = [...ids.heads, ...ids.contents];
  if (ids.heads.length === 0) return { journals: [], orphans: all };
  const partsOfIds = (list: readonly string[]): readonly Part[] =>
    list.map((id) => ({ id, xml: context.workbook.customXmlParts.getItem(id).getXml() }));
  const [heads, contents] = [partsOfIds(ids.heads), partsOfIds(ids.contents)];
  await context.sync();
  const journals = heads
    .map((head) => storedJournal(head, contents))
    .filter((stored) => stored !== null)
    .sort((left, right) => right.sequence - left.sequence);
  const known = new Set(journals.flatMap(({ partIds }) => partIds));
  return { journals, orphans: all.filter((id) => !known.has(id)) };
}

interface Part {
  readonly id: string;
  readonly xml: OfficeExtension.ClientResult<string>;
}

function storedJournal(head: Part, contents: readonly Part[]): (StoredJournal & { readonly sequence: number }) | null {
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
