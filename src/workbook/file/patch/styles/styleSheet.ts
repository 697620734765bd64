import { UNMET_FILL } from "../../..";
import { childOf, parseXml, type XmlElement } from "../../xml/tree";
import type { Splice } from "../../xml/splice";
import {
  canonical,
  copyOf,
  serialise,
  styleElement,
  withAttributes,
  withoutAttribute,
  type StyleElement,
} from "./styleElements";

type ListName = "fonts" | "fills" | "borders" | "cellXfs";

/** The order in which styles.xml must hold its lists (ECMA-376 part 1, 18.8.39). */
const ORDER = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs"];

/** The number of the format that shows a number as it is. */
const GENERAL = 0;

/** What every workbook has at the beginning of a list; the first two fills are reserved. */
const SEEDS: Readonly<Record<ListName, readonly StyleElement[]>> = {
  fonts: [styleElement("font", {}, [styleElement("sz", { val: 11 }), styleElement("name", { val: "等线" })])],
  fills: ["none", "gray125"].map((patternType) =>
    styleElement("fill", {}, [styleElement("patternFill", { patternType })]),
  ),
  borders: [styleElement("border")],
  cellXfs: [styleElement("xf", { numFmtId: GENERAL, fontId: 0, fillId: 0, borderId: 0 })],
};

/** @param colour `RRGGBB` */
export function solidFill(colour: string): StyleElement {
  const colours = [styleElement("fgColor", { rgb: `FF${colour}` }), styleElement("bgColor", { indexed: 64 })];
  return styleElement("fill", {}, [styleElement("patternFill", { patternType: "solid" }, colours)]);
}

/** styles.xml to which entries are added at the end, so that no number in use changes; equal entries are used again. */
export class StyleSheet {
  private readonly root: XmlElement;
  private readonly lists = new Map<ListName, StyleList>();

  /** @throws WorkbookFileError where the XML is broken */
  constructor(bytes: Uint8Array, part: string) {
    this.root = parseXml(bytes, part);
  }

  /** The number of an entry, which is added where the list has none like it. */
  indexOf(list: ListName, element: StyleElement): number {
    return this.list(list).indexOf(element);
  }

  /** The first font, after which all of our own are made. */
  get baseFont(): StyleElement {
    return this.list("fonts").at(0) ?? styleElement("font");
  }

  /** The style of a failing value that otherwise looks as before. */
  unmet(style: number): number {
    const base = this.cellFormat(style);
    const fillId = this.indexOf("fills", solidFill(UNMET_FILL));
    const isUnmet = base.attributes.some(({ name, value }) => name === "fillId" && value === String(fillId));
    return isUnmet ? style : this.indexOf("cellXfs", withAttributes(base, { fillId, applyFill: 1 }));
  }

  /** The style of a number in a cell that was formatted as text or as a date, and otherwise looks as before. */
  forNumbers(style: number): number {
    const general = withAttributes(this.cellFormat(style), { numFmtId: GENERAL });
    return this.indexOf("cellXfs", withoutAttribute(general, "quotePrefix"));
  }

  /** What has to change in the part; nothing where all entries were there. */
  splices(): readonly Splice[] {
    return Array.from(this.lists).flatMap(([name, list]) => list.splices(this.placeFor(name)));
  }

  private cellFormat(style: number): StyleElement {
    return this.list("cellXfs").at(style) ?? styleElement("xf", { numFmtId: GENERAL, fontId: 0, borderId: 0 });
  }

  private list(name: ListName): StyleList {
    const known = this.lists.get(name);
    if (known !== undefined) return known;
    const list = new StyleList(name, childOf(this.root, name), this.root.prefix);
    this.lists.set(name, list);
    return list;
  }

  /** Where a list that is missing belongs. */
  private placeFor(name: ListName): number {
    const before = ORDER.slice(0, ORDER.indexOf(name));
    const last = this.root.children.filter((child) => before.includes(child.name)).pop();
    return last?.end ?? this.root.openEnd;
  }
}

class StyleList {
  private readonly entries: StyleElement[];
  private readonly byContent = new Map<string, number>();
  private readonly oldCount: number;

  constructor(
    private readonly name: ListName,
    private readonly element: XmlElement | null,
    private readonly prefix: string,
  ) {
    this.entries = element === null ? [...SEEDS[name]] : element.children.map(copyOf);
    this.oldCount = this.entries.length;
    this.entries.forEach((entry, index) => this.remember(entry, index));
  }

  at(index: number): StyleElement | null {
    return this.entries[index] ?? null;
  }

  indexOf(entry: StyleElement): number {
    const known = this.byContent.get(canonical(entry));
    if (known !== undefined) return known;
    this.remember(entry, this.entries.length);
    return this.entries.push(entry) - 1;
  }

  splices(place: number): readonly Splice[] {
    const { element, prefix, name, entries, oldCount } = this;
    if (entries.length === oldCount) return [];
    const write = (from: number): string =>
      entries
        .slice(from)
        .map((entry) => serialise(entry, prefix))
        .join("");
    const open = `<${prefix}${name} count="${String(entries.length)}">`;
    const close = `</${prefix}${name}>`;
    if (element === null) return [{ start: place, end: place, text: open + write(0) + close }];
    if (element.isEmptyTag) return [{ start: element.start, end: element.end, text: open + write(0) + close }];
    const count = element.attributes.find((attribute) => attribute.name === "count");
    const added = { start: element.closeStart, end: element.closeStart, text: write(oldCount) };
    if (count === undefined) return [added];
    return [{ start: count.valueStart, end: count.valueEnd, text: String(entries.length) }, added];
  }

  private remember(entry: StyleElement, index: number): void {
    const key = canonical(entry);
    if (!this.byContent.has(key)) this.byContent.set(key, index);
  }
}
