import { mergeClasses } from "@fluentui/react-components";
import { useContext, useMemo } from "react";
import type { Assessment } from "../../assessment";
import { fill, WORDS } from "../../messages";
import { SheetView, type Mark } from "../../taskpane";
import {
  addressOf,
  displayValue,
  parseAddress,
  valueAt,
  type CellPosition,
  type Location,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../workbook";
import { headerRowsOf, marksOn, nameColumnsOf } from "../state/shownSheet";
import { usePageStyles } from "./look";
import { PageLanguage, usePageTexts } from "./texts";

interface SheetsProps {
  readonly snapshot: WorkbookSnapshot;
  readonly assessment: Assessment | null;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly onSheet: (sheet: string) => void;
  readonly onCell: (location: Location) => void;
}

const NOTHING: readonly never[] = [];

/** The workbook to look at: one of its sheets, the cells in which something was found, and what that is. */
export function Sheets({ snapshot, assessment, sheet: name, cell, onSheet, onCell }: SheetsProps) {
  const styles = usePageStyles();
  const texts = usePageTexts().sheets;
  const language = useContext(PageLanguage);
  const sheet = snapshot.sheets.find((one) => one.name === name) ?? snapshot.sheets[0] ?? null;
  const shown = sheet?.name ?? "";
  const findings = assessment?.findings ?? NOTHING;
  const schools = assessment?.schools ?? NOTHING;
  const marks = useMemo(() => marksOn(shown, findings), [shown, findings]);
  const frozenRows = useMemo(() => headerRowsOf(shown, schools), [shown, schools]);
  const frozenColumns = useMemo(
    () => (sheet === null ? 0 : nameColumnsOf(sheet, schools, frozenRows)),
    [sheet, schools, frozenRows],
  );
  const active = useMemo(() => (cell === null ? null : parseAddress(cell)), [cell]);
  if (sheet === null) return null;
  return (
    <section className={mergeClasses(styles.sheets, active !== null && styles.lookedAt)} aria-label={texts.title}>
      <select
        aria-label={texts.title}
        data-part="sheets"
        className={styles.choice}
        value={shown}
        onChange={({ target }) => {
          onSheet(target.value);
        }}
      >
        {snapshot.sheets.map((one) => (
          <option key={one.name} value={one.name}>
            {one.visible ? one.name : fill(texts.hidden, { sheet: one.name })}
          </option>
        ))}
      </select>
      <p className={styles.line} aria-live="polite" data-part="cell">
        {active === null ? null : <CellLine sheet={sheet} at={active} marks={marks} />}
      </p>
      <div className={styles.sheet}>
        <SheetView
          key={shown}
          sheet={sheet}
          marks={marks}
          frozenRows={frozenRows}
          frozenColumns={frozenColumns}
          active={active}
          onMove={({ row, column }) => {
            onCell({ sheet: shown, cell: addressOf(row, column) });
          }}
          language={language}
        />
      </div>
    </section>
  );
}

interface CellLineProps {
  readonly sheet: SheetSnapshot;
  readonly at: CellPosition;
  readonly marks: readonly Mark[];
}

/** The cell that is looked at, whole, and what was found in it. */
function CellLine({ sheet, at: { row, column }, marks }: CellLineProps) {
  const texts = usePageTexts().sheets;
  const { clause } = WORDS[useContext(PageLanguage)];
  const found = marks.filter((mark) => mark.row === row && mark.column === column).map(({ text }) => text);
  const text = displayValue(valueAt(sheet, row, column));
  const shown = fill(texts.cell, { cell: addressOf(row, column), text: text === "" ? texts.empty : text });
  return (
    <>
      <strong>{shown}</strong> {found.length === 0 ? texts.noMark : found.join(clause)}
    </>
  );
}
