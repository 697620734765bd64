import { addressOf } from "../../..";
import { escapeCellText } from "../../xml/escape";

/**
 * One `c` element. Texts are written into the cell itself, so that the shared strings stay as they are; a text that
 * begins like a formula stays a text.
 *
 * @param prefix of the sheet's elements, with its colon, or nothing
 */
export function cellXml(
  row: number,
  column: number,
  value: string | number | null,
  style: number,
  prefix: string,
): string {
  const open = `<${prefix}c r="${addressOf(row, column)}"${style === 0 ? "" : ` s="${String(style)}"`}`;
  const close = `</${prefix}c>`;
  if (value === null || value === "") return `${open}/>`;
  if (typeof value === "number") return `${open}><${prefix}v>${String(value === 0 ? 0 : value)}</${prefix}v>${close}`;
  const space = /^\s|\s$|[\n\t]| {2}/.test(value) ? ' xml:space="preserve"' : "";
  const text = `<${prefix}t${space}>${escapeCellText(value)}</${prefix}t>`;
  return `${open} t="inlineStr"><${prefix}is>${text}</${prefix}is>${close}`;
}
