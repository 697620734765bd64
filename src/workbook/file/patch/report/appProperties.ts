import { WorkbookFileError } from "../../errors";
import type { WorkbookPart } from "../../package/workbookPart";
import { requireXmlPart } from "../../package/xmlPart";
import { escapeXml } from "../../xml/escape";
import { childOf, childrenOf, parseXml, type XmlElement } from "../../xml/tree";
import type { Archive } from "../../zip/archive";
import type { PackageChanges } from "../changes";

/**
 * Adds a sheet to the list of titles in docProps/app.xml.
 *
 * Nothing reads that list but file managers; where it is broken or does not agree with the sheets, it is left as it is.
 */
export function addSheetTitle(archive: Archive, workbook: WorkbookPart, name: string, changes: PackageChanges): void {
  const part = workbook.packageRelationships.find(({ kind }) => kind === "extended-properties")?.target ?? null;
  if (part === null || !archive.has(part)) return;
  const properties = readProperties(archive, part);
  if (properties === null) return;
  const { bytes, root } = properties;
  const count = firstCount(childOf(root, "HeadingPairs"));
  const titles = childOf(childOf(root, "TitlesOfParts"), "vector");
  const size = titles?.attributes.find((attribute) => attribute.name === "size");
  const sheets = childrenOf(titles, "lpstr").slice(0, workbook.sheets.length);
  const last = sheets[sheets.length - 1];
  const agrees = workbook.sheets.every((sheet, index) => sheets[index]?.text === sheet.name);
  if (count === null || size === undefined || last === undefined || !agrees) return;
  if (Number(count.text) !== workbook.sheets.length) return;
  const oneMore = (value: string): string => String(Number(value) + 1);
  changes.splice(
    part,
    bytes,
    { start: count.openEnd, end: count.closeStart, text: oneMore(count.text) },
    { start: size.valueStart, end: size.valueEnd, text: oneMore(size.value) },
    { start: last.end, end: last.end, text: `<${last.prefix}lpstr>${escapeXml(name)}</${last.prefix}lpstr>` },
  );
}

/** Null where the part is broken: a workbook that could be read can be filled. */
function readProperties(
  archive: Archive,
  part: string,
): { readonly bytes: Uint8Array; readonly root: XmlElement } | null {
  try {
    const bytes = requireXmlPart(archive, part);
    return { bytes, root: parseXml(bytes, part) };
  } catch (error) {
    if (error instanceof WorkbookFileError) return null;
    throw error;
  }
}

/** The number of the first kind of part, which is the worksheets. */
function firstCount(headings: XmlElement | null): XmlElement | null {
  const second = childrenOf(childOf(headings, "vector"), "variant")[1];
  return second === undefined ? null : childOf(second, "i4");
}
