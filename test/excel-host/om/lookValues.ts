import type { CellLook } from "../model";
import { flag, invalidArgument, size, text } from "../wire";

/** How Excel takes what a script gives for a part of a look. */
export const LOOKS: { readonly [Name in keyof CellLook]: (value: unknown) => CellLook[Name] } = {
  fill: colour,
  fontColor: colour,
  fontName: (value) => text(value, "name"),
  fontSize: (value) => size(value, "size"),
  bold: (value) => flag(value, "bold"),
  italic: (value) => flag(value, "italic"),
  underline: (value) => text(value, "underline"),
  wrapText: (value) => flag(value, "wrapText"),
  horizontalAlignment: (value) => text(value, "horizontalAlignment"),
  verticalAlignment: (value) => text(value, "verticalAlignment"),
};

/** `#RRGGBB`; Excel also takes names of colours, this host does not. */
function colour(value: unknown): string {
  const code = text(value, "color");
  if (!/^#[0-9a-f]{6}$/i.test(code)) throw invalidArgument(`${code} is no colour`);
  return code.toUpperCase();
}
