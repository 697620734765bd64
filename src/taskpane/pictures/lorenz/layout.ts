import type { Mark } from "../parts/marks";
import { linear, type Scale } from "../parts/scale";
import type { LorenzPoint } from "./model";

/** Larger, a square curve fills the screen and tells no more. */
const LARGEST = 420;
const LEFT = 44;
const TOP = 24;
const RIGHT = 20;
const BOTTOM = 40;
const HIT = 5;

export interface LorenzLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: Scale;
  readonly y: Scale;
  /** The curve as a path, from the origin. */
  readonly path: string;
  readonly marks: readonly Mark[];
}

/** A square for the curve in a picture of a width. */
export function layoutOf(
  points: readonly LorenzPoint[],
  text: (point: LorenzPoint) => string,
  available: number,
): LorenzLayout {
  const width = Math.min(available, LARGEST);
  const side = width - LEFT - RIGHT;
  const [left, right, top, bottom] = [LEFT, LEFT + side, TOP, TOP + side];
  const x = linear([0, 1], [left, right]);
  const y = linear([0, 1], [bottom, top]);
  const corner = ({ pupils, resource }: { pupils: number; resource: number }): string =>
    `${x(pupils).toFixed(1)} ${y(resource).toFixed(1)}`;
  const path = `M${[{ pupils: 0, resource: 0 }, ...points].map(corner).join("L")}`;
  const marks = points.map((point, at): Mark => {
    const area = { kind: "circle" as const, x: x(point.pupils), y: y(point.resource), radius: HIT };
    return { key: String(at), text: text(point), area };
  });
  return { width, height: bottom + BOTTOM, left, right, top, bottom, x, y, path, marks };
}
