import {
  contentTypeOf,
  CONTENT_TYPES_PART,
  overrideOf,
  readContentTypes,
  type ContentTypes,
} from "../package/contentTypes";
import { definedNames } from "../package/definedNames";
import { readRelationships, relationshipsPartOf } from "../package/relationships";
import { requireXmlPart } from "../package/xmlPart";
import type { WorkbookPackage } from "../read/openPackage";
import { escapeXml } from "../xml/escape";
import { attributeOf, childOf, childrenOf, isTrue, parseXml, type XmlElement } from "../xml/tree";
import type { PackageChanges } from "./changes";

/** What may stand before the `calcPr` element of a workbook, in this order (ECMA-376 part 1, 18.2.27). */
const BEFORE_DEFINED_NAMES = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
];

/** Changes the parts that hold a workbook together: the main part, its relationships and the content types. */
export class WorkbookEditor {
  private readonly types: ContentTypes;
  private readonly relationshipsPart: string;
  private readonly relationshipsBytes: Uint8Array;
  private readonly relationships: XmlElement;
  private readonly takenIds: Set<string>;

  constructor(
    private readonly source: WorkbookPackage,
    private readonly changes: PackageChanges,
  ) {
    const { archive, workbook } = source;
    this.types = readContentTypes(archive);
    this.relationshipsPart = relationshipsPartOf(workbook.part);
    this.relationshipsBytes = requireXmlPart(archive, this.relationshipsPart);
    this.relationships = parseXml(this.relationshipsBytes, this.relationshipsPart);
    this.takenIds = new Set(readRelationships(archive, workbook.part).map(({ id }) => id));
  }

  /**
   * Makes a new part known to the workbook.
   *
   * @param kind last word of the relationship type, such as `worksheet`; the content type follows from it
   * @returns the id of the relationship
   */
  addPart(part: string, kind: "worksheet" | "styles"): string {
    const id = this.freeId();
    const type = `${this.family()}${kind}`;
    const target = `/${part}`;
    this.insertInto(
      this.relationshipsPart,
      this.relationshipsBytes,
      this.relationships,
      `<${this.relationships.prefix}Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"/>`,
    );
    const contentType = `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml`;
    if (contentTypeOf(this.types, part) !== contentType) {
      const override = `<${this.types.root.prefix}Override PartName="${escapeXml(target)}" ContentType="${contentType}"/>`;
      this.insertInto(CONTENT_TYPES_PART, this.types.bytes, this.types.root, override);
    }
    return id;
  }

  /** Takes a part out of the package, with its relationship and its content type. */
  removePart(part: string, kind: string): void {
    this.changes.replace(part, "removed");
    for (const { start, end } of this.relationshipsOfKind(kind)) {
      this.changes.splice(this.relationshipsPart, this.relationshipsBytes, { start, end, text: "" });
    }
    const override = overrideOf(this.types, part);
    if (override !== null) {
      const { start, end } = override;
      this.changes.splice(CONTENT_TYPES_PART, this.types.bytes, { start, end, text: "" });
    }
  }

  /** Adds a sheet behind the last one. */
  addSheet(name: string, relationshipId: string): void {
    const { root } = this.source.workbook;
    const sheets = childOf(root, "sheets");
    const known = childrenOf(sheets, "sheet");
    const attribute = known.flatMap((sheet) => sheet.attributes).find((candidate) => candidate.name.endsWith(":id"));
    if (sheets === null || attribute === undefined) return;
    const sheetId = known.reduce((last, sheet) => Math.max(last, Number(attributeOf(sheet, "sheetId")) || 0), 0) + 1;
    const prefix = attribute.name.slice(0, -":id".length);
    // Some writers declare the prefix at each sheet anew, which does not reach ours.
    const isDeclared = [root, sheets].some((element) => attributeOf(element, `xmlns:${prefix}`) !== null);
    const declaration = isDeclared ? "" : ` xmlns:${prefix}="${this.family().replace(/\/$/, "")}"`;
    const text =
      `<${sheets.prefix}sheet${declaration} name="${escapeXml(name)}" sheetId="${String(sheetId)}"` +
      ` ${attribute.name}="${relationshipId}"/>`;
    this.spliceWorkbook(sheets.closeStart, sheets.closeStart, text);
  }

  /** Adds a hidden name for the whole workbook, or gives it another reference. */
  setHiddenName(name: string, reference: string): void {
    const { root } = this.source.workbook;
    const list = childOf(root, "definedNames");
    const prefix = root.prefix;
    const text = `<${prefix}definedName name="${escapeXml(name)}" hidden="1">${escapeXml(reference)}</${prefix}definedName>`;
    const known = definedNames(root).find((element) => attributeOf(element, "name") === name);
    if (known !== undefined) this.spliceWorkbook(known.start, known.end, text);
    else if (list === null || list.isEmptyTag) {
      const place = list === null ? this.placeForDefinedNames() : list.start;
      const all = `<${prefix}definedNames>${text}</${prefix}definedNames>`;
      this.spliceWorkbook(place, list === null ? place : list.end, all);
    } else this.spliceWorkbook(list.closeStart, list.closeStart, text);
  }

  /** Lets the application compute all formulas when it opens the file. */
  recalculateOnLoad(): void {
    const { root } = this.source.workbook;
    const settings = childOf(root, "calcPr");
    if (settings === null) {
      const place = childOf(root, "definedNames")?.end ?? this.placeForDefinedNames();
      this.spliceWorkbook(place, place, `<${root.prefix}calcPr fullCalcOnLoad="1"/>`);
      return;
    }
    const setting = settings.attributes.find(({ name }) => name === "fullCalcOnLoad");
    if (isTrue(setting?.value ?? null)) return;
    if (setting !== undefined) this.spliceWorkbook(setting.valueStart, setting.valueEnd, "1");
    else {
      const behindName = settings.start + `<${settings.prefix}calcPr`.length;
      this.spliceWorkbook(behindName, behindName, ' fullCalcOnLoad="1"');
    }
  }

  private relationshipsOfKind(kind: string): readonly XmlElement[] {
    return childrenOf(this.relationships, "Relationship").filter((element) =>
      (attributeOf(element, "Type") ?? "").endsWith(`/${kind}`),
    );
  }

  /** Strict and transitional files name their relationship types differently; the sheets tell which it is. */
  private family(): string {
    const sheet = this.source.workbook.relationships.find(({ kind }) => kind === "worksheet");
    return sheet?.family ?? "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  }

  private freeId(): string {
    let number = this.takenIds.size + 1;
    while (this.takenIds.has(`rId${String(number)}`)) number++;
    const id = `rId${String(number)}`;
    this.takenIds.add(id);
    return id;
  }

  private placeForDefinedNames(): number {
    const { root } = this.source.workbook;
    const before = root.children.filter(({ name }) => BEFORE_DEFINED_NAMES.includes(name));
    return before[before.length - 1]?.end ?? root.closeStart;
  }

  private spliceWorkbook(start: number, end: number, text: string): void {
    const { part, bytes } = this.source.workbook;
    this.changes.splice(part, bytes, { start, end, text });
  }

  private insertInto(part: string, bytes: Uint8Array, root: XmlElement, text: string): void {
    this.changes.splice(part, bytes, { start: root.closeStart, end: root.closeStart, text });
  }
}
