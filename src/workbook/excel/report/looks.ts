import { LINK_COLOUR, REPORT_LOOKS, type LookStyle, type ReportCell, type ReportSheet } from "../..";
import { formatSteps } from "../write/rangeSteps";
import type { CellLook } from "../write/looks";
import type { Step } from "../write/steps";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Dresses a sheet of our own whose cells look like new. */
export function lookSteps(sheetKey: string, report: ReportSheet): readonly Step[] {
  const styles = grouped(report.rows, (cell) => JSON.stringify([cell.look ?? "plain", cell.link !== undefined]));
  return [...styles.values()].flatMap(({ sample, places }) => {
    const style = REPORT_LOOKS[sample.look ?? "plain"];
    const change = changeOf(style, sample.link !== undefined);
    return change === null ? [] : formatSteps(sheetKey, places, change);
  });
}

/** Dresses it as it looked before. */
export function formerLookSteps(sheetKey: string, looks: readonly (readonly CellLook[])[]): readonly Step[] {
  const groups = grouped(looks, (look) =>
    JSON.stringify([look.fill, look.colour, look.bold, look.underlined, look.size, look.wraps]),
  );
  return [...groups.values()].flatMap(({ sample, places }) =>
    formatSteps(sheetKey, places, (format) => {
      if (sample.fill === null) format.fill.clear();
      else format.fill.color = sample.fill;
      format.font.color = sample.colour;
      format.font.bold = sample.bold;
      format.font.underline = sample.underlined ? "Single" : "None";
      format.font.size = sample.size;
      format.wrapText = sample.wraps;
    }),
  );
}

/** Null where there is nothing to change. */
function changeOf(style: LookStyle, isLink: boolean): ((format: Excel.RangeFormat) => void) | null {
  const { fill, bold, size, unwrapped } = style;
  const colour = isLink ? LINK_COLOUR : style.colour;
  if ([fill, bold, size, colour, unwrapped].every((part) => part === undefined)) return null;
  return (format) => {
    if (fill !== undefined) format.fill.color = `#${fill}`;
    if (colour !== undefined) format.font.color = `#${colour}`;
    if (isLink) format.font.underline = "Single";
    if (bold !== undefined) format.font.bold = bold;
    if (size !== undefined) format.font.size = size;
    if (unwrapped === true) format.wrapText = false;
  };
}

function grouped<Cell>(
  rows: readonly (readonly Cell[])[],
  keyOf: (cell: Cell) => string,
): ReadonlyMap<string, { readonly sample: Cell; readonly places: readonly Place[] }> {
  const groups = new Map<string, { readonly sample: Cell; readonly places: Place[] }>();
  rows.forEach((cells, row) => {
    cells.forEach((sample, column) => {
      const key = keyOf(sample);
      const known = groups.get(key);
      if (known === undefined) groups.set(key, { sample, places: [{ row, column }] });
      else known.places.push({ row, column });
    });
  });
  return groups;
}

/** Cells of a column, one below the other, that offer the same. */
export interface ChoiceRun {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly column: number;
  readonly choices: readonly string[];
}

/** Where lists of choices belong, as few ranges as may be. */
export function choiceRuns(rows: readonly (readonly ReportCell[])[]): readonly ChoiceRun[] {
  const runs: ChoiceRun[] = [];
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  for (let column = 0; column < width; column++) {
    rows.forEach((cells, row) => {
      const choices = cells[column]?.choices ?? [];
      const above = runs[runs.length - 1];
      if (choices.length === 0) return;
      const goesOn = above?.column === column && above.lastRow === row - 1 && above.choices.join() === choices.join();
      if (goesOn) runs[runs.length - 1] = { ...above, lastRow: row };
      else runs.push({ firstRow: row, lastRow: row, column, choices });
    });
  }
  return runs;
}
