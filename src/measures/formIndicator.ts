import { enrolmentOf, type SchoolPart } from "../records";
import type { Indicator } from "../standards";
import type { IndicatorValue } from "./types";
import { printedValue } from "./valueColumns";

/** The column of 表Ⅱ-2 or 表Ⅲ that prints an indicator: Q1 → y1, B1 → b1. */
export function indicatorField(indicator: Pick<Indicator, "id">): string {
  const [kind = "", number = ""] = indicator.id;
  return `${kind === "Q" ? "y" : "b"}${number}`;
}

/** Position of the first indicator among the codes of 表Ⅱ-2, less one. */
const CODES_BEFORE = 6;

/** The code that 表Ⅱ-2 prints for an indicator: Q1 → L7; an indicator of 2012, which has none there, keeps its own. */
export function formCode(indicator: Pick<Indicator, "id">): string {
  const [kind = "", number = ""] = indicator.id;
  return kind === "Q" ? `L${String(CODES_BEFORE + Number(number))}` : indicator.id;
}

/** The rounded figure that the school's row of 表Ⅱ-2 prints; null without a figure or without pupils to weigh it by. */
export function formIndicator(part: SchoolPart, indicator: Indicator): IndicatorValue | null {
  const value = part.form?.number(indicatorField(indicator)) ?? null;
  const enrolment = enrolmentOf(part);
  if (value === null || enrolment === null || enrolment <= 0) return null;
  return printedValue(value, enrolment, indicator.perPupils);
}
