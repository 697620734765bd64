/** A last part of a header path this short (计, 合计, 男) says nothing without the part above it. */
const SHORTEST_LABEL = 3;

/**
 * A column's title as a message names it: the last part of a header of several rows, and with it the parts above as far
 * as it takes to say something; without the line breaks that the form puts into narrow columns.
 *
 * @param header rows of the header joined with `>`
 */
export function columnLabel(header: string): string {
  const parts = header.split(">").map((part) => part.replace(/\s+/gu, ""));
  let label = parts.pop() ?? "";
  while (label.length < SHORTEST_LABEL && parts.length > 0) label = (parts.pop() ?? "") + label;
  return label;
}
