import { addressOf, cellKey, REPORT_LOOKS } from "../..";
import type { FormerReport, OfferedList } from "../journal/types";
import type { SheetRead } from "../read/types";
import { PLAIN_LOOK, readLooks } from "../write/looks";
import { contentsOf } from "./plan";

/** Cells whose lists are asked for, each by itself; beyond that they are not put back, but offered anew by the next run. */
const MOST_LISTS = 1_000;

/** What stands in our own sheet, before another report takes its place. */
export async function readFormer(context: Excel.RequestContext, sheet: SheetRead): Promise<FormerReport> {
  const contents = contentsOf(sheet);
  const known = await readLooks(context, sheet.area === null ? [] : [{ sheetId: sheet.id, range: sheet.area }]);
  const own = known.get(sheet.id);
  const looks = contents.map((cells, row) => cells.map((_, column) => own?.get(cellKey(row, column)) ?? PLAIN_LOOK));
  return { id: sheet.id, contents, looks, ...(await readFrame(context, sheet.id, inputCells(looks))) };
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

async function readFrame(
  context: Excel.RequestContext,
  sheetId: string,
  cells: readonly Place[],
): Promise<Pick<FormerReport, "lists" | "frozenRows">> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  frozen.load("rowCount");
  const asked = cells.map((cell) => {
    const { dataValidation } = sheet.getRange(addressOf(cell.row, cell.column));
    dataValidation.load("rule");
    return { cell, dataValidation };
  });
  await context.sync();
  return {
    frozenRows: frozen.isNullObject ? 0 : frozen.rowCount,
    lists: asked.flatMap(({ cell, dataValidation }) => listOf(cell, dataValidation.rule)),
  };
}

function listOf({ row, column }: Place, rule: Excel.DataValidationRule): readonly OfferedList[] {
  const source = rule.list?.source;
  return typeof source === "string" && source !== "" ? [{ row, column, source }] : [];
}
