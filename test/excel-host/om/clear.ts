import { EMPTY_CELL, overlap, type Area } from "../model";
import { oneOf } from "../wire";

const APPLY_TO = ["All", "Contents", "Formats", "Hyperlinks"] as const;

/** `Range.clear`. */
export function clear({ sheet, bounds }: Area, applyTo: unknown): void {
  const what = oneOf(APPLY_TO, applyTo ?? "All", "applyTo");
  const used = sheet.used(false);
  const common = used === null ? null : overlap(used, bounds);
  if (what === "Contents" && common !== null) sheet.requireUnlocked(common);
  if (what !== "Contents") sheet.requireUnprotected("allowFormatCells");
  for (const [row, column, cell] of [...sheet.touched()]) {
    if (overlap(bounds, { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column }) === null) continue;
    const { value, formula, hyperlink } = EMPTY_CELL;
    const contents = what === "All" || what === "Contents" ? { value, formula } : {};
    const links = what === "All" || what === "Hyperlinks" ? { hyperlink } : {};
    const { numberFormat, look, locked } = EMPTY_CELL;
    const formats = what === "All" || what === "Formats" ? { numberFormat, look, locked } : {};
    sheet.put(row, column, { ...cell, ...contents, ...links, ...formats });
  }
  sheet.book.events.push({ kind: "edited", area: { sheet, bounds } });
  if (what === "All") sheet.validations = sheet.validations.filter((rule) => overlap(rule.bounds, bounds) === null);
}
