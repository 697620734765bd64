import type { Cover, Recognition } from "../../forms";
import {
  addressOf,
  displayValue,
  isBlank,
  isWritable,
  valueAt,
  type Edit,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../workbook";

/** Labels of the blank form's cover, without brackets and blanks. */
const LABELS: readonly (readonly [label: RegExp, value: (cover: Cover) => string | null])[] = [
  [/^县.*名称$/u, ({ countyName }) => countyName],
  [/^行政区划代码$/u, ({ countyCode }) => countyCode],
];

/** The edits that write the county's name and code beside their labels on the blank form's cover. */
export function coverEdits(cover: Cover, template: WorkbookSnapshot, recognition: Recognition): readonly Edit[] {
  const withTables = new Set(recognition.tables.map(({ sheetIndex }) => sheetIndex));
  return template.sheets.filter((_, index) => !withTables.has(index)).flatMap((sheet) => editsOn(sheet, cover));
}

function editsOn(sheet: SheetSnapshot, cover: Cover): readonly Edit[] {
  return sheet.rows.flatMap((cells, row) =>
    cells.flatMap((label, column): readonly Edit[] => {
      const text = displayValue(label).replace(/\s+/gu, "");
      const value = LABELS.find(([pattern]) => pattern.test(text))?.[1](cover) ?? null;
      const beside = column + 1;
      if (value === null || !isBlank(valueAt(sheet, row, beside)) || !isWritable(sheet, row, beside)) return [];
      const cell = addressOf(row, beside);
      return [{ sheet: sheet.name, cell, from: null, to: value, style: null, replacesFormula: false }];
    }),
  );
}
