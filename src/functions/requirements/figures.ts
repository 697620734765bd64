import type { IndicatorValue } from "../../measures";
import { WORDS } from "../../messages";
import type { Indicator, Standard } from "../../standards";
import type { Met } from "../../verdicts";
import type { ResultCell } from "../results/result";

/** Digits that Excel keeps and compares: 9 ÷ 1000 × 100 shows 0.9 there, and is meant. */
const EXCEL_DIGITS = 15;

/** An indicator from a school's raw total: one correctly rounded division. */
export function indicatorOf(total: number, pupils: number, { perPupils }: Indicator): IndicatorValue {
  return { value: (total * perPupils) / pupils, numerator: total, enrolment: pupils, source: "raw" };
}

/** A figure that stands in a cell, as the form prints it or a formula computes it. */
export function printedFigure(value: number): IndicatorValue {
  const kept = Number(value.toPrecision(EXCEL_DIGITS));
  return { value: kept, numerator: kept, enrolment: 1, source: "form" };
}

/** The form's own word for a verdict; the same in every language of the interface, so that other formulas can compare it. */
export function wordFor(met: Met, { verdictWords }: Standard): ResultCell {
  if (met === null) return WORDS.zh.verdict.undetermined;
  return met ? verdictWords.met : (verdictWords.unmet ?? "");
}
