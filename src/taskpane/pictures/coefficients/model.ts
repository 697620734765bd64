import type { Stage } from "../../../standards";
import type { Met, PictureSource, PictureStage } from "../source/types";

/** Where a coefficient stands: `open` cannot be computed or decided, `unlimited` has no limit of its own. */
export type LimitState = "within" | "over" | "open" | "unlimited";

export interface CoefficientMark {
  readonly stage: Stage;
  readonly value: number | null;
  readonly limit: number | null;
  readonly state: LimitState;
  readonly borderline: boolean;
}

/** One indicator, or the composite, with a mark for each stage that has it. */
export interface CoefficientRow {
  /** null for the composite. */
  readonly id: string | null;
  /** Empty for the composite. */
  readonly name: string;
  readonly marks: readonly CoefficientMark[];
}

export interface CoefficientModel {
  readonly rows: readonly CoefficientRow[];
  /** The largest coefficient or limit; more than 0. */
  readonly most: number;
}

/** Coefficients of nothing but zeros are drawn on an axis up to here. */
const LEAST = 0.1;

function stateOf(value: number | null, limit: number | null, met: Met): LimitState {
  if (value === null) return "open";
  if (limit === null) return "unlimited";
  return met === null ? "open" : met ? "within" : "over";
}

/** Coefficients against their limits, in the standard's order, the composite last where it is limited. */
export function coefficientModel({ stages }: PictureSource): CoefficientModel {
  const rows = new Map<string, { readonly name: string; readonly marks: CoefficientMark[] }>();
  for (const { stage, indicators } of stages) {
    for (const { id, name, cv, limit, met, borderline } of indicators) {
      const row = rows.get(id) ?? { name, marks: [] };
      row.marks.push({ stage, value: cv, limit, state: stateOf(cv, limit, met), borderline });
      rows.set(id, row);
    }
  }
  const all: CoefficientRow[] = [...rows].map(([id, row]) => ({ id, ...row }));
  const composite = stages.filter((stage) => stage.composite.limit !== null).map(compositeMark);
  if (composite.length > 0) all.push({ id: null, name: "", marks: composite });
  const ends = all.flatMap(({ marks }) => marks.flatMap(({ value, limit }) => [value ?? 0, limit ?? 0]));
  return { rows: all, most: ends.reduce((most, end) => Math.max(most, end), LEAST) };
}

function compositeMark({ stage, composite: { value, limit, met } }: PictureStage): CoefficientMark {
  return { stage, value, limit, state: stateOf(value, limit, met), borderline: false };
}
