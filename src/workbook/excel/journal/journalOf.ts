import { cellKey } from "../..";
import type { SheetWrites } from "../plan/judge";
import { contentAt } from "../read/content";
import type { ReportPlan } from "../report/plan";
import type { CellLook } from "../write/looks";
import type { FormerReport, Journal, JournalReport, JournalSheet, RowAnchor } from "./types";

/** How cells look, by sheet id and key of the cell. */
export type Looks = ReadonlyMap<string, ReadonlyMap<number, CellLook>>;

/**
 * What has to be known to put back what is about to be written.
 *
 * @param former our own sheet as it stands, or null
 */
export function journalOf(
  writes: readonly SheetWrites[],
  looks: Looks,
  report: ReportPlan | null,
  former: FormerReport | null,
): Journal {
  return {
    sheets: writes.map((own) => sheetJournal(own, looks)),
    report: report === null ? null : reportJournal(report, former),
  };
}

function sheetJournal({ sheet, cells }: SheetWrites, looks: Looks): JournalSheet {
  const known = looks.get(sheet.id);
  return {
    ...{ id: sheet.id, name: sheet.name },
    cells: cells.map(({ row, column, before, after, format, unmet }) => ({
      ...{ row, column, before, after, format },
      ...(unmet ? { fill: known?.get(cellKey(row, column))?.fill ?? null } : {}),
    })),
    anchors: anchorsOf({ sheet, cells }),
  };
}

function anchorsOf({ sheet, cells }: SheetWrites): readonly RowAnchor[] {
  const { area } = sheet;
  const written = new Set(cells.map(({ row, column }) => cellKey(row, column)));
  const rows = [...new Set(cells.map(({ row }) => row))];
  if (area === null) return [];
  return rows.flatMap((row) => {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      const content = contentAt(sheet, row, column);
      if (typeof content === "string" && !written.has(cellKey(row, column))) return [{ row, column, text: content }];
    }
    return [];
  });
}

function reportJournal({ report, title, contents }: ReportPlan, before: FormerReport | null): JournalReport {
  return { ownName: report.ownName, title, before, after: contents };
}
