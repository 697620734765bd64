import type { Allowance, Area, CellLook, TestCell } from "../model";
import { ApiError, flag, hostClass, size, type Property } from "../wire";
import { replace, uniform } from "./cellMatrix";
import { LOOKS } from "./lookValues";

/** A format belongs to one range, or to several at once. */
export type Formatted = readonly Area[];

/** In points, as a new workbook has them. */
const COLUMN_WIDTH = 48;
const ROW_HEIGHT = 15;

function shared<Figure>(areas: Formatted, figure: (cell: TestCell) => Figure): Figure | null {
  const figures = new Set(areas.map((area) => uniform(area, figure)));
  const [first = null] = figures;
  return figures.size === 1 ? first : null;
}

function change(areas: Formatted, changed: (cell: TestCell) => TestCell): void {
  for (const area of areas) {
    area.sheet.requireUnprotected("allowFormatCells");
    replace(area, changed);
  }
}

function look(name: keyof CellLook): Property<Formatted> {
  const parse = LOOKS[name];
  return {
    get: (areas) => shared(areas, (cell) => cell.look[name]),
    set: (areas, value) => {
      const parsed = parse(value);
      change(areas, (cell) => ({ ...cell, look: { ...cell.look, [name]: parsed } }));
    },
  };
}

export const RANGE_FILL = hostClass<Formatted>({
  name: "RangeFill",
  properties: {
    // A cell without a fill says white.
    color: { ...look("fill"), get: (areas) => shared(areas, (cell) => cell.look.fill ?? "#FFFFFF") },
    pattern: { get: (areas) => shared(areas, (cell) => (cell.look.fill === null ? "None" : "Solid")) },
  },
  methods: {
    clear: (areas) => {
      change(areas, (cell) => ({ ...cell, look: { ...cell.look, fill: null } }));
    },
  },
});

export const RANGE_FONT = hostClass<Formatted>({
  name: "RangeFont",
  properties: {
    color: look("fontColor"),
    name: look("fontName"),
    size: look("fontSize"),
    bold: look("bold"),
    italic: look("italic"),
    underline: look("underline"),
  },
});

export const FORMAT_PROTECTION = hostClass<Formatted>({
  name: "FormatProtection",
  properties: {
    locked: {
      get: (areas) => shared(areas, ({ locked }) => locked),
      set: (areas, value) => {
        const locked = flag(value, "locked");
        change(areas, (cell) => ({ ...cell, locked }));
      },
    },
  },
});

/** The width or height of every line that the areas touch. */
function lineSize(
  name: string,
  unset: number,
  allowance: Allowance,
  lines: (area: Area) => { readonly sizes: Map<number, number>; readonly first: number; readonly last: number },
): Property<Formatted> {
  return {
    get: (areas) => {
      const found = new Set<number>();
      for (const { sizes, first, last } of areas.map(lines)) {
        for (let index = first; index <= last; index++) found.add(sizes.get(index) ?? unset);
      }
      const [one = null] = found;
      return found.size === 1 ? one : null;
    },
    set: (areas, value) => {
      const points = size(value, name);
      for (const area of areas) {
        area.sheet.requireUnprotected(allowance);
        const { sizes, first, last } = lines(area);
        if (last - first > MOST_LINES) throw new ApiError("ApiNotFound", `${name} of too many lines`);
        for (let index = first; index <= last; index++) sizes.set(index, points);
      }
    },
  };
}

/** More lines than any form has; a million row heights are a mistake. */
const MOST_LINES = 100_000;

export const RANGE_FORMAT = hostClass<Formatted>({
  name: "RangeFormat",
  properties: {
    columnWidth: lineSize("columnWidth", COLUMN_WIDTH, "allowFormatColumns", ({ sheet, bounds }) => {
      return { sizes: sheet.columnWidths, first: bounds.firstColumn, last: bounds.lastColumn };
    }),
    rowHeight: lineSize("rowHeight", ROW_HEIGHT, "allowFormatRows", ({ sheet, bounds }) => {
      return { sizes: sheet.rowHeights, first: bounds.firstRow, last: bounds.lastRow };
    }),
    wrapText: look("wrapText"),
    horizontalAlignment: look("horizontalAlignment"),
    verticalAlignment: look("verticalAlignment"),
  },
  links: {
    fill: (areas) => RANGE_FILL.of(areas),
    font: (areas) => RANGE_FONT.of(areas),
    protection: (areas) => FORMAT_PROTECTION.of(areas),
  },
  methods: {
    // This host measures no text.
    autofitColumns: () => undefined,
    autofitRows: () => undefined,
  },
});
