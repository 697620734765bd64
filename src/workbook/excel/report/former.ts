import { addressOf, cellKey, REPORT_LOOKS } from "../..";
import type { FormerReport, OfferedList } from "../journal/types";
import type { SheetRead } from "../read/types";
import type { Asked } from "../session/inTurn";
import { PLAIN_LOOK } from "../write/looks";
import { contentsOf } from "./plan";

/** Cells whose lists are asked for, each by itself; beyond that they are not put back, but offered anew by the next run. */
const MOST_LISTS = 1_000;

/**
 * Asks for what stands in our own sheet and was not read with its cells, before another report takes its place.
 *
 * @param sheet read with its looks
 */
export function askFormer(context: Excel.RequestContext, sheet: SheetRead): Asked<FormerReport> {
  const contents = contentsOf(sheet);
  const looks = contents.map((cells, row) =>
    cells.map((_, column) => sheet.looks.get(cellKey(row, column)) ?? PLAIN_LOOK),
  );
  const frame = askFrame(context, sheet.id, inputCells(looks));
  return () => ({ id: sheet.id, contents, looks, ...frame() });
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Lists are offered in cells for input only, and these have a colour of their own. */
function inputCells(looks: FormerReport["looks"]): readonly Place[] {
  const colour = `#${REPORT_LOOKS.input.fill ?? ""}`;
  const cells = looks.flatMap((row, at) =>
    row.flatMap(({ fill }, column) => (fill === colour ? [{ row: at, column }] : [])),
  );
  return cells.length > MOST_LISTS ? [] : cells;
}

function askFrame(
  context: Excel.RequestContext,
  sheetId: string,
  cells: readonly Place[],
): Asked<Pick<FormerReport, "lists" | "frozenRows">> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  frozen.load("rowCount");
  const asked = cells.map((cell) => {
    const { dataValidation } = sheet.getRange(addressOf(cell.row, cell.column));
    dataValidation.load("rule");
    return { cell, dataValidation };
  });
  return () => ({
    frozenRows: rowsOf(frozen),
    lists: asked.flatMap(({ cell, dataValidation }) => listOf(cell, dataValidation.rule)),
  });
}

function rowsOf(frozen: Excel.Range): number {
  return frozen.isNullObject ? 0 : frozen.rowCount;
}

function listOf({ row, column }: Place, rule: Excel.DataValidationRule): readonly OfferedList[] {
  const source = rule.list?.source;
  return typeof source === "string" && source !== "" ? [{ row, column, source }] : [];
}
