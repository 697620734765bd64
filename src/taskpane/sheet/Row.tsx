import { mergeClasses } from "@fluentui/react-components";
import { fill, SHEET, type Language } from "../../messages";
import { cellKey, type CellPosition, type SheetSnapshot } from "../../workbook";
import { Cell } from "./Cell";
import type { DrawnCell } from "./geometry/draw";
import type { SplitRow } from "./geometry/halves";
import { useSheetStyles } from "./look";
import type { CellMark } from "./marks";
import { SIZES } from "./shape";

/** What every row needs to draw its cells. */
export interface Drawing {
  readonly sheet: SheetSnapshot;
  readonly marks: ReadonlyMap<number, CellMark>;
  readonly active: CellPosition | null;
  /** Where Tab comes to: the active cell, or the first one where none is active. */
  readonly reachable: CellPosition;
  /** Pixels of the columns that do not scroll. */
  readonly pinnedWidth: number;
  readonly language: Language;
}

interface RowProps extends Drawing {
  readonly drawn: SplitRow;
  /** Pixels from the top of the group that the row lies in. */
  readonly top: number;
}

function isAt(cell: CellPosition | null, row: number, column: number): boolean {
  return cell !== null && cell.row === row && cell.column === column;
}

/** One row: its number, which stays in view, and the cells that are seen of it. */
export function Row({ drawn, top, pinnedWidth, ...drawing }: RowProps) {
  const styles = useSheetStyles();
  const { row, height, hiddenAbove, pinned, cells } = drawn;
  const { sheet, language } = drawing;
  return (
    <div role="row" aria-rowindex={row + 2} className={styles.row} style={{ top, height }}>
      <div role="presentation" className={styles.left} style={{ width: SIZES.rowHeader + pinnedWidth }}>
        <RowNumber row={row} hiddenAbove={hiddenAbove} isHidden={sheet.hiddenRows.has(row)} language={language} />
        <Cells cells={pinned} pinnedWidth={0} {...drawing} />
      </div>
      <Cells cells={cells} pinnedWidth={pinnedWidth} {...drawing} />
    </div>
  );
}

function Cells({ cells, pinnedWidth, sheet, marks, active, reachable, language }: CellsProps) {
  return cells.map((cell) => (
    <Cell
      key={cell.column}
      sheet={sheet}
      drawn={cell}
      mark={marks.get(cellKey(cell.row, cell.column)) ?? null}
      isActive={isAt(active, cell.row, cell.column)}
      isReachable={isAt(reachable, cell.row, cell.column)}
      // The rest of a merged cell that begins among the columns that stay.
      isRest={cell.left < pinnedWidth}
      language={language}
    />
  ));
}

interface CellsProps extends Drawing {
  readonly cells: readonly DrawnCell[];
}

interface RowNumberProps {
  readonly row: number;
  readonly hiddenAbove: number;
  /** Hidden in the workbook, and shown for what is said about it. */
  readonly isHidden: boolean;
  readonly language: Language;
}

function RowNumber({ row, hiddenAbove, isHidden, language }: RowNumberProps) {
  const styles = useSheetStyles();
  const texts = SHEET[language];
  const left = hiddenAbove === 0 ? null : fill(texts.hiddenRows, { count: hiddenAbove });
  const title = isHidden ? texts.hiddenRow : left;
  return (
    <div
      role="rowheader"
      aria-colindex={1}
      className={mergeClasses(styles.header, styles.rowHeader, hiddenAbove > 0 && styles.afterHiddenRow)}
      {...(title === null ? {} : { title })}
    >
      {isHidden ? `(${String(row + 1)})` : row + 1}
    </div>
  );
}
