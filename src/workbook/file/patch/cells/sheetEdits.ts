import type { Edit, EditOutcome } from "../../..";
import type { SheetPart } from "../../package/workbookPart";
import { requireXmlPart } from "../../package/xmlPart";
import type { CellContext } from "../../read/cellReader";
import type { WorkbookPackage } from "../../read/openPackage";
import type { CellBudget } from "../../read/sheetWalk";
import { BlockedCells } from "./blockedCells";
import type { PackageChanges } from "../changes";
import { judgeEdits } from "./judge";
import { locate } from "./locate";
import type { StyleSheet } from "../styles/styleSheet";
import { tableHeaders } from "./tableHeaders";
import type { SheetTargets } from "./targets";
import { writeCells } from "./writeCells";

/** What the edits of one sheet need. */
export interface SheetEditing {
  readonly source: WorkbookPackage;
  readonly context: CellContext;
  readonly budget: CellBudget;
  readonly styles: () => StyleSheet;
  readonly changes: PackageChanges;
}

/** What became of a sheet. */
export interface SheetResult {
  readonly valuesChanged: boolean;
  readonly replacedFormulas: number;
  readonly remainingFormulas: number;
}

/** Applies the edits of one sheet; `outcomes` is filled in at the place of each. */
export function editSheet(
  editing: SheetEditing,
  sheet: SheetPart,
  targets: SheetTargets,
  edits: readonly Edit[],
  outcomes: EditOutcome[],
): SheetResult {
  const { source, context, budget, styles, changes } = editing;
  const bytes = requireXmlPart(source.archive, sheet.part);
  const { facts, arrays, formulaCount } = locate(bytes, sheet.part, context, budget, targets.rows);
  const blocked = new BlockedCells([...arrays, ...tableHeaders(source.archive, sheet.part)], facts.merges);
  judgeEdits(targets, edits, { protected: facts.protected, blocked }, outcomes);
  let replacedFormulas = 0;
  let valuesChanged = false;
  for (const { cells } of targets.rows) {
    for (const cell of cells) {
      if (cell.unmet) cell.newStyle = styles().unmet(cell.style);
      if (!cell.valueChanges) continue;
      valuesChanged = true;
      if (cell.formula !== null) replacedFormulas++;
    }
  }
  const content = writeCells(bytes, facts, targets.rows);
  if (content !== null) changes.replace(sheet.part, content);
  return { valuesChanged, replacedFormulas, remainingFormulas: formulaCount - replacedFormulas };
}
