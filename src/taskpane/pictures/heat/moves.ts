/** A cell of the grid: row and column, from 0. */
export type GridPlace = readonly [row: number, column: number];

const PAGE = 10;

const clamp = (at: number, count: number): number => Math.max(0, Math.min(at, count - 1));

/**
 * Where a key goes from a cell; null for a key that goes nowhere.
 *
 * @param whole whether Ctrl is held: Home and End then go to the corners
 * @param size  rows and columns
 */
export function gridMove(key: string, whole: boolean, [row, column]: GridPlace, size: GridPlace): GridPlace | null {
  const to = (toRow: number, toColumn: number): GridPlace => [clamp(toRow, size[0]), clamp(toColumn, size[1])];
  switch (key) {
    case "ArrowUp":
      return to(row - 1, column);
    case "ArrowDown":
      return to(row + 1, column);
    case "ArrowLeft":
      return to(row, column - 1);
    case "ArrowRight":
      return to(row, column + 1);
    case "PageUp":
      return to(row - PAGE, column);
    case "PageDown":
      return to(row + PAGE, column);
    case "Home":
      return to(whole ? 0 : row, 0);
    case "End":
      return to(whole ? Infinity : row, Infinity);
    default:
      return null;
  }
}
