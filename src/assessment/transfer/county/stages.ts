import type { StageTable } from "../../../forms";
import { isBlank } from "../../../workbook";
import type { Carrying } from "../carrying";
import { shownPercent, typedContent } from "../content";

/**
 * Carries 表Ⅱ-1 or 表Ⅲ figure by figure, as typed: what is wrong with them is said of the new workbook too.
 *
 * A share in a cell that shows a percentage becomes the number shown: the blank form's cells are plain.
 */
export function carryStages(carrying: Carrying, table: StageTable, target: StageTable): void {
  for (const { row, stage, measure } of table.rows) {
    const own = target.rows.find((one) => one.stage === stage && one.measure === measure);
    if (own === undefined) continue;
    for (const [field, { index }] of table.columns) {
      const place = { sheetIndex: table.sheetIndex, row, column: index };
      const column = target.columns.get(field);
      const value = carrying.valueAt(place);
      if (column === undefined || isBlank(value)) continue;
      const isFraction = measure === "metShare" && typeof value === "number" && carrying.isPercent(place);
      const to = { sheetIndex: target.sheetIndex, row: own.row, column: column.index };
      carrying.carry([place], to, isFraction ? shownPercent(value) : typedContent(value));
    }
  }
}
