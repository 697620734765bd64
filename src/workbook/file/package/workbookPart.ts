import { WorkbookFileError } from "../errors";
import { LIMITS } from "../limits";
import type { Archive } from "../zip/archive";
import { attributeOf, childOf, childrenOf, isTrue, parseXml, prefixedAttributeOf, type XmlElement } from "../xml/tree";
import { contentTypeOf, CONTENT_TYPES_PART, readContentTypes } from "./contentTypes";
import { readRelationships, type Relationship } from "./relationships";
import { requireXmlPart } from "./xmlPart";

/** A worksheet of the workbook; sheets that hold a chart or macros only are left out. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly visible: boolean;
}

/** The main part of a workbook and what hangs from it. */
export interface WorkbookPart {
  readonly part: string;
  readonly bytes: Uint8Array;
  readonly root: XmlElement;
  readonly relationships: readonly Relationship[];
  readonly packageRelationships: readonly Relationship[];
  readonly sheets: readonly SheetPart[];
  readonly date1904: boolean;
  /** True where sheets may not be added, moved or removed. */
  readonly structureLocked: boolean;
}

/**
 * Reads the main part of a workbook.
 *
 * @throws WorkbookFileError where it is missing, broken, or no workbook of the .xlsx family
 */
export function readWorkbookPart(archive: Archive): WorkbookPart {
  requireWorkbookPackage(archive);
  const packageRelationships = readRelationships(archive, "");
  const part = packageRelationships.find(({ kind }) => kind === "officeDocument")?.target ?? null;
  if (part === null) throw new WorkbookFileError("packageBroken", "no main part");
  const type = contentTypeOf(readContentTypes(archive), part);
  if (type.includes("binary")) throw new WorkbookFileError("binaryXlsb");
  if (!/spreadsheetml|ms-excel/.test(type)) throw new WorkbookFileError("notAWorkbook", type);
  const bytes = requireXmlPart(archive, part);
  const root = parseXml(bytes, part);
  const relationships = readRelationships(archive, part);
  return {
    part,
    bytes,
    root,
    relationships,
    packageRelationships,
    sheets: sheetParts(root, relationships),
    date1904: isTrue(attributeOf(childOf(root, "workbookPr"), "date1904")),
    structureLocked: isTrue(attributeOf(childOf(root, "workbookProtection"), "lockStructure")),
  };
}

/** The part that the workbook refers to as such a kind, or null. */
export function partOfKind(workbook: WorkbookPart, kind: string): string | null {
  return workbook.relationships.find((relationship) => relationship.kind === kind)?.target ?? null;
}

function requireWorkbookPackage(archive: Archive): void {
  if (archive.has(CONTENT_TYPES_PART)) return;
  if (archive.has("META-INF/manifest.xml") && archive.has("content.xml")) throw new WorkbookFileError("openDocument");
  throw new WorkbookFileError("packageBroken", `no ${CONTENT_TYPES_PART}`);
}

function sheetParts(root: XmlElement, relationships: readonly Relationship[]): readonly SheetPart[] {
  const sheets: SheetPart[] = [];
  const names = new Set<string>();
  const parts = new Set<string>();
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const elements = childrenOf(childOf(root, "sheets"), "sheet");
  if (elements.length > LIMITS.zipEntries) throw new WorkbookFileError("packageBroken", "more sheets than parts");
  for (const element of elements) {
    const name = attributeOf(element, "name") ?? "";
    const id = prefixedAttributeOf(element, "id")?.value;
    const relationship = id === undefined ? undefined : byId.get(id);
    if (names.has(name.toLowerCase())) throw new WorkbookFileError("packageBroken", `two sheets named ${name}`);
    names.add(name.toLowerCase());
    const part = relationship?.target ?? null;
    if (part === null || parts.has(part)) throw new WorkbookFileError("packageBroken", `sheet ${name}`);
    parts.add(part);
    const state = attributeOf(element, "state") ?? "visible";
    if (relationship?.kind === "worksheet") sheets.push({ name, part, visible: state === "visible" });
  }
  if (names.size === 0) throw new WorkbookFileError("packageBroken", "no sheet");
  return sheets;
}
