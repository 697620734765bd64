import { mergeClasses } from "@fluentui/react-components";
import { usePictureTexts } from "../parts/texts";
import type { HeatColumn, HeatRow } from "./model";
import { useHeatStyles } from "./styles";
import type { GridFocus } from "./useGridFocus";
import { cellText } from "./words";

/** The header is the grid's first row, and rows are counted from 1. */
const ROWS_BEFORE = 2;

interface GridRowProps {
  readonly row: HeatRow;
  /** Among the rows shown, and among all of them. */
  readonly at: number;
  readonly position: number;
  readonly columns: readonly HeatColumn[];
  readonly focus: GridFocus;
}

/** One school: its name, a cell for each indicator, and how many it misses. */
export function GridRow({ row: { school, cells, misses }, at, position, columns, focus }: GridRowProps) {
  const styles = useHeatStyles();
  const texts = usePictureTexts();
  const { stop, note, enter, press, clear } = focus;
  return (
    <div className={styles.row} role="row" aria-rowindex={position + ROWS_BEFORE}>
      <div className={styles.name} role="rowheader">
        {school}
      </div>
      {columns.map((column, columnAt) => {
        const cell = cells[columnAt];
        if (cell === undefined) return null;
        const place = [at, columnAt] as const;
        return (
          <div
            key={column.indicator.id}
            className={mergeClasses(styles.cell, styles[cell.state])}
            role="gridcell"
            aria-label={cellText(school, cell, column, texts)}
            data-cell={place.join("-")}
            tabIndex={stop[0] === at && stop[1] === columnAt ? 0 : -1}
            onKeyDown={press}
            onBlur={clear}
            onFocus={({ currentTarget }) => {
              enter(place, currentTarget);
            }}
            onPointerEnter={({ currentTarget }) => {
              note(place, currentTarget);
            }}
          >
            {texts.heat.letters[cell.state]}
          </div>
        );
      })}
      <div className={styles.misses} role="gridcell">
        {misses}
      </div>
    </div>
  );
}
