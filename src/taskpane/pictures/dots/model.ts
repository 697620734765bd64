import type { PictureIndicator, PictureStage } from "../source/types";
import { dotRange } from "./range";

/** A school that has a value. */
export interface Dot {
  readonly school: string;
  readonly value: number;
  readonly pupils: number | null;
  /** Whether it reaches the requirement; null without one. */
  readonly met: boolean | null;
}

export type DotLineKind = "required" | "floor" | "mean";

export interface DotModel {
  readonly indicator: PictureIndicator;
  /** From the lowest value to the highest, equals in the form's order. */
  readonly dots: readonly Dot[];
  /** Requirement, floor and mean, as far as they are there. */
  readonly lines: readonly { readonly kind: DotLineKind; readonly value: number }[];
  /** Schools without a value. */
  readonly missing: readonly string[];
  /** Schools that do not reach the requirement. */
  readonly below: number;
  /** The ends of the stretch that is drawn in proportion, and the schools beyond it. */
  readonly low: number;
  readonly high: number;
  readonly beyond: readonly Dot[];
  /** Whether the number of pupils of every dot is known, so that areas can tell them. */
  readonly weighed: boolean;
}

/** One indicator over the schools of a stage. */
export function dotModel({ schools }: PictureStage, indicator: PictureIndicator): DotModel {
  const dots: Dot[] = [];
  const missing: string[] = [];
  for (const { name, figures } of schools) {
    const { value = null, met = null, pupils = null } = figures[indicator.id] ?? {};
    if (value === null) missing.push(name);
    else dots.push({ school: name, value, pupils, met });
  }
  dots.sort((a, b) => a.value - b.value);
  const { required, floor, mean } = indicator;
  const lines = [
    { kind: "required" as const, value: required },
    { kind: "floor" as const, value: floor },
    { kind: "mean" as const, value: mean },
  ];
  const thresholds = [required, floor].filter((value) => value !== null);
  const values = dots.map(({ value }) => value);
  const { low, high } = dotRange(values, thresholds);
  return {
    indicator,
    dots,
    lines: lines.flatMap(({ kind, value }) => (value === null ? [] : [{ kind, value }])),
    missing,
    below: dots.filter(({ met }) => met === false).length,
    low,
    high,
    beyond: dots.filter(({ value }) => value > high),
    weighed: dots.every(({ pupils }) => pupils !== null && pupils > 0),
  };
}
