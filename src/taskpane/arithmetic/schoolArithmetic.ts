import type { AssessedSchool } from "../../assessment";
import { amountOf, inUnits } from "./amounts";
import type { IndicatorFacts } from "./indicatorFacts";

/** How the figure of one school came about, and how it stands to what is demanded. */
export interface SchoolArithmetic {
  /** In the indicator's unit. */
  readonly amount: number;
  readonly pupils: number;
  /** Amount ÷ pupils, times 100 for a figure per hundred pupils; unrounded. */
  readonly value: number;
}

/** @returns null where the school lacks the figure */
export function schoolArithmetic(
  { indicators }: Pick<AssessedSchool, "indicators">,
  { id, perPupils }: Pick<IndicatorFacts, "id" | "perPupils">,
): SchoolArithmetic | null {
  const { value = null, pupils = null } = indicators[id] ?? {};
  if (value === null || pupils === null) return null;
  return { amount: inUnits(amountOf(value, pupils), perPupils), pupils, value };
}
