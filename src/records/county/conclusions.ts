import { officialItem, type ItemRow, type ItemTable, type Sentence, type Slot } from "../../forms";
import {
  cellKey,
  displayValue,
  isBlank,
  locationOf,
  valueAt,
  type CellValue,
  type Location,
  type SheetSnapshot,
} from "../../workbook";
import type { CountyFigure, CountyItem, CountyMisfit } from "../countyTypes";
import { alignSentence } from "./align";
import type { FilledSlot } from "./assign";
import { scaled } from "./figure";
import { factorTo } from "./slotUnits";

/** What the rows of an item table say. */
export interface Conclusions {
  readonly items: readonly CountyItem[];
  readonly figures: readonly (readonly [field: string, figure: CountyFigure])[];
  readonly misfits: readonly CountyMisfit[];
}

/** Reads 表Ⅳ or 表Ⅴ: every item, and the figures of its sentence. */
export function readConclusions(sheet: SheetSnapshot, table: ItemTable): Conclusions {
  const read = table.items.map((row) => readItem(sheet, table, row));
  return {
    items: read.map(({ item }) => item),
    figures: read.flatMap(({ figures }) => figures),
    misfits: read.flatMap(({ misfits }) => misfits),
  };
}

interface ReadItem extends Omit<Conclusions, "items"> {
  readonly item: CountyItem;
}

function readItem(sheet: SheetSnapshot, table: ItemTable, row: ItemRow): ReadItem {
  const item = itemOf(sheet, table, row);
  const sentence = officialItem(row.id)?.sentence ?? null;
  if (sentence === null || item.conclusion === null || item.conclusion.text === "") {
    return { item, figures: [], misfits: [] };
  }
  const limits = `${officialItem(row.id)?.name ?? ""}。${row.label}`;
  return { item, ...figuresOf(sheet, row, sentence, item.conclusion, limits) };
}

function itemOf(sheet: SheetSnapshot, table: ItemTable, { id, conclusion, verdict }: ItemRow): CountyItem {
  const [first] = conclusion;
  const texts = conclusion.map((cell) => displayValue(valueAt(sheet, cell.row, cell.column)).trim());
  return {
    id,
    conclusion:
      first === undefined ? null : { text: texts.join(""), location: locationOf(sheet, first.row, first.column) },
    verdict:
      verdict === null
        ? null
        : {
            ...verdict,
            typed: valueAt(sheet, verdict.row, verdict.column),
            sheetIndex: table.sheetIndex,
            location: locationOf(sheet, verdict.row, verdict.column),
          },
  };
}

function figuresOf(
  sheet: SheetSnapshot,
  row: ItemRow,
  sentence: Sentence,
  { text, location }: { readonly text: string; readonly location: Location },
  limits: string,
): Omit<Conclusions, "items"> {
  const alone = numberAlone(sheet, row, sentence);
  if (alone !== null) {
    const { slot, value } = alone;
    return { figures: [[slot.field.id, { value, location, label: labelOf(slot) }]], misfits: [] };
  }
  const filled = alignSentence(text, sentence, limits);
  if (filled === null) {
    return { figures: [], misfits: sentence.slots.map(({ field }) => ({ field: field.id, text, location })) };
  }
  return {
    figures: filled.flatMap((one) => {
      const figure = figureOf(one, location);
      return figure === null ? [] : [[one.slot.field.id, figure]];
    }),
    misfits: filled
      .filter(({ token }) => token.value === null)
      .map(({ slot, token }) => ({ field: slot.field.id, text: token.text, location })),
  };
}

/** A cell that holds nothing but the one figure of its item; a cell formatted as a percentage shows a hundred times it. */
function numberAlone(
  sheet: SheetSnapshot,
  { conclusion }: ItemRow,
  { slots }: Sentence,
): { readonly slot: Slot; readonly value: number } | null {
  const [slot] = slots;
  const cells = conclusion.filter(({ row, column }) => !isBlank(valueAt(sheet, row, column)));
  const [cell] = cells;
  if (slot === undefined || cell === undefined || slots.length > 1 || cells.length > 1) return null;
  const value = aloneIn(valueAt(sheet, cell.row, cell.column));
  if (value === null) return null;
  const isFraction = slot.field.unit === "%" && sheet.percentCells.has(cellKey(cell.row, cell.column));
  return { slot, value: scaled(value, isFraction ? 100 : 1) };
}

function aloneIn(value: CellValue): number | null {
  if (typeof value === "number") return value;
  const text = typeof value === "string" ? value.normalize("NFKC").replace(/\s/gu, "") : "";
  const match = /^(\d+(?:\.\d+)?)%?$/u.exec(text);
  return match === null ? null : Number(match[1]);
}

function figureOf({ slot, token }: FilledSlot, location: Location): CountyFigure | null {
  if (token.value === null) return null;
  const factor = factorTo(slot, token);
  const figure = { value: scaled(token.value, factor), location, label: labelOf(slot) };
  return factor === 1 || token.unit === null ? figure : { ...figure, typed: { value: token.value, unit: token.unit } };
}

/** The last phrase before the blank, or the field's title where that says nothing. */
function labelOf({ before, field }: Slot): string {
  const phrases = before.split(/[，；。、%]/u);
  const last = (phrases[phrases.length - 1] ?? "").replace(/为$/u, "");
  return last === "" ? field.title : last;
}
