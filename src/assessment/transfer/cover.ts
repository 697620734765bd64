import type { Cover, Recognition } from "../../forms";
import { displayValue, isBlank, isWritable, type WorkbookSnapshot } from "../../workbook";
import type { Carrying, CellPlace } from "./carrying";
import { plainWords, typedContent } from "./content";

/** Labels of the blank form's cover, as `plainWords` has them, under which we have read the value already. */
const READ: readonly (readonly [label: RegExp, value: (cover: Cover) => string | null])[] = [
  [/^县.*名称$/u, ({ countyName }) => countyName],
  [/^行政区划代码$/u, ({ countyCode }) => countyCode],
];

interface Labelled {
  readonly label: string;
  /** Where the value stands. */
  readonly place: CellPlace;
  readonly content: string | number;
}

/** Carries the county's name and code, and what else stands beside a label that the blank form's cover prints too. */
export function carryCover(carrying: Carrying, source: Recognition, blank: Recognition): void {
  const places = coverPlaces(carrying.blank, blank);
  for (const [label, place] of places) {
    const known = READ.find(([pattern]) => pattern.test(label))?.[1](source.cover) ?? null;
    if (known !== null) carrying.write(place, known);
  }
  for (const { label, place, content } of labelledValues(carrying, source)) {
    const to = places.get(label);
    if (to === undefined) continue;
    const known = READ.find(([pattern]) => pattern.test(label))?.[1](source.cover) ?? null;
    if (known !== null && plainWords(content).startsWith(plainWords(known))) carrying.account(place);
    else carrying.carry([place], to, content);
  }
}

function sheetsWithoutTable(snapshot: WorkbookSnapshot, { tables }: Recognition): readonly number[] {
  const withTables = new Set(tables.map(({ sheetIndex }) => sheetIndex));
  return snapshot.sheets.map((_, index) => index).filter((index) => !withTables.has(index));
}

/** The open cells of the blank form's cover by the label that stands left of them. */
function coverPlaces(blank: WorkbookSnapshot, recognition: Recognition): ReadonlyMap<string, CellPlace> {
  const places = new Map<string, CellPlace>();
  for (const sheetIndex of sheetsWithoutTable(blank, recognition)) {
    const sheet = blank.sheets[sheetIndex];
    sheet?.rows.forEach((cells, row) => {
      cells.forEach((value, before) => {
        const column = before + 1;
        if (!isBlank(value) && isWritable(sheet, row, column)) {
          places.set(plainWords(value), { sheetIndex, row, column });
        }
      });
    });
  }
  return places;
}

/** `label：value` in one cell, or a label and the next filled cell. */
function labelledValues(carrying: Carrying, recognition: Recognition): readonly Labelled[] {
  return sheetsWithoutTable(carrying.source, recognition).flatMap((sheetIndex) => {
    const rows = carrying.source.sheets[sheetIndex]?.rows ?? [];
    return rows.flatMap((cells, row) => {
      const filled = cells.flatMap((value, column) => (isBlank(value) ? [] : [{ value, column }]));
      return filled.flatMap(({ value, column }, at): Labelled[] => {
        const [label = "", ...behind] = displayValue(value).split(/[:：]/u);
        const text = behind.join("：").trim();
        if (text !== "") return [{ label: plainWords(label), place: { sheetIndex, row, column }, content: text }];
        const next = filled[at + 1];
        if (next === undefined) return [];
        const place = { sheetIndex, row, column: next.column };
        return [{ label: plainWords(label), place, content: typedContent(next.value) }];
      });
    });
  });
}
