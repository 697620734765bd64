import { WorkbookFileError } from "../errors";
import { LIMITS } from "../limits";
import { XmlScanner } from "./scanner";

/** An element of a small part, with the places of its bytes. */
export interface XmlElement {
  /** Local name. */
  readonly name: string;
  /** `x:` or nothing. */
  readonly prefix: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** The text right before the closing tag; all there is in an element without children. */
  readonly text: string;
  readonly start: number;
  /** Behind the opening tag. */
  readonly openEnd: number;
  /** Before the closing tag; `openEnd` where the element is `<empty/>`. */
  readonly closeStart: number;
  readonly end: number;
  readonly isEmptyTag: boolean;
}

export interface XmlAttribute {
  /** Qualified name. */
  readonly name: string;
  readonly value: string;
  readonly valueStart: number;
  readonly valueEnd: number;
}

type Building = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: XmlElement[] };

/**
 * Reads a part into a tree. For the small structural parts; sheets and shared strings are walked instead.
 *
 * @throws WorkbookFileError where the XML is broken, has a document type, or more elements than the memory should hold
 */
export function parseXml(bytes: Uint8Array, part: string): XmlElement {
  if (bytes.length > LIMITS.treeBytes) throw new WorkbookFileError("zipBomb", part);
  const scanner = new XmlScanner(bytes, part);
  const open: Building[] = [];
  let root: XmlElement | null = null;
  let elements = 0;
  while (scanner.next()) {
    if (scanner.kind === "close") {
      const element = open.pop();
      if (element === undefined) continue;
      element.text = scanner.text();
      element.closeStart = scanner.tagStart;
      element.end = scanner.tagEnd;
      continue;
    }
    if (++elements > LIMITS.treeElements) throw new WorkbookFileError("zipBomb", part);
    const element = elementAt(scanner);
    open[open.length - 1]?.children.push(element);
    root ??= element;
    if (scanner.kind === "open") open.push(element);
  }
  return root ?? scanner.fail("no element");
}

function elementAt(scanner: XmlScanner): Building {
  const attributes: XmlAttribute[] = [];
  while (scanner.nextAttribute()) {
    attributes.push({
      name: scanner.attributeName,
      value: scanner.attributeValue(),
      valueStart: scanner.attributeStart,
      valueEnd: scanner.attributeEnd,
    });
  }
  return {
    name: scanner.name,
    prefix: scanner.prefix,
    attributes,
    children: [],
    text: "",
    start: scanner.tagStart,
    openEnd: scanner.tagEnd,
    closeStart: scanner.tagEnd,
    end: scanner.tagEnd,
    isEmptyTag: scanner.kind === "empty",
  };
}

export function childrenOf(element: XmlElement | null, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

export function childOf(element: XmlElement | null, name: string): XmlElement | null {
  return element?.children.find((child) => child.name === name) ?? null;
}

/** The value of an attribute by its qualified name. */
export function attributeOf(element: XmlElement | null, name: string): string | null {
  return element?.attributes.find((attribute) => attribute.name === name)?.value ?? null;
}

/** An attribute of a foreign namespace by its local name, whatever prefix the file gives it. */
export function prefixedAttributeOf(element: XmlElement, localName: string): XmlAttribute | null {
  return element.attributes.find((attribute) => attribute.name.endsWith(`:${localName}`)) ?? null;
}

/** XML Schema's boolean: `1` and `true`. */
export function isTrue(value: string | null): boolean {
  return value === "1" || value === "true";
}
