import { addressOf, cellKey, HostError, type Location } from "../..";
import type { JournalCell, JournalSheet } from "../journal/types";
import { entryOf, type Entry } from "../plan/entry";
import type { Placed } from "../plan/rectangles";
import { contentAt, formatOf, sameContent } from "../read/content";
import type { SheetRead } from "../read/types";
import { bridgeable, UNMET_COLOUR } from "../write/cellSteps";
import type { CellLook } from "../write/looks";
import { formatSteps, writeSteps } from "../write/rangeSteps";
import type { Step } from "../write/steps";
import { rowFinder } from "./rows";

/** What is to be put back on one sheet, and what is left alone. */
export interface CellsToRestore {
  readonly steps: readonly Step[];
  /** Places that were changed since, or that are not found again. */
  readonly left: readonly Location[];
}

type Fill = string | null;

/**
 * Compares a journal with the sheet. A cell that holds what we wrote gets back what stood there; one that holds what
 * stood there needs nothing, so that a restore that failed can be done again.
 *
 * @param sheet as it is now; null where it is gone
 * @param looks of the cells whose fill we changed, by key
 * @throws HostError `protected` where a cell was locked since
 */
export function cellsToRestore(
  journal: JournalSheet,
  sheet: SheetRead | null,
  looks: ReadonlyMap<number, CellLook>,
): CellsToRestore {
  if (sheet === null) return { steps: [], left: journal.cells.map((cell) => locationOf(journal.name, cell)) };
  const found = rowFinder(sheet, journal.anchors);
  const [formats, values]: [Placed<Entry>[], Placed<Entry>[]] = [[], []];
  const fills = new Map<Fill, Placed<Fill>[]>();
  const left: Location[] = [];
  for (const cell of journal.cells) {
    const row = found(cell.row);
    const place = row === null ? null : { row, column: cell.column };
    const state = place === null ? "changed" : stateOf(sheet, place, cell, place.row !== cell.row);
    if (place === null || state === "changed") left.push(locationOf(sheet.name, place ?? cell));
    else {
      if (state === "ours") {
        values.push({ ...place, value: entryOf(cell.before, cell.format ?? formatOf(sheet, place.row, place.column)) });
      }
      if (state === "ours" && cell.format !== null) formats.push({ ...place, value: cell.format });
      const isDark = looks.get(cellKey(place.row, place.column))?.fill === UNMET_COLOUR;
      if (cell.fill !== undefined && cell.fill !== UNMET_COLOUR && isDark) {
        fills.set(cell.fill, [...(fills.get(cell.fill) ?? []), { ...place, value: cell.fill }]);
      }
    }
  }
  requireWritable(sheet, values, [...formats, ...[...fills.values()].flat()]);
  const mayBridge = bridgeable(sheet);
  return {
    left,
    steps: [
      ...[...fills].flatMap(([fill, cells]) => fillSteps(sheet.id, fill, cells)),
      ...writeSteps(sheet.id, "numberFormat", formats, mayBridge),
      ...writeSteps(sheet.id, "values", values, mayBridge),
    ],
  };
}

function stateOf(
  sheet: SheetRead,
  { row, column }: { readonly row: number; readonly column: number },
  { before, after }: JournalCell,
  hasMoved: boolean,
): "ours" | "before" | "changed" {
  const now = contentAt(sheet, row, column);
  // The addresses in a formula are those of its former row.
  if (hasMoved && typeof before === "object" && before !== null && "formula" in before) return "changed";
  if (sameContent(now, before)) return "before";
  return sameContent(now, after) ? "ours" : "changed";
}

function fillSteps(sheetId: string, fill: Fill, cells: readonly Placed<Fill>[]): readonly Step[] {
  return formatSteps(sheetId, cells, (format) => {
    if (fill === null) format.fill.clear();
    else format.fill.color = fill;
  });
}

function requireWritable(
  sheet: SheetRead,
  values: readonly Placed<unknown>[],
  looks: readonly Placed<unknown>[],
): void {
  const isLocked = ({ row, column }: Placed<unknown>): boolean =>
    sheet.protected && !sheet.unlocked.has(cellKey(row, column));
  if (values.some(isLocked)) throw new HostError("protected", "LockedCells", sheet.name);
  if (looks.length > 0 && !sheet.mayFormat) throw new HostError("protected", "LockedFormats", sheet.name);
}

function locationOf(sheet: string, { row, column }: { readonly row: number; readonly column: number }): Location {
  return { sheet, cell: addressOf(row, column) };
}
