import { freeSheetName, HostError, type ReportSheet } from "../..";
import { contentAt, sameContent, type Content } from "../read/content";
import type { BookRead, SheetRead } from "../read/types";
import { ownSheet } from "./ownSheet";

/** What is to be done for the sheet of our own. */
export interface ReportPlan {
  readonly report: ReportSheet;
  readonly contents: readonly (readonly Content[])[];
  /** The sheet as it stands; null where it is to be added. */
  readonly standing: SheetRead | null;
  /** The name of a sheet to be added. */
  readonly title: string;
  /** True where the name is there without our sheet: the user deleted it, we were interrupted, or it leads elsewhere. */
  readonly hasLooseName: boolean;
}

/** True where our name is there, hidden or not. */
export function hasName(book: BookRead, ownName: string): boolean {
  return book.ownNames.has(ownName) || book.unhiddenNames.has(ownName);
}

/**
 * @returns null where there is nothing to do: the sheet says the same already, or the workbook takes no new sheet
 * @throws HostError `protected` where the user has protected our sheet
 */
export function planReport(
  book: BookRead,
  report: ReportSheet,
  contents: readonly (readonly Content[])[],
): ReportPlan | null {
  const standing = ownSheet(book, report);
  if (standing === null && book.structureLocked) return null;
  if (standing !== null && holds(standing, contents)) return null;
  if (standing?.protected === true) throw new HostError("protected", "OwnSheet", standing.name);
  const names = book.sheets.map(({ name }) => name);
  return {
    ...{ report, contents, standing },
    title: standing?.name ?? freeSheetName(report.title, names),
    hasLooseName: standing === null && hasName(book, report.ownName),
  };
}

/** The contents of a sheet from A1 to its last cell. */
export function contentsOf(sheet: SheetRead): readonly (readonly Content[])[] {
  const { area } = sheet;
  if (area === null) return [];
  return Array.from({ length: area.lastRow + 1 }, (_, row) =>
    Array.from({ length: area.lastColumn + 1 }, (__, column) => contentAt(sheet, row, column)),
  );
}

/** True where a sheet holds just these contents. */
export function holds(sheet: SheetRead, contents: readonly (readonly Content[])[]): boolean {
  const standing = contentsOf(sheet);
  const rows = Math.max(standing.length, contents.length);
  return Array.from({ length: rows }, (_, row) => [standing[row] ?? [], contents[row] ?? []] as const).every(
    ([left, right]) =>
      Array.from({ length: Math.max(left.length, right.length) }, (_, column) =>
        sameContent(left[column] ?? null, right[column] ?? null),
      ).every(Boolean),
  );
}
