import type { Mark } from "../parts/marks";
import { fittingTicks, linear, type Scale } from "../parts/scale";
import { textWidth } from "../parts/textWidth";
import type { Dot, DotLineKind, DotModel } from "./model";
import { stackDots, type FlatDot } from "./stack";

const FONT = 12;
const LINE = 16;
const AXIS = 24;
const GAP = 1;
/** Radius of the largest dot: the first with which the dots are no higher than `HIGHEST`, else the last. */
const RADII = [10, 8, 6.5, 5, 4, 3, 2.2, 1.6];
const HIGHEST = 130;
/** Dots all of a size are this much smaller than the largest would be. */
const EVEN_SHARE = 0.6;
const SMALLEST = 1.2;
const MARGIN = 12;
const TEXT_GAP = 4;
/** Room at the right end for what is beyond the axis. */
const BEYOND = 36;

export interface PlacedDot extends Dot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface PlacedLine {
  readonly kind: DotLineKind;
  readonly x: number;
  readonly text: string;
  readonly textX: number;
  /** Where the line starts, and the base line of the text beside it. */
  readonly lineY: number;
  readonly textY: number;
}

export interface DotLayout {
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly ticks: readonly number[];
  readonly scale: Scale;
  /** Where the axis is cut off before the schools beyond it; null without any. */
  readonly cut: number | null;
  readonly dots: readonly PlacedDot[];
  readonly lines: readonly PlacedLine[];
  readonly marks: readonly Mark[];
}

/** The words that a layout has to find room for. */
export interface DotWords {
  readonly line: (kind: DotLineKind, value: number) => string;
  readonly dot: (dot: Dot) => string;
}

/** Where everything goes in a picture of a width: lines' texts in rows of their own above the dots. */
export function layoutOf(model: DotModel, words: DotWords, width: number): DotLayout {
  const { low, high, beyond } = model;
  const end = width - MARGIN - (beyond.length > 0 ? BEYOND : 0);
  const round = fittingTicks(low, high, end - MARGIN, (tick) => textWidth(String(tick), FONT));
  const inside = linear([round[0] ?? low, round.at(-1) ?? high], [MARGIN, end]);
  const scale: Scale = (value) => (value > high ? end + BEYOND : inside(value));

  const { flat, heights } = stacked(model, scale);
  const reach = flat.reduce((most, { radius }, at) => Math.max(most, Math.abs(heights[at] ?? 0) + radius), 0);
  const top = model.lines.length * LINE;
  const middle = top + MARGIN + reach;
  const bottom = middle + reach + MARGIN;
  const dots = model.dots.map((dot, at): PlacedDot => {
    const { x, radius } = flat[at] ?? { x: 0, radius: 0 };
    return { ...dot, x, radius, y: middle + (heights[at] ?? 0) };
  });
  return {
    height: bottom + AXIS,
    top,
    bottom,
    ticks: round,
    scale: inside,
    cut: beyond.length > 0 ? end + BEYOND / 2 : null,
    dots,
    lines: placeLines(model.lines, words, scale, width),
    marks: dots.map((dot, at) => ({
      key: String(at),
      text: words.dot(dot),
      area: { kind: "circle", x: dot.x, y: dot.y, radius: dot.radius },
    })),
  };
}

/** What dots that do not overlap cover. */
function areaOf(dots: readonly FlatDot[]): number {
  return dots.reduce((area, { radius }) => area + Math.PI * radius * radius, 0);
}

/** The stretch within which dots of such places and sizes have to find room. */
function bandAround(dots: readonly FlatDot[]): number {
  const first = dots.reduce((least, { x, radius }) => Math.min(least, x - radius), Infinity);
  const last = dots.reduce((most, { x, radius }) => Math.max(most, x + radius), -Infinity);
  return (last - first) * 2 * HIGHEST;
}

/** Dots as large as their heights allow. */
function stacked(model: DotModel, scale: Scale): { readonly flat: readonly FlatDot[]; readonly heights: Float64Array } {
  const most = model.dots.reduce((pupils, dot) => Math.max(pupils, dot.pupils ?? 0), 0);
  const flatWith = (largest: number): FlatDot[] =>
    model.dots.map(({ value, pupils }) => {
      const share = model.weighed && pupils !== null ? Math.sqrt(pupils / most) : EVEN_SHARE;
      return { x: scale(value), radius: Math.max(largest * share, SMALLEST) };
    });
  for (const largest of RADII) {
    const flat = flatWith(largest);
    if (areaOf(flat) > bandAround(flat)) continue;
    const heights = stackDots(flat, GAP, HIGHEST);
    if (heights !== null) return { flat, heights };
  }
  const flat = flatWith(RADII.at(-1) ?? SMALLEST);
  return { flat, heights: stackDots(flat, GAP, Infinity) ?? new Float64Array(flat.length) };
}

/**
 * Each text in a row of its own, to the right of its line, the line furthest to the left in the highest row: so no line
 * runs through a text of another. Only where there is no room to the right a text moves to the left.
 */
function placeLines(lines: DotModel["lines"], words: DotWords, scale: Scale, width: number): readonly PlacedLine[] {
  const sorted = [...lines].sort((a, b) => a.value - b.value);
  return sorted.map(({ kind, value }, row) => {
    const x = scale(value);
    const text = words.line(kind, value);
    const textX = Math.max(0, Math.min(x + TEXT_GAP, width - textWidth(text, FONT)));
    return { kind, x, text, textX, lineY: row * LINE + 2, textY: row * LINE + FONT };
  });
}
