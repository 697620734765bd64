import type { Edit, EditOutcome } from "../../..";
import type { SheetPart } from "../../package/workbookPart";
import type { CellContext } from "../../read/cellReader";
import type { WorkbookPackage } from "../../read/openPackage";
import type { CellBudget } from "../../read/cellBudget";
import { BlockedCells } from "./blockedCells";
import type { PackageChanges } from "../changes";
import { judgeEdits } from "./judge";
import { locate } from "./locate";
import type { StyleSheet } from "../styles/styleSheet";
import { tableHeaders } from "./tableHeaders";
import type { OrderedEdits } from "./targets";
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
  { order, rows: targets }: OrderedEdits,
  edits: readonly Edit[],
  outcomes: EditOutcome[],
): SheetResult {
  const { source, context, budget, styles, changes } = editing;
  const located = locate(source.archive, sheet.part, context, budget, targets);
  const { facts, arrays, formulaCount, rows, pieces } = located;
  const blocked = new BlockedCells([...arrays, ...tableHeaders(source.archive, sheet.part)], facts.merges);
  judgeEdits({ rows, order }, edits, { protected: facts.protected, blocked }, outcomes);
  let replacedFormulas = 0;
  let valuesChanged = false;
  for (const { cells } of rows) {
    for (const cell of cells) {
      if (cell.needsNumberFormat) cell.newStyle = styles().forNumbers(cell.style);
      if (cell.unmet) cell.newStyle = styles().unmet(cell.newStyle ?? cell.style);
      if (!cell.valueChanges) continue;
      valuesChanged = true;
      if (cell.formula !== null) replacedFormulas++;
    }
  }
  const content = writeCells(pieces, facts, rows);
  if (content !== null) changes.replace(sheet.part, content);
  return { valuesChanged, replacedFormulas, remainingFormulas: formulaCount - replacedFormulas };
}
