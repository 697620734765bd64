import type { CountyCell, CountyItem, Records } from "../../records";
import type { Standard } from "../../standards";
import { compare, fromNumber, roundRatioHalfUp } from "../../statistics";
import type { Verdicts } from "../../verdicts";
import { cellKey, displayValue, isBlank, type WorkbookSnapshot } from "../../workbook";
import type { WishedCell } from "./types";
import { offeredWords } from "./verdictWords";

type VerdictCell = NonNullable<CountyItem["verdict"]>;

/** 表Ⅵ prints percentages with one decimal; a cell that shows 95.2 % holds 0.952. */
const PLACES = 1;
const PLACES_OF_FRACTION = 3;

/** The numbers behind the percentages of 表Ⅵ: satisfied, and of how many. */
const PERCENTAGES: ReadonlyMap<string, readonly [part: string, whole: string]> = new Map([
  ["v_pct", ["v_sat", "v_valid"]],
  ["v_visit_pct", ["v_visit_sat", "v_visit"]],
  ["v_par_pct", ["v_par_sat", "v_par_valid"]],
  ["v_par_visit_pct", ["v_par_visit_sat", "v_par_visit"]],
]);

const YES_OR_NO = /^[是否]$/u;
const YES_OR_NO_WORDS = { met: "是", unmet: "否" } as const;

/** Columns of 是否达标 that hold 是 or 否 somewhere: what we write there uses the same words. */
function yesNoColumns(cells: readonly VerdictCell[]): ReadonlySet<string> {
  return new Set(cells.filter(({ typed }) => YES_OR_NO.test(displayValue(typed).trim())).map(columnOf));
}

function columnOf({ sheetIndex, column }: VerdictCell): string {
  return `${String(sheetIndex)}|${String(column)}`;
}

/**
 * 是否达标 of 表Ⅳ and 表Ⅴ, for the items that their numbers decide. A cell that says the same in other words is left
 * alone, and an item that people decide is never written.
 */
function* verdictWishes(
  records: Records,
  verdicts: Verdicts,
  standard: Standard,
  snapshot: WorkbookSnapshot,
): Generator<WishedCell> {
  const cells = [...records.county.items.values()].flatMap(({ verdict }) => (verdict === null ? [] : [verdict]));
  const yesNo = yesNoColumns(cells);
  for (const [id, { met, byNumbers, own }] of verdicts.items) {
    const cell = records.county.items.get(id)?.verdict ?? null;
    if (cell === null || !byNumbers || met === null || own === met) continue;
    const usual = yesNo.has(columnOf(cell)) ? YES_OR_NO_WORDS : standard.verdictWords;
    const words = offeredWords(snapshot, cell, standard) ?? usual;
    yield { ...wishAt(cell), to: met ? words.met : words.unmet, decimals: null, kind: "verdict" };
  }
}

function wishAt({ sheetIndex, row, column, header }: VerdictCell | CountyCell) {
  return { sheetIndex, row, column, header, school: null, stage: null, style: null };
}

/** The two numbers of a percentage; null where one is not there, or they cannot be right (X17). */
function fractionOf(records: Records, field: string): readonly [part: number, whole: number] | null {
  const [part, whole] = (PERCENTAGES.get(field) ?? []).map((known) => records.county.figures.get(known)?.value);
  if (part === undefined || whole === undefined || whole <= 0) return null;
  return part >= 0 && compare(fromNumber(part), fromNumber(whole)) <= 0 ? [part, whole] : null;
}

/** 表Ⅵ percentages, only where the cell is blank and the numbers are there. */
function* percentageWishes(records: Records, snapshot: WorkbookSnapshot): Generator<WishedCell> {
  for (const cell of records.county.percentages) {
    const fraction = isBlank(cell.value) ? fractionOf(records, cell.field) : null;
    if (fraction === null) continue;
    const [part, whole] = fraction;
    const asFraction = snapshot.sheets[cell.sheetIndex]?.percentCells.has(cellKey(cell.row, cell.column)) === true;
    const decimals = asFraction ? PLACES_OF_FRACTION : PLACES;
    const top = fromNumber(asFraction ? part : part * 100);
    yield { ...wishAt(cell), to: roundRatioHalfUp(top, fromNumber(whole), decimals), decimals, kind: "figure" };
  }
}

/** What belongs into the county tables; nothing under a standard without items. */
export function* itemWishes(
  records: Records,
  verdicts: Verdicts,
  standard: Standard,
  snapshot: WorkbookSnapshot,
): Generator<WishedCell> {
  if (standard.items === null) return;
  yield* verdictWishes(records, verdicts, standard, snapshot);
  yield* percentageWishes(records, snapshot);
}
