import type { Column, SchoolTable } from "../../../forms";
import { isBlank } from "../../../workbook";
import type { Carrying, CellPlace } from "../carrying";
import { figureContent, plainWords } from "../content";
import type { SchoolLine } from "./lines";

const STAGE_WORDS = { primary: "小学", junior: "初中" } as const;
const NAME = "school_name";
const STAGE = "stage";
const SEQUENCE = "seq";

/** Carries one line of a list of schools into a row of the blank form, field by field. */
export function carryLine(carrying: Carrying, line: SchoolLine, target: SchoolTable, row: number): void {
  for (const [field, column] of target.columns) {
    const to = { sheetIndex: target.sheetIndex, row, column: column.index };
    const source = line.table.columns.get(field);
    const value = line.value(field);
    if (line.isTotal && (field === SEQUENCE || field === NAME)) continue;
    if (field === STAGE && !line.hasStageCell) continue;
    if (source !== undefined && !isBlank(value)) {
      carrying.carry([placeOf(line, source)], to, figureContent(value, source, column));
    } else if (field === STAGE && line.stage !== null && !line.isTotal) {
      // A heading or the name of the sheet told the stage; the blank form has a column for it.
      carrying.write(to, STAGE_WORDS[line.stage]);
    }
  }
  if (line.isTotal) carryLabel(carrying, line, target, row);
  accountForStage(carrying, line, target);
}

function placeOf({ table, row }: SchoolLine, { index }: Column): CellPlace {
  return { sheetIndex: table.sheetIndex, row, column: index };
}

/** 合计 often stands below 序号; in the blank form it stands where the names do. */
function carryLabel(carrying: Carrying, line: SchoolLine, target: SchoolTable, row: number): void {
  const name = target.columns.get(NAME);
  if (name === undefined) return;
  const last = line.table.columns.get(NAME)?.index ?? 0;
  const before = Array.from({ length: last + 1 }, (_, column) => ({
    sheetIndex: line.table.sheetIndex,
    row: line.row,
    column,
  }));
  const own = before.filter((place) => plainWords(carrying.valueAt(place)) === plainWords(line.name));
  carrying.carry(own, { sheetIndex: target.sheetIndex, row, column: name.index }, line.name);
}

/** Where the blank form has a block for each stage, the block says what the file's 学段 said. */
function accountForStage(carrying: Carrying, line: SchoolLine, target: SchoolTable): void {
  const stage = line.table.columns.get(STAGE);
  if (stage !== undefined && !target.columns.has(STAGE) && line.stage !== null) {
    carrying.account(placeOf(line, stage));
  }
}
