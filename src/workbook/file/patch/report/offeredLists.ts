import { addressOf, type ReportSheet } from "../../..";
import { escapeXml } from "../../xml/escape";

/** Characters that a list written out in a formula may have. */
const LONGEST_LIST = 255;

/** The choices as one formula; the last ones are left out where all together would be too long. */
function listFormula(choices: readonly string[]): string {
  const kept: string[] = [];
  for (const choice of choices) {
    if ([...kept, choice].join(",").length > LONGEST_LIST) break;
    kept.push(choice);
  }
  return `"${kept.join(",")}"`;
}

/**
 * Lists offered in cells, one validation for all cells that offer the same. Another text may be typed: no error is shown.
 */
export function offeredLists(rows: ReportSheet["rows"]): string {
  const cells = new Map<string, string[]>();
  rows.forEach((row, index) => {
    row.forEach(({ choices }, column) => {
      if (choices === undefined || choices.length === 0) return;
      const formula = listFormula(choices);
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
