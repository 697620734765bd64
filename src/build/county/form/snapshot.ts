import {
  cellKey,
  type CellFormula,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../../workbook";
import { isFormula } from "./cellContent";
import type { ModelCell, SheetModel } from "./sheetModel";

function valueOf(cell: ModelCell | null): CellValue {
  if (cell === null) return null;
  return isFormula(cell.content) ? cell.content.result : cell.content;
}

function sheetSnapshot(model: SheetModel): SheetSnapshot {
  const formulas = new Map<number, CellFormula>();
  model.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell === null || !isFormula(cell.content)) return;
      formulas.set(cellKey(row, column), { text: cell.content.formula, kind: "plain" });
    });
  });
  return {
    name: model.name,
    visible: true,
    protected: false,
    rows: model.rows.map((cells) => cells.map(valueOf)),
    merges: model.merges,
    formulas,
    percentCells: new Set(),
    hiddenRows: new Set(),
    truncated: false,
  };
}

/** The sheets as a host would read them, so that the pipeline can be tested without a file. */
export function toSnapshot(models: readonly SheetModel[]): WorkbookSnapshot {
  return { sheets: models.map(sheetSnapshot), ownNames: new Map() };
}
