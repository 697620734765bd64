import type { ItemRow, ItemTable } from "../../../forms";
import { displayValue, isBlank } from "../../../workbook";
import type { Carrying, CellPlace } from "../carrying";
import { plainWords, shownPercent, typedContent } from "../content";

/**
 * Carries 表Ⅳ or 表Ⅴ item by item: the user's words whole, in place of the sentence with its blanks, and 是否达标.
 *
 * Of two tables with the same items the first one's 是否达标 counts, even a blank one, as it does in the assessment.
 *
 * @param decided items whose 是否达标 was seen in an earlier table of the file; those of this one are added
 */
export function carryItems(carrying: Carrying, table: ItemTable, target: ItemTable, decided: Set<string>): void {
  for (const item of table.items) {
    const own = target.items.find(({ id }) => id === item.id);
    if (own === undefined) continue;
    carryConclusion(carrying, table, item, { target, own });
    if (!decided.has(item.id)) carryVerdict(carrying, table, item, { target, own });
    decided.add(item.id);
  }
}

interface Target {
  readonly target: ItemTable;
  readonly own: ItemRow;
}

function carryConclusion(carrying: Carrying, table: ItemTable, item: ItemRow, { target, own }: Target): void {
  const places = item.conclusion.map((cell) => ({ sheetIndex: table.sheetIndex, ...cell }));
  const filled = places.filter((place) => !isBlank(carrying.valueAt(place)));
  const [first] = filled;
  const [to] = own.conclusion;
  if (first === undefined || to === undefined) return;
  const place = { sheetIndex: target.sheetIndex, ...to };
  const content = filled.length === 1 ? single(carrying, first) : filled.map((one) => words(carrying, one)).join("");
  const printed = carrying.blank.sheets[place.sheetIndex]?.rows[place.row]?.[place.column] ?? null;
  if (plainWords(content) === plainWords(printed)) filled.forEach((one) => carrying.account(one));
  else carrying.carry(filled, place, content);
}

/** 0.052 in a cell that shows 5.2% is 5.2%. */
function single(carrying: Carrying, place: CellPlace): string | number {
  const value = carrying.valueAt(place);
  const isFraction = typeof value === "number" && carrying.isPercent(place);
  return isFraction ? `${String(shownPercent(value))}%` : typedContent(value);
}

function words(carrying: Carrying, place: CellPlace): string {
  return displayValue(carrying.valueAt(place)).trim();
}

function carryVerdict(carrying: Carrying, table: ItemTable, item: ItemRow, { target, own }: Target): void {
  if (item.verdict === null || own.verdict === null) return;
  const { row, column } = item.verdict;
  const place = { sheetIndex: table.sheetIndex, row, column };
  const value = carrying.valueAt(place);
  if (isBlank(value)) return;
  const to = { sheetIndex: target.sheetIndex, row: own.verdict.row, column: own.verdict.column };
  carrying.carry([place], to, typedContent(value));
}
