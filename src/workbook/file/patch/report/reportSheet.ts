import { freeSheetName, quotedSheetName, type ReportSheet } from "../../..";
import type { SheetPart, WorkbookPart } from "../../package/workbookPart";
import type { WorkbookPackage } from "../../read/openPackage";
import { attributeOf, childOf, childrenOf } from "../../xml/tree";
import { addSheetTitle } from "./appProperties";
import type { PackageChanges } from "../changes";
import { ReportStyles } from "./reportLooks";
import { reportXml } from "./reportXml";
import type { StyleSheet } from "../styles/styleSheet";
import type { WorkbookEditor } from "../workbookEditor";

/**
 * Adds a sheet of our own, or replaces the one that is there, which keeps its name and place.
 *
 * A workbook whose structure is locked gets no new sheet.
 *
 * @param own the sheet of our own that is there, or null
 */
export function putReport(
  report: ReportSheet,
  source: WorkbookPackage,
  changes: PackageChanges,
  editor: WorkbookEditor,
  styles: () => StyleSheet,
  own: SheetPart | null,
): void {
  const { workbook, archive } = source;
  if (own === null && workbook.structureLocked) return;
  const part = own?.part ?? freeSheetPart(source);
  const looks = new ReportStyles(styles());
  const xml = reportXml(report, namespaceOf(workbook), (cell) => looks.of(cell));
  changes.replace(part, xml);
  if (own !== null) return;
  const name = freeSheetName(report.title, sheetNames(workbook));
  editor.addSheet(name, editor.addPart(part, "worksheet"));
  editor.setHiddenName(report.ownName, `${quotedSheetName(name)}!$A$1`);
  addSheetTitle(archive, workbook, name, changes);
}

function freeSheetPart({ archive, workbook }: WorkbookPackage): string {
  const folder = workbook.part.replace(/[^/]*$/, "");
  let number = workbook.sheets.length + 1;
  const part = (): string => `${folder}worksheets/sheet${String(number)}.xml`;
  while (archive.has(part())) number++;
  return part();
}

function namespaceOf({ root }: WorkbookPart): string {
  const attribute = root.prefix === "" ? "xmlns" : `xmlns:${root.prefix.slice(0, -1)}`;
  return attributeOf(root, attribute) ?? "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
}

function sheetNames({ root }: WorkbookPart): readonly string[] {
  return childrenOf(childOf(root, "sheets"), "sheet").map((sheet) => attributeOf(sheet, "name") ?? "");
}
