import type { Borders, Fill, Style } from "exceljs";
import type { CellLook } from "../form/sheetModel";

const FONT = "宋体";
const THIN = { style: "thin", color: { argb: "FF7F7F7F" } } as const;
const BOX: Partial<Borders> = { top: THIN, left: THIN, bottom: THIN, right: THIN };

function fill(argb: string): Fill {
  return { type: "pattern", pattern: "solid", fgColor: { argb } };
}

const HEADER_FILL = fill("FFDCE6F1");
const TOTAL_FILL = fill("FFF2F2F2");

const WRAPPED = { horizontal: "center", vertical: "middle", wrapText: true } as const;
const NUMBER = { horizontal: "right", vertical: "middle" } as const;
const TEXT = { horizontal: "left", vertical: "middle", wrapText: true } as const;

function boxed(style: Partial<Style>): Partial<Style> {
  return { font: { name: FONT, size: 10 }, border: BOX, ...style };
}

/** Fonts, borders, fills and number formats of the form. */
export const STYLES: Readonly<Record<CellLook, Partial<Style>>> = {
  cover: boxed({ font: { name: FONT, size: 12 }, alignment: TEXT, numFmt: "@" }),
  coverTitle: { font: { name: FONT, size: 20, bold: true }, alignment: WRAPPED },
  coverWarning: { font: { name: FONT, size: 11, bold: true, color: { argb: "FFC00000" } }, alignment: WRAPPED },
  title: { font: { name: FONT, size: 16, bold: true }, alignment: WRAPPED },
  header: boxed({ font: { name: FONT, size: 10, bold: true }, fill: HEADER_FILL, alignment: WRAPPED }),
  code: boxed({ font: { name: FONT, size: 9 }, fill: HEADER_FILL, alignment: WRAPPED }),
  text: boxed({ alignment: TEXT }),
  centred: boxed({ alignment: WRAPPED, numFmt: "@" }),
  ordinal: boxed({ alignment: WRAPPED, numFmt: "0" }),
  integer: boxed({ alignment: NUMBER, numFmt: "0" }),
  decimal: boxed({ alignment: NUMBER, numFmt: "0.00" }),
  coefficient: boxed({ alignment: NUMBER, numFmt: "0.000" }),
  total: boxed({ font: { name: FONT, size: 10, bold: true }, fill: TOTAL_FILL, alignment: NUMBER, numFmt: "0" }),
  totalDecimal: boxed({
    font: { name: FONT, size: 10, bold: true },
    fill: TOTAL_FILL,
    alignment: NUMBER,
    numFmt: "0.00",
  }),
  note: boxed({ alignment: { horizontal: "left", vertical: "top", wrapText: true } }),
};
