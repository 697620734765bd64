import { mergeClasses } from "@fluentui/react-components";
import { fill, SHEET, type Language } from "../../messages";
import { columnName, type SheetSnapshot } from "../../workbook";
import { spanOf, startOf, trackAt, type Axis } from "./geometry/axis";
import type { Span } from "./geometry/span";
import { useSheetStyles } from "./look";
import { SIZES } from "./shape";

interface LettersProps {
  readonly sheet: SheetSnapshot;
  readonly axis: Axis;
  /** Slots of the columns that stay, and of those that scroll. */
  readonly pinned: number;
  readonly span: Span;
  readonly language: Language;
}

/** The letters above the columns. */
export function Letters({ sheet, axis, pinned, span, language }: LettersProps) {
  const styles = useSheetStyles();
  const letters = ({ first, end }: Span) =>
    Array.from({ length: end - first }, (_, at) => (
      <Letter key={trackAt(axis, first + at)} sheet={sheet} axis={axis} slot={first + at} language={language} />
    ));
  return (
    <div role="row" aria-rowindex={1} className={styles.letters}>
      <div role="presentation" className={styles.left} style={{ width: SIZES.rowHeader + startOf(axis, pinned) }}>
        <div role="columnheader" aria-colindex={1} className={mergeClasses(styles.header, styles.rowHeader)}>
          <span className={styles.aside}>{SHEET[language].rowNumbers}</span>
        </div>
        {letters({ first: 0, end: pinned })}
      </div>
      {letters(span)}
    </div>
  );
}

interface LetterProps extends Pick<LettersProps, "sheet" | "axis" | "language"> {
  readonly slot: number;
}

function Letter({ sheet, axis, slot, language }: LetterProps) {
  const styles = useSheetStyles();
  const texts = SHEET[language];
  const column = trackAt(axis, slot);
  const before = column - (slot === 0 ? -1 : trackAt(axis, slot - 1)) - 1;
  const isHidden = sheet.hiddenColumns?.has(column) ?? false;
  const left = before === 0 ? null : fill(texts.hiddenColumns, { count: before });
  const title = isHidden ? texts.hiddenColumn : left;
  const name = columnName(column);
  return (
    <div
      role="columnheader"
      aria-colindex={column + 2}
      className={mergeClasses(styles.header, styles.letter, before > 0 && styles.afterHiddenColumn)}
      style={{ left: SIZES.rowHeader + startOf(axis, slot), width: spanOf(axis, slot, slot + 1) }}
      {...(title === null ? {} : { title })}
    >
      {isHidden ? `(${name})` : name}
    </div>
  );
}
