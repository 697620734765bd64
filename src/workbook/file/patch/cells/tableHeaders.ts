import { parseRange, type CellRange } from "../../..";
import { readRelationships } from "../../package/relationships";
import { readXmlPart } from "../../package/xmlPart";
import { attributeOf, parseXml } from "../../xml/tree";
import type { Archive } from "../../zip/archive";

/** The header rows of the tables of a sheet; their texts are the names of the columns and stand in the table part too. */
export function tableHeaders(archive: Archive, sheetPart: string): readonly CellRange[] {
  const headers: CellRange[] = [];
  // However often a sheet names a table, it is read once.
  const seen = new Set<string>();
  for (const { kind, target } of readRelationships(archive, sheetPart)) {
    if (kind !== "table" || target === null || seen.has(target)) continue;
    seen.add(target);
    const part = readXmlPart(archive, target);
    // A table that is not there has no header to be kept.
    if (part === null) continue;
    const table = parseXml(part, target);
    const range = parseRange(attributeOf(table, "ref") ?? "");
    const rows = Number(attributeOf(table, "headerRowCount") ?? 1);
    if (range !== null && rows > 0) headers.push({ ...range, lastRow: range.firstRow + rows - 1 });
  }
  return headers;
}
