import { addressOf, type CellRange, type ChoiceList } from "../..";

/** Some cells of one column. */
export interface ColumnPiece {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Cells of one column with the same list; `source` as in a `ChoiceList`. */
export interface ListedPiece extends ColumnPiece {
  readonly source: string;
}

/** Into how many parts a piece is cut whose cells have different rules: a table of 32 rows is known at once. */
const PARTS = 32;

/** The columns of rectangles: a form has one rule a column, and Excel puts columns that stand side by side together. */
export function columnPieces(ranges: readonly CellRange[]): readonly ColumnPiece[] {
  return ranges.flatMap(({ firstRow, lastRow, firstColumn, lastColumn }) =>
    Array.from({ length: lastColumn - firstColumn + 1 }, (_, right) => ({
      ...{ column: firstColumn + right, firstRow, lastRow },
    })),
  );
}

/** The parts of a piece from top to bottom; none of a single cell. */
export function partsOfPiece({ column, firstRow, lastRow }: ColumnPiece): readonly ColumnPiece[] {
  const count = lastRow - firstRow + 1;
  if (count === 1) return [];
  const rows = Math.ceil(count / PARTS);
  return Array.from({ length: Math.ceil(count / rows) }, (_, part) => {
    const first = firstRow + part * rows;
    return { column, firstRow: first, lastRow: Math.min(lastRow, first + rows - 1) };
  });
}

/** Lists by what they offer; parts of a column that belong together are one range again. */
export function choiceListsOf(pieces: readonly ListedPiece[]): readonly ChoiceList[] {
  const bySource = new Map<string, CellRange[]>();
  const sorted = [...pieces].sort((left, right) => left.column - right.column || left.firstRow - right.firstRow);
  for (const { column, firstRow, lastRow, source } of sorted) {
    const ranges = bySource.get(source) ?? [];
    bySource.set(source, ranges);
    const above = ranges[ranges.length - 1];
    const goesOn = above?.lastColumn === column && above.lastRow === firstRow - 1;
    if (goesOn) ranges[ranges.length - 1] = { ...above, lastRow };
    else ranges.push({ firstRow, lastRow, firstColumn: column, lastColumn: column });
  }
  return [...bySource].map(([source, ranges]) => ({ ranges, source }));
}

/** The address of a piece. */
export function pieceAddress({ column, firstRow, lastRow }: ColumnPiece): string {
  return `${addressOf(firstRow, column)}:${addressOf(lastRow, column)}`;
}
