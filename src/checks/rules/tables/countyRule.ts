import type { CountyFigure } from "../../../records";
import type { StandardId } from "../../../standards";
import { tableRule } from "../../rule";
import { shown } from "../../plausibility";
import type { Blame, CheckContext, Evidence, RuleBase, TableRule } from "../../types";

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

/** A figure as a finding shows it. */
function evidenceOfFigure({ label, value, location }: CountyFigure): Evidence {
  return { label, value, location };
}

/** Blames a figure of a county table, with the others that it was compared with. */
export function blameFigure(
  figure: CountyFigure,
  others: readonly CountyFigure[],
  more: Partial<Pick<Blame, "expected" | "evidence" | "parameters" | "stage">> = {},
): Blame {
  const { label, value, location } = figure;
  return {
    school: null,
    stage: more.stage ?? null,
    location,
    column: label,
    value,
    expected: more.expected ?? null,
    evidence: [...[figure, ...others].map(evidenceOfFigure), ...(more.evidence ?? [])],
    parameters: { h: label, v: shown(value), ...more.parameters },
  };
}

/** The findings of several comparisons: null where none of them could be made. */
export function together(outcomes: readonly (readonly Blame[] | null)[]): readonly Blame[] | null {
  const made = outcomes.filter((outcome) => outcome !== null);
  return made.length === 0 ? null : made.flat();
}
