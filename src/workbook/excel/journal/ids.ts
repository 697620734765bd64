import type { Asked } from "../session/inTurn";

/** The namespaces of our parts in the workbook's file; the version is part of them. */
export const HEAD_NAMESPACE = "urn:balance:restore:1";
export const CONTENT_NAMESPACE = "urn:balance:restore:1:content";

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
