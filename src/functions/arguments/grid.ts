import type { Bilingual } from "../../standards";
import { invalid, type FunctionError, type FunctionProblem, type ProblemDetails } from "../functionError";
import { cellOf, shown, type Cell } from "./cell";

/** A range that a function gets: rows of cells, and the name under which the user knows the argument. */
export class Grid {
  readonly rows: number;
  readonly columns: number;
  private readonly values: readonly (readonly unknown[])[];

  /** @param value rows of cells; a single value is a range of one cell */
  constructor(
    readonly argument: Bilingual,
    value: unknown,
  ) {
    this.values = rowsOf(value);
    this.rows = this.values.length;
    this.columns = this.values.reduce((most, row) => Math.max(most, row.length), 0);
  }

  /** How many cells there are; they are counted row by row. */
  get size(): number {
    return this.rows * this.columns;
  }

  /** The cell at a place, both counted from 0. */
  at(row: number, column: number): Cell {
    return cellOf(this.values[row]?.[column]);
  }

  /** The cell at a position, counted row by row from 0. */
  cell(position: number): Cell {
    return this.at(Math.floor(position / this.columns), position % this.columns);
  }

  /** Rows for columns. */
  transposed(): Grid {
    const columns = Array.from({ length: this.columns }, (_, column) => this.values.map((row) => row[column]));
    return new Grid(this.argument, columns);
  }

  /** The problem with the cell at a position, as the user counts rows and columns. */
  problemAt(position: number, problem: FunctionProblem, details: ProblemDetails = {}): FunctionError {
    const place = { row: Math.floor(position / this.columns) + 1, column: (position % this.columns) + 1 };
    return invalid(problem, { argument: this.argument, ...place, ...details });
  }

  /** The problem with a cell that is no number. `#N/A` stays `#N/A`, every other error becomes `#VALUE!`. */
  notNumber(position: number, cell: Cell): FunctionError {
    if (cell.kind === "error") {
      const error = this.problemAt(position, "errorCell", { code: cell.code });
      return cell.code === "#N/A" ? error.as("notAvailable") : error;
    }
    const problem = cell.kind === "text" && looksLikeNumber(cell.text) ? "textNumberCell" : "notNumberCell";
    return this.problemAt(position, problem, { text: shown(cell) });
  }
}

function rowsOf(value: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) return [[value]];
  const rows: readonly unknown[] = value;
  return rows.map((row): readonly unknown[] => (Array.isArray(row) ? row : [row]));
}

/** Whether an optional argument was left out: null, and whatever is no value. A range of blank cells was not left out. */
export function isOmitted(value: unknown): boolean {
  return !Array.isArray(value) && cellOf(value).kind === "blank";
}

/** @throws FunctionError unless both ranges have the same rows and columns */
export function requireSameSize(grid: Grid, other: Grid): void {
  if (grid.rows === other.rows && grid.columns === other.columns) return;
  throw otherSize(grid, other);
}

export function otherSize(grid: Grid, other: Grid): FunctionError {
  const sizes = { rows: grid.rows, columns: grid.columns, otherRows: other.rows, otherColumns: other.columns };
  return invalid("otherSize", { argument: grid.argument, other: other.argument, ...sizes });
}

/** Whether a text is a number that Excel keeps as text: `45`, `４５`, ` 1,200 `. */
export function looksLikeNumber(text: string): boolean {
  const plain = text.normalize("NFKC").replace(/[\s,]/g, "");
  return plain !== "" && Number.isFinite(Number(plain));
}
