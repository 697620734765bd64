import type { Fraction } from "../../../measures";
import type { CountyFigure, FundingYear } from "../../../records";
import { compare, fromNumber, multiply, roundRatioHalfUp, subtract } from "../../../statistics";

/** 比上年增长 of one figure in one year. */
export interface Growth {
  readonly year: number;
  /** What it grew by, of what it was. */
  readonly ratio: Fraction;
  /** The cell that states it; where none does, the year's amount. */
  readonly figure: CountyFigure;
  /** The cells that it rests on. */
  readonly from: readonly CountyFigure[];
}

const PERCENT = 100;
const SHOWN_PLACES = 2;

/** The field that states the growth of a field. */
export function growthField(field: string): string {
  return `${field}_g`;
}

/** By the amounts of a year and of the year before; null where one is missing, or the earlier is nothing. */
export function computedGrowth(years: readonly FundingYear[], year: FundingYear, field: string): Growth | null {
  const now = year.figures.get(field);
  const before = years.find((other) => other.year === year.year - 1)?.figures.get(field);
  if (now === undefined || before === undefined || before.value <= 0) return null;
  const whole = fromNumber(before.value);
  return {
    year: year.year,
    ratio: { part: subtract(fromNumber(now.value), whole), whole },
    figure: year.figures.get(growthField(field)) ?? now,
    from: [now, before],
  };
}

/** By the amounts, unrounded, where both years have them; else as stated; null where neither is there. */
export function growthOf(years: readonly FundingYear[], year: FundingYear, field: string): Growth | null {
  const computed = computedGrowth(years, year, field);
  const stated = year.figures.get(growthField(field));
  if (computed !== null || stated === undefined) return computed;
  const ratio = { part: fromNumber(stated.value), whole: fromNumber(PERCENT) };
  return { year: year.year, ratio, figure: stated, from: [] };
}

/** How two growths stand to each other, exactly: −1 the first is less, 0, 1. */
export function compareGrowth(left: Growth, right: Growth): -1 | 0 | 1 {
  return compare(multiply(left.ratio.part, right.ratio.whole), multiply(right.ratio.part, left.ratio.whole));
}

/** True where something became more. */
export function grew({ ratio }: Growth): boolean {
  return compare(ratio.part, fromNumber(0)) > 0;
}

/** In percent, as a message shows it. */
export function percentOf({ part, whole }: Fraction): number {
  return roundRatioHalfUp(multiply(part, fromNumber(PERCENT)), whole, SHOWN_PLACES);
}
