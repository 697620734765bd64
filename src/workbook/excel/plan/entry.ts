import type { Content } from "../read/content";

/** What is written into a cell; `""` makes it empty. */
export type Entry = string | number | boolean;

/** A letter of a language; texts that begin otherwise may read as a number, a date, a formula or an amount. */
const HARMLESS = /^\p{Letter}/u;
/** Words that Excel takes for something else, and what a time or a date in Chinese begins with. */
const TAKEN =
  /^(?:true|false|[ap]m?\b|上午|下午|[〇零一二三四五六七八九十]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s\-/.,]*\d)/i;
const BEGINS_FORMULA = /^[=+\-@']/;

/**
 * The text to hand to Excel so that just this text stands in the cell: Excel takes `=` for a formula, `1-2` for a date,
 * and an apostrophe in front for a sign that what follows is text.
 *
 * @param format of the cell; cells formatted as text take all but formulas as they are
 */
export function textEntry(text: string, format: string): string {
  if (BEGINS_FORMULA.test(text)) return `'${text}`;
  if (text === "" || format === "@") return text;
  return HARMLESS.test(text) && !TAKEN.test(text) ? text : `'${text}`;
}

/** What to write so that a cell has just this content. */
export function entryOf(content: Content, format = "General"): Entry {
  if (content === null) return "";
  if (typeof content === "string") return textEntry(content, format);
  if (typeof content !== "object") return content;
  return "formula" in content ? content.formula : content.error;
}

/** How Excel tells of a content in `formulas`. */
export function inputOf(content: Content): Entry {
  return typeof content === "string" ? content : entryOf(content);
}
