import { mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { KeyHint } from "../parts/KeyHint";
import { Tip } from "../parts/Tip";
import { usePictureStyles } from "../parts/styles";
import { usePictureTexts } from "../parts/texts";
import { useWidth } from "../parts/useWidth";
import { GridRow } from "./GridRow";
import type { HeatModel } from "./model";
import { useHeatStyles } from "./styles";
import { useGridFocus } from "./useGridFocus";
import { cellText } from "./words";

/** From here on the columns have room for names below their ids. */
const WIDE = 880;

interface GridProps {
  readonly title: string;
  /** Only the rows that are shown. */
  readonly model: HeatModel;
  /** Position of the first of them among all schools, and how many these are. */
  readonly from: number;
  readonly all: number;
}

/** Schools by indicators as a grid: one stop of the Tab key, arrow keys from cell to cell. */
export function Grid({ title, model: { columns, rows }, from, all }: GridProps) {
  const styles = usePictureStyles();
  const heatStyles = useHeatStyles();
  const texts = usePictureTexts();
  const [outer, width] = useWidth();
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const focus = useGridFocus(frame, [rows.length, columns.length]);
  const { noted } = focus;
  const wide = width >= WIDE;

  const [row, column] = noted?.place ?? [0, 0];
  const [notedRow, notedColumn] = [rows[row], columns[column]];
  const notedCell = notedRow?.cells[column];
  const tip =
    noted === null || notedRow === undefined || notedColumn === undefined || notedCell === undefined ? null : (
      <Tip text={cellText(notedRow.school, notedCell, notedColumn, texts)} anchor={noted.anchor} size={noted.size} />
    );

  return (
    <div ref={outer}>
      <div className={styles.frame} ref={setFrame} onPointerLeave={focus.clear}>
        <div className={heatStyles.grid} role="grid" aria-label={title} aria-rowcount={all + 1}>
          <div className={heatStyles.head} role="row" aria-rowindex={1}>
            <div
              className={mergeClasses(heatStyles.title, heatStyles.school, wide ? heatStyles.wideSchool : undefined)}
              role="columnheader"
            >
              {texts.heat.school}
            </div>
            {columns.map(({ indicator: { id, shortName } }) => (
              <div key={id} className={heatStyles.title} role="columnheader">
                {id}
                {wide ? <div>{shortName}</div> : null}
              </div>
            ))}
            <div className={heatStyles.title} role="columnheader" aria-label={texts.heat.total}>
              {wide ? texts.heat.misses : "Σ"}
            </div>
          </div>
          {rows.map((each, at) => (
            <GridRow key={from + at} row={each} at={at} position={from + at} columns={columns} focus={focus} />
          ))}
        </div>
        {tip}
      </div>
      <KeyHint />
    </div>
  );
}
