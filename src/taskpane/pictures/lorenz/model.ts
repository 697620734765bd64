import { gini, lorenz } from "../../../statistics";
import type { PictureIndicator, PictureStage } from "../source/types";

/** A corner of the curve. */
export interface LorenzPoint {
  /** The school that the curve reaches here. */
  readonly school: string;
  /** Shares of pupils and of the resource up to here, 0 to 1. */
  readonly pupils: number;
  readonly resource: number;
}

/** Why there is no curve. */
export type LorenzGap = "noValues" | "noPupils" | "nothing" | "negative";

export type LorenzModel =
  | { readonly kind: "gap"; readonly reason: LorenzGap }
  | {
      readonly kind: "curve";
      /** After the origin, those with the least first. */
      readonly points: readonly LorenzPoint[];
      /** 基尼系数 of the schools on the curve. */
      readonly gini: number;
      /** 差异系数 of the stage; null where it cannot be computed. */
      readonly cv: number | null;
      /** Share of the resource that the half of the pupils with the least have. */
      readonly half: number;
      /** Schools left out for want of a value. */
      readonly missing: number;
    };

interface Holder {
  readonly school: string;
  readonly value: number;
  readonly pupils: number | null;
}

const gap = (reason: LorenzGap): LorenzModel => ({ kind: "gap", reason });

/** The Lorenz curve of one indicator over the pupils of a stage. */
export function lorenzModel({ schools }: PictureStage, indicator: PictureIndicator): LorenzModel {
  const holders: Holder[] = [];
  for (const { name, figures } of schools) {
    const { value = null, pupils = null } = figures[indicator.id] ?? {};
    if (value !== null) holders.push({ school: name, value, pupils });
  }
  holders.sort((a, b) => a.value - b.value);
  if (holders.length === 0) return gap("noValues");
  if (holders.some(({ pupils }) => pupils === null || !(pupils > 0))) return gap("noPupils");
  if (holders.some(({ value }) => value < 0)) return gap("negative");
  if (holders.every(({ value }) => value === 0)) return gap("nothing");

  const enrolment = Float64Array.from(holders, ({ pupils }) => pupils ?? NaN);
  const totals = Float64Array.from(holders, ({ value, pupils }) => value * (pupils ?? NaN));
  const curve = lorenz(totals, enrolment);
  const points = holders.map(({ school }, at) => ({
    school,
    pupils: curve.pupils[at + 1] ?? NaN,
    resource: curve.resource[at + 1] ?? NaN,
  }));
  return {
    kind: "curve",
    points,
    gini: gini(totals, enrolment),
    cv: indicator.cv,
    half: resourceAt(points, 0.5),
    missing: schools.length - holders.length,
  };
}

/** The height of the curve above a share of pupils. */
function resourceAt(points: readonly LorenzPoint[], share: number): number {
  let before = { pupils: 0, resource: 0 };
  for (const point of points) {
    if (point.pupils >= share) {
      const part = (share - before.pupils) / (point.pupils - before.pupils);
      return before.resource + part * (point.resource - before.resource);
    }
    before = point;
  }
  return 1;
}
