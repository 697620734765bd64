import { SaxesParser } from "saxes";

/** An element of a manifest; names without their namespace prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own text, trimmed. */
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

const bare = (name: string): string => name.replace(/^.*:/, "");

/**
 * Reads a small XML document.
 *
 * @throws Error where the text is not well-formed
 */
export function parseXml(xml: string): XmlElement {
  const root: OpenElement = { name: "", attributes: new Map(), children: [], text: "" };
  const open: OpenElement[] = [root];
  const parser = new SaxesParser({ xmlns: false });
  parser.on("opentag", ({ name, attributes }) => {
    const element: OpenElement = {
      name: bare(name),
      attributes: new Map(Object.entries(attributes).map(([key, value]) => [bare(key), value])),
      children: [],
      text: "",
    };
    open[open.length - 1]?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open[open.length - 1];
    if (element !== undefined) element.text = (element.text + text).trim();
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.on("error", (problem) => {
    throw problem;
  });
  parser.write(xml).close();
  const [document] = root.children;
  if (document === undefined) throw new Error("The document holds no element");
  return document;
}

/** The element and all below it, in document order. */
export function descendants(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(descendants)];
}

/** The first element of that name, itself included. */
export function find(element: XmlElement, name: string): XmlElement | undefined {
  return descendants(element).find((each) => each.name === name);
}
