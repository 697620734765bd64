import { useMemo, useRef, type KeyboardEvent, type MouseEvent } from "react";
import { fill, SHEET, type Language } from "../../messages";
import { isBlank, valueAt, type CellPosition, type SheetSnapshot } from "../../workbook";
import { lengthOf, slotFrom, startOf, trackAt } from "./geometry/axis";
import type { Layout } from "./geometry/draw";
import { splitRows } from "./geometry/halves";
import { anchorOf } from "./geometry/merges";
import { movedBy } from "./geometry/moves";
import type { Span } from "./geometry/span";
import { Letters } from "./Letters";
import { useSheetStyles } from "./look";
import { marksByCell, type Mark } from "./marks";
import { Row, type Drawing } from "./Row";
import { layoutOf, SIZES } from "./shape";
import { useActiveCell } from "./useActiveCell";
import { useWindow } from "./useWindow";

export interface SheetViewProps {
  readonly sheet: SheetSnapshot;
  /** Cells that are marked, with what is wrong. Keep the array as long as it says the same. */
  readonly marks: readonly Mark[];
  /** Rows at the top and columns at the left that do not scroll, where there is room for that. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly active: CellPosition | null;
  /** The user goes to another cell. */
  readonly onMove: (to: CellPosition) => void;
  readonly language: Language;
}

/**
 * A sheet to look at: column letters, row numbers, pinned header rows, merged cells, and the marked cells. Only the cells
 * that are seen are drawn. It takes the height of what it stands in, scrolls to the active cell whenever that changes,
 * and moves the focus only where it has it already.
 */
export function SheetView({ sheet, marks, frozenRows, frozenColumns, active, onMove, language }: SheetViewProps) {
  const styles = useSheetStyles();
  const grid = useRef<HTMLDivElement>(null);
  const layout = useLayout(sheet, marks, frozenRows, active);
  const byCell = useMemo(() => marksByCell(marks, layout.merges), [marks, layout]);
  const frozen = useMemo(
    () => ({ rows: slotFrom(layout.rows, frozenRows), columns: slotFrom(layout.columns, frozenColumns) }),
    [layout, frozenRows, frozenColumns],
  );
  const [seen, look] = useWindow(grid, layout, frozen);
  const [at, focusEvents] = useActiveCell(grid, layout, seen.pinned, active);
  const reachable = at ?? anchorOf(layout.merges, { row: trackAt(layout.rows, 0), column: trackAt(layout.columns, 0) });
  const { pinned } = seen;
  const pinnedWidth = startOf(layout.columns, pinned.columns);
  const drawing: Drawing = { sheet, marks: byCell, active: at, reachable, pinnedWidth, language };
  const isPinned = slotFrom(layout.rows, reachable.row) < pinned.rows;
  const drawn = (rows: Span, kept: CellPosition | null) =>
    splitRows(layout, rows, pinned.columns, seen.columns, kept).map((row) => (
      <Row key={row.row} drawn={row} top={SIZES.header + row.top} {...drawing} />
    ));

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey) return;
    const ground = {
      layout,
      pageRows: seen.pageRows,
      isFilled: (row: number, column: number) => !isBlank(valueAt(sheet, row, column)),
    };
    const to = movedBy(ground, reachable, { key: event.key, ctrl: event.ctrlKey || event.metaKey });
    if (to === null) return;
    event.preventDefault();
    onMove(to);
  };
  const onClick = ({ target }: MouseEvent): void => {
    const cell = target instanceof Element ? positionOf(target) : null;
    if (cell !== null) onMove(cell);
  };
  return (
    <div
      ref={grid}
      role="grid"
      aria-readonly
      aria-label={fill(SHEET[language].grid, { sheet: sheet.name })}
      aria-rowcount={sheet.rows.length + 1}
      aria-colcount={layout.columns.tracks.length + 1}
      className={styles.grid}
      onScroll={look}
      onKeyDown={onKeyDown}
      onClick={onClick}
      {...focusEvents}
      tabIndex={-1}
    >
      <div
        role="presentation"
        className={styles.canvas}
        style={{ width: SIZES.rowHeader + lengthOf(layout.columns), height: SIZES.header + lengthOf(layout.rows) }}
      >
        <div
          role="rowgroup"
          className={styles.top}
          style={{ height: SIZES.header + startOf(layout.rows, pinned.rows) }}
        >
          <Letters
            sheet={sheet}
            axis={layout.columns}
            pinned={pinned.columns}
            span={seen.columns}
            language={language}
          />
          {drawn({ first: 0, end: pinned.rows }, isPinned ? reachable : null)}
        </div>
        <div role="rowgroup">{drawn(seen.rows, isPinned ? null : reachable)}</div>
      </div>
    </div>
  );
}

/** Hidden rows and columns are left out, but for those of marked cells and of the active one. */
function useLayout(
  sheet: SheetSnapshot,
  marks: readonly Mark[],
  frozenRows: number,
  active: CellPosition | null,
): Layout {
  const hidden = active !== null && isHidden(sheet, active) ? active : null;
  const [row, column] = [hidden?.row ?? -1, hidden?.column ?? -1];
  return useMemo(
    () => layoutOf(sheet, frozenRows, row < 0 ? marks : [...marks, { row, column }]),
    [sheet, frozenRows, marks, row, column],
  );
}

function isHidden(sheet: SheetSnapshot, { row, column }: CellPosition): boolean {
  return sheet.hiddenRows.has(row) || (sheet.hiddenColumns?.has(column) ?? false);
}

function positionOf(element: Element): CellPosition | null {
  const cell = element.closest("[data-cell]");
  if (!(cell instanceof HTMLElement)) return null;
  const { row, column } = cell.dataset;
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
}
