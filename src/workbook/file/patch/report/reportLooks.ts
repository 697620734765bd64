import { LINK_COLOUR, REPORT_LOOKS, type LookStyle, type ReportCell } from "../../..";
import { styleElement, type StyleElement } from "../styles/styleElements";
import { solidFill, type StyleSheet } from "../styles/styleSheet";

const SIDES = ["left", "right", "top", "bottom"];

/** The style numbers of the cells of our own sheet; added to the workbook's styles where they are new. */
export class ReportStyles {
  private readonly known = new Map<string, number>();

  constructor(private readonly styles: StyleSheet) {}

  of(cell: ReportCell): number {
    const name = cell.look ?? "plain";
    const isLink = cell.link !== undefined;
    const key = `${name} ${String(isLink)}`;
    const style = this.known.get(key) ?? addStyle(this.styles, REPORT_LOOKS[name], isLink);
    this.known.set(key, style);
    return style;
  }
}

function addStyle(styles: StyleSheet, look: LookStyle, isLink: boolean): number {
  const fontId = styles.indexOf(
    "fonts",
    font(styles.baseFont, isLink ? { ...look, colour: LINK_COLOUR } : look, isLink),
  );
  const fillId = look.fill === undefined ? 0 : styles.indexOf("fills", solidFill(look.fill));
  const borderId = look.bordered === true ? styles.indexOf("borders", thinBorder()) : 0;
  const alignment = styleElement("alignment", { vertical: "top", wrapText: look.unwrapped === true ? 0 : 1 });
  const protection = look.unlocked === true ? [styleElement("protection", { locked: 0 })] : [];
  const used = { applyFont: 1, applyFill: 1, applyBorder: 1, applyAlignment: 1 };
  const xf = styleElement(
    "xf",
    {
      numFmtId: 0,
      fontId,
      fillId,
      borderId,
      xfId: 0,
      ...used,
      ...(look.unlocked === true ? { applyProtection: 1 } : {}),
    },
    [alignment, ...protection],
  );
  return styles.indexOf("cellXfs", xf);
}

/** The workbook's own first font, changed only in what the look asks for. */
function font(base: StyleElement, look: LookStyle, underlined: boolean): StyleElement {
  const own = new Map(base.children.map((child) => [child.name, child]));
  const size = look.size === undefined ? own.get("sz") : styleElement("sz", { val: look.size });
  const colour = look.colour === undefined ? own.get("color") : styleElement("color", { rgb: `FF${look.colour}` });
  const parts = [
    look.bold === true ? styleElement("b") : undefined,
    underlined ? styleElement("u") : undefined,
    size,
    colour,
    ...["name", "family", "charset", "scheme"].map((name) => own.get(name)),
  ];
  return styleElement(
    "font",
    {},
    parts.filter((part) => part !== undefined),
  );
}

function thinBorder(): StyleElement {
  const sides = SIDES.map((side) =>
    styleElement(side, { style: "thin" }, [styleElement("color", { rgb: "FFBFBFBF" })]),
  );
  return styleElement("border", {}, [...sides, styleElement("diagonal")]);
}
