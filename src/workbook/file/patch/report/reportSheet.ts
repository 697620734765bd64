import { freeSheetName, quotedSheetName, sheetOfReference, type ReportSheet } from "../../..";
import { definedNames } from "../../package/definedNames";
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
 */
export function putReport(
  report: ReportSheet,
  source: WorkbookPackage,
  changes: PackageChanges,
  editor: WorkbookEditor,
  styles: () => StyleSheet,
): void {
  const { workbook, archive } = source;
  const own = ownSheet(workbook, report.ownName);
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

/** The sheet to which our hidden name leads; null before the first run, and where the user deleted it. */
function ownSheet(workbook: WorkbookPart, ownName: string): SheetPart | null {
  const element = definedNames(workbook.root).find((candidate) => attributeOf(candidate, "name") === ownName);
  const name = element === undefined ? null : sheetOfReference(element.text);
  return workbook.sheets.find((sheet) => sheet.name === name) ?? null;
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
