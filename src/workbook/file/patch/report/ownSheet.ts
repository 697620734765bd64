import { bearsMark, sheetOfReference, valueAt, type ReportSheet } from "../../..";
import { definedNames } from "../../package/definedNames";
import type { SheetPart } from "../../package/workbookPart";
import { CellBudget } from "../../read/cellBudget";
import type { CellContext } from "../../read/cellReader";
import type { WorkbookPackage } from "../../read/openPackage";
import { readSheet } from "../../read/sheetSnapshot";
import { attributeOf } from "../../xml/tree";

/**
 * The sheet to which our hidden name leads, where it is ours by what stands in it; an empty one is as well.
 *
 * @returns null before the first run, where the user deleted the sheet, and where the name leads to somebody else's
 * @throws WorkbookFileError where the part of that sheet is broken
 */
export function ownSheet(
  { archive, workbook }: WorkbookPackage,
  report: ReportSheet,
  context: () => CellContext,
): SheetPart | null {
  const element = definedNames(workbook.root).find((candidate) => attributeOf(candidate, "name") === report.ownName);
  const name = element === undefined ? null : sheetOfReference(element.text);
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) return null;
  const standing = readSheet(archive, sheet, context(), new CellBudget());
  const isEmpty = standing.rows.length === 0 && standing.formulas.size === 0;
  return isEmpty || bearsMark(report, valueAt(standing, 0, 0)) ? sheet : null;
}
