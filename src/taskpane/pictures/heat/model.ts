import type { PictureFigure, PictureIndicator, PictureSchool, PictureStage } from "../source/types";

/** How a school stands with an indicator: `floor` is below the requirement, but not below its 85 %. */
export type HeatState = "met" | "floor" | "below" | "missing";

export const HEAT_STATES: readonly HeatState[] = ["met", "floor", "below", "missing"];

/** In which order the schools stand. */
export type HeatOrder = "misses" | "form" | "name";

export const HEAT_ORDERS: readonly HeatOrder[] = ["misses", "form", "name"];

export interface HeatColumn {
  readonly indicator: PictureIndicator;
  readonly required: number;
}

export interface HeatCell {
  readonly state: HeatState;
  readonly value: number | null;
}

export interface HeatRow {
  readonly school: string;
  /** In the order of the columns. */
  readonly cells: readonly HeatCell[];
  /** Indicators that it has and does not meet. */
  readonly misses: number;
}

export interface HeatModel {
  /** The indicators that have a requirement. */
  readonly columns: readonly HeatColumn[];
  readonly rows: readonly HeatRow[];
  /** Cells of each state. */
  readonly counts: Readonly<Record<HeatState, number>>;
  /** Schools with every indicator met. */
  readonly clean: number;
}

function stateOf(figure: PictureFigure | undefined): HeatState {
  if (figure === undefined || figure.value === null || figure.met === null) return "missing";
  if (figure.met) return "met";
  return figure.reachesFloor === true ? "floor" : "below";
}

function rowOf({ name, figures }: PictureSchool, columns: readonly HeatColumn[]): HeatRow {
  const cells = columns.map(({ indicator: { id } }) => {
    const figure = figures[id];
    return { state: stateOf(figure), value: figure?.value ?? null };
  });
  return { school: name, cells, misses: countOf(cells, "floor") + countOf(cells, "below") };
}

function countOf(cells: readonly HeatCell[], state: HeatState): number {
  return cells.filter((cell) => cell.state === state).length;
}

/** Most missed first; among equals those further below, then those with more gaps, then as in the form. */
function byMisses(a: HeatRow, b: HeatRow): number {
  return (
    b.misses - a.misses ||
    countOf(b.cells, "below") - countOf(a.cells, "below") ||
    countOf(b.cells, "missing") - countOf(a.cells, "missing")
  );
}

/** Schools by indicators, each cell with how the school stands. */
export function heatModel({ indicators, schools }: PictureStage, order: HeatOrder): HeatModel {
  const columns = indicators.flatMap((indicator) => {
    const { required } = indicator;
    return required === null ? [] : [{ indicator, required }];
  });
  const rows = schools.map((school) => rowOf(school, columns));
  if (order === "misses") rows.sort(byMisses);
  if (order === "name") rows.sort((a, b) => a.school.localeCompare(b.school, "zh"));
  const counts = { met: 0, floor: 0, below: 0, missing: 0 };
  for (const { cells } of rows) for (const { state } of cells) counts[state] += 1;
  const clean = rows.filter(({ cells }) => cells.every(({ state }) => state === "met")).length;
  return { columns, rows, counts, clean };
}
