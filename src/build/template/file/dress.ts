import type { Style, Worksheet } from "exceljs";
import { addressOf, columnName, rangeAddress } from "../../../workbook";
import { STYLES, type CellLook, type Dressing } from "../../county";
import type { InputArea } from "../entry";
import type { TemplateSheet } from "../templateSheet";
import { formatOf, validationOf } from "./validation";

const HEADING_FONT = "黑体";
const FRAME = STYLES.text.border ?? {};
/** Shows what the program fills in. */
const WRITTEN_FILL = { type: "pattern", pattern: "solid", fgColor: { argb: "FFEAF4E4" } } as const;

function inHeadingFont(style: Partial<Style>): Partial<Style> {
  return { ...style, font: { ...style.font, name: HEADING_FONT, bold: false } };
}

const LOOKS: Readonly<Record<CellLook, Partial<Style>>> = {
  ...STYLES,
  title: inHeadingFont(STYLES.title),
  coverTitle: inHeadingFont(STYLES.coverTitle),
  header: inHeadingFont(STYLES.header),
};

/** Everything may be arranged and rows may be added; only the words of the form are locked. Nobody needs a password. */
const PROTECTION = {
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  insertRows: true,
  deleteRows: true,
  sort: true,
  autoFilter: true,
} as const;

/** A style for cells of an area: unlocked, in the format of what belongs there. */
function openStyle(
  { border, ...style }: Partial<Style>,
  { entry, written }: InputArea,
  framed: boolean,
): Partial<Style> {
  const numFmt = formatOf(entry);
  return {
    ...style,
    ...(framed && border !== undefined ? { border } : {}),
    ...(written ? { fill: WRITTEN_FILL } : {}),
    ...(numFmt === null ? {} : { numFmt }),
    protection: { locked: false },
  };
}

/** Unlocks the cells of an area, and gives them format, frame and check. */
function openArea(sheet: Worksheet, { rows, framedWhenFilled }: TemplateSheet, area: InputArea): void {
  const { range, entry, hint } = area;
  const opened = new Map<CellLook, Partial<Style>>();
  for (let row = range.firstRow; row <= range.lastRow; row++) {
    for (let column = range.firstColumn; column <= range.lastColumn; column++) {
      const look = rows[row]?.[column]?.look ?? "text";
      const style = opened.get(look) ?? openStyle(LOOKS[look], area, framedWhenFilled === null);
      opened.set(look, style);
      sheet.getCell(row + 1, column + 1).style = style;
    }
  }
  const validation = validationOf(entry);
  if (validation === null) return;
  const prompt = hint === null ? {} : { showInputMessage: true, prompt: hint };
  // As a range even where it is one cell: exceljs squeezes single cells together, and lets them overlap.
  const first = addressOf(range.firstRow, range.firstColumn);
  const last = addressOf(range.lastRow, range.lastColumn);
  sheet.dataValidations.add(`${first}:${last}`, { ...validation, ...prompt });
}

/** Frames the rows in use. */
function frameWhenFilled(sheet: Worksheet, { framedWhenFilled }: TemplateSheet): void {
  if (framedWhenFilled === null) return;
  const { range, column } = framedWhenFilled;
  const filled = `$${columnName(column)}${String(range.firstRow + 1)}<>""`;
  sheet.addConditionalFormatting({
    ref: rangeAddress(range),
    rules: [{ type: "expression", priority: 1, formulae: [filled], style: { border: FRAME } }],
  });
}

/** Looks and protection of a blank form. */
export const TEMPLATE_DRESSING: Dressing<TemplateSheet> = {
  styles: LOOKS,
  finish: async (sheet, model) => {
    for (const area of model.inputs) openArea(sheet, model, area);
    frameWhenFilled(sheet, model);
    for (const row of model.pageEnds) sheet.getRow(row + 1).addPageBreak();
    await sheet.protect("", PROTECTION);
  },
};
