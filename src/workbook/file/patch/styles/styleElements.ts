import { escapeXml } from "../../xml/escape";
import type { XmlElement } from "../../xml/tree";

/** An element of styles.xml to be written. */
export interface StyleElement {
  readonly name: string;
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
  readonly children: readonly StyleElement[];
}

export function styleElement(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly StyleElement[] = [],
): StyleElement {
  const pairs = Object.entries(attributes).map(([key, value]) => ({ name: key, value: String(value) }));
  return { name, attributes: pairs, children };
}

/** The element with some attributes set. */
export function withAttributes(
  element: StyleElement,
  attributes: Readonly<Record<string, string | number>>,
): StyleElement {
  const set = styleElement(element.name, attributes).attributes;
  const kept = element.attributes.filter(({ name }) => set.every((attribute) => attribute.name !== name));
  return { ...element, attributes: [...kept, ...set] };
}

export function withoutAttribute(element: StyleElement, name: string): StyleElement {
  return { ...element, attributes: element.attributes.filter((attribute) => attribute.name !== name) };
}

/** A copy of an element of the file, without its extensions, whose namespaces belong to the original. */
export function copyOf(element: XmlElement): StyleElement {
  const children = element.children.filter(({ name }) => name !== "extLst").map(copyOf);
  return { name: element.name, attributes: element.attributes, children };
}

export function serialise(element: StyleElement, prefix: string): string {
  const attributes = element.attributes.map(({ name, value }) => ` ${name}="${escapeXml(value)}"`).join("");
  if (element.children.length === 0) return `<${prefix}${element.name}${attributes}/>`;
  const children = element.children.map((child) => serialise(child, prefix)).join("");
  return `<${prefix}${element.name}${attributes}>${children}</${prefix}${element.name}>`;
}

/** One text for elements that say the same, whatever the order of their attributes. */
export function canonical(element: StyleElement): string {
  const attributes = element.attributes.map(({ name, value }) => `${name}=${value}`).sort();
  return `<${[element.name, ...attributes].join("|")}>${element.children.map(canonical).join("")}</>`;
}
