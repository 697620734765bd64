import type { Archive } from "../zip/archive";
import { attributeOf, childrenOf, parseXml, type XmlElement } from "../xml/tree";
import { requireXmlPart } from "./xmlPart";

export const CONTENT_TYPES_PART = "[Content_Types].xml";

/** What the package says its parts are. */
export interface ContentTypes {
  readonly bytes: Uint8Array;
  readonly root: XmlElement;
}

/** @throws WorkbookFileError where the part is missing or broken */
export function readContentTypes(archive: Archive): ContentTypes {
  const bytes = requireXmlPart(archive, CONTENT_TYPES_PART);
  return { bytes, root: parseXml(bytes, CONTENT_TYPES_PART) };
}

/** The entry for one single part, or null where only its extension decides. */
export function overrideOf(types: ContentTypes, part: string): XmlElement | null {
  const wanted = `/${part}`.toLowerCase();
  return (
    childrenOf(types.root, "Override").find((element) => attributeOf(element, "PartName")?.toLowerCase() === wanted) ??
    null
  );
}

/** The content type of a part, or an empty text where none is given. */
export function contentTypeOf(types: ContentTypes, part: string): string {
  const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  const fallback = childrenOf(types.root, "Default").find(
    (element) => attributeOf(element, "Extension")?.toLowerCase() === extension,
  );
  return attributeOf(overrideOf(types, part) ?? fallback ?? null, "ContentType") ?? "";
}
