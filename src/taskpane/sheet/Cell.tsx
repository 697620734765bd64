import { mergeClasses } from "@fluentui/react-components";
import { SHEET, WORDS, type Language } from "../../messages";
import { addressOf, type SheetSnapshot } from "../../workbook";
import { cellText, formulaText, isNumeric } from "./cellText";
import type { DrawnCell } from "./geometry/draw";
import { useSheetStyles } from "./look";
import type { CellMark } from "./marks";
import { SIZES } from "./shape";

/** What tells the marks apart without colour; the outline does too: unbroken or dashed. */
const SIGNS = { mustFix: "✕", explain: "?" } as const;

export interface CellProps {
  readonly sheet: SheetSnapshot;
  readonly drawn: DrawnCell;
  readonly mark: CellMark | null;
  readonly isActive: boolean;
  /** The one cell of the grid that Tab comes to. */
  readonly isReachable: boolean;
  /** Drawn a second time, for its part beyond the columns that stay: to be seen only. */
  readonly isRest: boolean;
  readonly language: Language;
}

/** One cell, with what is said about it. */
export function Cell({ sheet, drawn, mark, isActive, isReachable, isRest, language }: CellProps) {
  const styles = useSheetStyles();
  const { row, column, left, width, height, rowSpan, columnSpan } = drawn;
  const text = cellText(sheet, row, column);
  const isMerged = rowSpan > 1 || columnSpan > 1;
  const look = mergeClasses(
    styles.cell,
    isMerged && styles.merged,
    mark !== null && styles[mark.severity],
    isActive && styles.active,
  );
  const textLook = mergeClasses(
    styles.text,
    isNumeric(sheet, row, column) && styles.number,
    height > SIZES.row && styles.lines,
  );
  const title = [text, formulaText(sheet, row, column), ...(mark?.texts ?? [])].filter((line) => line !== null);
  const style = { left: SIZES.rowHeader + left, width, height };
  if (isRest) {
    return (
      <div aria-hidden className={look} style={style}>
        <span className={textLook}>{text}</span>
      </div>
    );
  }
  return (
    <div
      role="gridcell"
      aria-colindex={column + 2}
      aria-selected={isActive}
      {...(rowSpan > 1 ? { "aria-rowspan": rowSpan } : {})}
      {...(columnSpan > 1 ? { "aria-colspan": columnSpan } : {})}
      tabIndex={isReachable ? 0 : -1}
      data-cell={addressOf(row, column)}
      data-row={row}
      data-column={column}
      {...(mark === null ? {} : { "data-mark": mark.severity })}
      className={look}
      style={style}
      title={title.join("\n")}
    >
      {mark === null ? null : (
        <span aria-hidden className={mergeClasses(styles.sign, styles[`${mark.severity}Sign`])}>
          {SIGNS[mark.severity]}
        </span>
      )}
      <span className={textLook}>{text}</span>
      {mark === null ? null : (
        <span className={styles.aside}>
          {SHEET[language][mark.severity] + WORDS[language].colon + mark.texts.join(WORDS[language].clause)}
        </span>
      )}
    </div>
  );
}
