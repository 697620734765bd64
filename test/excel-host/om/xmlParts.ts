import type { TestBook } from "../model";
import { ApiError, hostClass, invalidArgument, notFound, text, type HostObject } from "../wire";

interface PartOfBook {
  readonly book: TestBook;
  readonly id: string;
}

/** The parts of a workbook, all or those of one namespace. */
interface Parts {
  readonly book: TestBook;
  readonly namespace: string | null;
}

export const XML_PART = hostClass<PartOfBook>({
  name: "CustomXmlPart",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { get: ({ id }) => id },
    namespaceUri: { get: (part) => namespaceOf(xmlOf(part)) },
  },
  methods: {
    getXml: xmlOf,
    setXml: (part, xml) => {
      xmlOf(part);
      part.book.xmlParts.set(part.id, wellFormed(text(xml, "xml")));
    },
    delete: ({ book, id }) => {
      book.xmlParts.delete(id);
    },
  },
});

export const SCOPED_XML_PARTS = hostClass<Parts>({
  name: "CustomXmlPartScopedCollection",
  items: list,
  item: one,
  methods: {
    getCount: (parts) => list(parts).length,
    getItemOrNullObject: oneOrNull,
    getOnlyItemOrNullObject: (parts) => {
      const [first = null, ...more] = list(parts);
      if (more.length > 0) throw new ApiError("GeneralException", "there is more than one part of this namespace", 500);
      return first;
    },
  },
});

export const XML_PARTS = hostClass<Parts>({
  name: "CustomXmlPartCollection",
  items: list,
  item: one,
  methods: {
    getCount: (parts) => list(parts).length,
    getItemOrNullObject: oneOrNull,
    getByNamespace: ({ book }, namespace) => SCOPED_XML_PARTS.of({ book, namespace: text(namespace, "namespaceUri") }),
    add: ({ book }, xml) => {
      const id = book.newId();
      book.xmlParts.set(id, wellFormed(text(xml, "xml")));
      return XML_PART.of({ book, id });
    },
  },
});

function list({ book, namespace }: Parts): readonly HostObject[] {
  return [...book.xmlParts]
    .filter(([, xml]) => namespace === null || namespaceOf(xml) === namespace)
    .map(([id]) => XML_PART.of({ book, id }));
}

function oneOrNull({ book }: Parts, id: unknown): HostObject | null {
  const key = text(id, "id");
  return book.xmlParts.has(key) ? XML_PART.of({ book, id: key }) : null;
}

function one(parts: Parts, id: unknown): HostObject {
  const found = oneOrNull(parts, id);
  if (found === null) throw notFound("custom XML part");
  return found;
}

function xmlOf({ book, id }: PartOfBook): string {
  const xml = book.xmlParts.get(id);
  if (xml === undefined) throw notFound("custom XML part");
  return xml;
}

/** The namespace of the first element. */
function namespaceOf(xml: string): string {
  const tag = /<(?:([\w.-]+):)?[\w.-]+([^>]*)>/.exec(xml.replace(/<\?[^>]*\?>|<!--[\s\S]*?-->/g, ""));
  const [, prefix, attributes = ""] = tag ?? [];
  const wanted = prefix === undefined ? "xmlns" : `xmlns:${prefix}`;
  return new RegExp(`(?:^|\\s)${wanted}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? "";
}

/** Excel takes no broken XML; this host looks only at what a careless text would break. */
function wellFormed(xml: string): string {
  const stray = /&(?!amp;|lt;|gt;|quot;|apos;|#\d+;|#x[\da-f]+;)|[\u0000-\u0008\u000b\u000c\u000e-\u001f]/i;
  const depth = (xml.match(/<[^!?/][^>]*[^/]>|<[^!?/]>/g) ?? []).length - (xml.match(/<\//g) ?? []).length;
  if (stray.test(xml) || depth !== 0 || !xml.includes("<")) throw invalidArgument("the text is no well-formed XML");
  return xml;
}
