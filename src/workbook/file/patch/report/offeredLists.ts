import { addressOf, listOfChoices, type ReportSheet } from "../../..";
import { escapeXml } from "../../xml/escape";

/**
 * Lists offered in cells, one validation for all cells that offer the same. Another text may be typed: no error is shown.
 */
export function offeredLists(rows: ReportSheet["rows"]): string {
  const cells = new Map<string, string[]>();
  rows.forEach((row, index) => {
    row.forEach(({ choices }, column) => {
      if (choices === undefined || choices.length === 0) return;
      const formula = `"${listOfChoices(choices)}"`;
      const known = cells.get(formula);
      if (known === undefined) cells.set(formula, [addressOf(index, column)]);
      else known.push(addressOf(index, column));
    });
  });
  if (cells.size === 0) return "";
  const items = [...cells].map(
    ([formula, addresses]) =>
      `<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="0" sqref="${addresses.join(" ")}">` +
      `<formula1>${escapeXml(formula)}</formula1></dataValidation>`,
  );
  return `<dataValidations count="${String(items.length)}">${items.join("")}</dataValidations>`;
}
