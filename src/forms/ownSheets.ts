import type { WorkbookSnapshot } from "../workbook";

/** The names of the sheets that this product wrote itself, known by the hidden names that refer to them. */
export function ownSheets(snapshot: WorkbookSnapshot): ReadonlySet<string> {
  const names = new Set<string>();
  for (const reference of snapshot.ownNames.values()) {
    const end = reference.lastIndexOf("!");
    if (end === -1) continue;
    const sheet = reference.slice(0, end).replace(/^=/, "");
    names.add(sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet);
  }
  return names;
}
