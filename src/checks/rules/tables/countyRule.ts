import type { StandardId } from "../../../standards";
import { tableRule } from "../../rule";
import type { Blame, CheckContext, RuleBase, TableRule } from "../../types";

/** The county tables are those of the form of 2017. */
const STANDARDS: readonly StandardId[] = ["quality-2017"];

type Declared = Pick<RuleBase, "id" | "severity" | "basis" | "source" | "confidence" | "reads"> &
  Partial<Pick<RuleBase, "companions">>;

/** Figures of the county tables by field. */
export type Figures = CheckContext["records"]["county"]["figures"];

/** A rule about figures of the county tables; null where there is nothing to assess. */
export function countyRule(
  spec: Declared & { find(figures: Figures, context: CheckContext): readonly Blame[] | null },
): TableRule {
  return tableRule({
    ...spec,
    scope: "workbook",
    blames: spec.reads,
    standards: STANDARDS,
    find: (context) => spec.find(context.records.county.figures, context),
  });
}

/** The findings of several comparisons: null where none of them could be made. */
export function together(outcomes: readonly (readonly Blame[] | null)[]): readonly Blame[] | null {
  const made = outcomes.filter((outcome) => outcome !== null);
  return made.length === 0 ? null : made.flat();
}
