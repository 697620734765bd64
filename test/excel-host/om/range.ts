import { addressText, around, block, cellsOf, columnsOf, plainValue, rowsOf, type Area } from "../model";
import {
  hostClass,
  invalidArgument,
  matrix,
  oneOf,
  record,
  text,
  wholeNumber,
  type HostClass,
  type HostObject,
} from "../wire";
import { read, replace, textOf, typeOf, uniform, write } from "./cellMatrix";
import { cellProperties, setCellProperties } from "./cellProperties";
import { clear } from "./clear";
import { DATA_VALIDATION } from "./dataValidation";
import { linkOf } from "./hyperlink";
import { RANGE_AREAS } from "./rangeAreas";
import { mergedAreas, ruledAreas, visibleAreas } from "./specialAreas";
import { RANGE_FORMAT } from "./rangeFormat";
import { referenceIn } from "./reference";

/** What one figure of an area is: a row or column hidden, or null where some are and some are not. */
function hidden(indices: ReadonlySet<number>, first: number, last: number): boolean | null {
  let count = 0;
  for (const index of indices) if (index >= first && index <= last) count++;
  if (count === 0) return false;
  return count === last - first + 1 ? true : null;
}

function part({ sheet, bounds }: Area, row: number, column: number, rows: number, columns: number): Area {
  return { sheet, bounds: block(bounds.firstRow + row, bounds.firstColumn + column, rows, columns) };
}

export const RANGE: HostClass<Area> = hostClass<Area>({
  name: "Range",
  properties: {
    address: { get: addressText },
    rowIndex: { get: ({ bounds }) => bounds.firstRow },
    columnIndex: { get: ({ bounds }) => bounds.firstColumn },
    rowCount: { get: ({ bounds }) => rowsOf(bounds) },
    columnCount: { get: ({ bounds }) => columnsOf(bounds) },
    cellCount: { get: ({ bounds }) => cellsOf(bounds) },
    values: { get: (area) => read(area, ({ value }) => plainValue(value)), set: write },
    formulas: { get: (area) => read(area, ({ formula, value }) => formula ?? plainValue(value)), set: write },
    text: { get: (area) => read(area, textOf) },
    valueTypes: { get: (area) => read(area, typeOf) },
    numberFormat: { get: (area) => read(area, ({ numberFormat }) => numberFormat), set: setNumberFormat },
    rowHidden: { get: ({ sheet, bounds }) => hidden(sheet.hiddenRows, bounds.firstRow, bounds.lastRow) },
    columnHidden: { get: ({ sheet, bounds }) => hidden(sheet.hiddenColumns, bounds.firstColumn, bounds.lastColumn) },
    hyperlink: {
      get: (area) => uniform(area, ({ hyperlink }) => hyperlink),
      set: (area, value) => {
        area.sheet.requireUnprotected(null);
        const hyperlink = linkOf(record(value, "hyperlink"));
        replace(area, (cell) => ({ ...cell, hyperlink, value: hyperlink.textToDisplay ?? cell.value }));
      },
    },
  },
  links: {
    format: (area) => RANGE_FORMAT.of([area]),
    dataValidation: (area) => DATA_VALIDATION.of(area),
  },
  methods: {
    clear,
    select: (area) => {
      area.sheet.book.select(area);
    },
    getCell: (area, row, column) => RANGE.of(part(area, wholeNumber(row, "row"), wholeNumber(column, "column"), 1, 1)),
    getRow: (area, row) => {
      const index = wholeNumber(row, "row");
      if (index >= rowsOf(area.bounds)) throw invalidArgument("the range has no such row");
      return RANGE.of(part(area, index, 0, 1, columnsOf(area.bounds)));
    },
    getColumn: (area, column) => {
      const index = wholeNumber(column, "column");
      if (index >= columnsOf(area.bounds)) throw invalidArgument("the range has no such column");
      return RANGE.of(part(area, 0, index, rowsOf(area.bounds), 1));
    },
    getResizedRange: (area, rows, columns) => {
      const [down, right] = [wholeNumber(rows, "deltaRows"), wholeNumber(columns, "deltaColumns")];
      return RANGE.of(part(area, 0, 0, rowsOf(area.bounds) + down, columnsOf(area.bounds) + right));
    },
    getOffsetRange: (area, rows, columns) => {
      const [down, right] = [wholeNumber(rows, "rowOffset"), wholeNumber(columns, "columnOffset")];
      return RANGE.of(part(area, down, right, rowsOf(area.bounds), columnsOf(area.bounds)));
    },
    getBoundingRect: (area, other) => {
      return RANGE.of({ ...area, bounds: around(area.bounds, referenceIn(area.sheet, other).bounds) });
    },
    getMergedAreasOrNullObject: (area) => areasOrNull(mergedAreas(area)),
    getSpecialCellsOrNullObject: (area, type) => {
      const kind = oneOf(["Visible", "DataValidations"] as const, type, "cellType");
      return areasOrNull(kind === "Visible" ? visibleAreas(area) : ruledAreas(area));
    },
    getCellProperties: (area, wished) => cellProperties(area, record(wished, "cellPropertiesLoadOptions")),
    setCellProperties: (area, properties) => {
      setCellProperties(area, matrix(properties, rowsOf(area.bounds), columnsOf(area.bounds)));
    },
    // The client splits large writes; it asks beforehand whether the whole would have fitted.
    _ValidateArraySize: ({ bounds }, rows, columns) => {
      if (rows !== rowsOf(bounds) || columns !== columnsOf(bounds)) throw invalidArgument("the array has another size");
    },
  },
});

function areasOrNull(areas: readonly Area[]): HostObject | null {
  return areas.length === 0 ? null : RANGE_AREAS.of(areas);
}

function setNumberFormat(area: Area, value: unknown): void {
  area.sheet.requireUnprotected("allowFormatCells");
  const formats = matrix(value, rowsOf(area.bounds), columnsOf(area.bounds));
  replace(area, (cell, row, column) => {
    const format = formats(row, column);
    return format === null ? cell : { ...cell, numberFormat: text(format, "numberFormat") };
  });
}
