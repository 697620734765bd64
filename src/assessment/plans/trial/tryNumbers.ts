import { measureStages } from "../../../measures";
import { judge } from "../../../verdicts";
import type { Basis } from "../basis";
import { checkTrial } from "./check";
import { compareVerdicts } from "./compare";
import { triedRecords } from "./records";
import type { Trial, TrialResult } from "./types";
import { triedValues } from "./values";
import { trialWarnings } from "./warnings";

/** Nothing is tried. */
export const NO_TRIAL: Trial = { totals: [], pupils: [], closures: [], mergers: [] };

/** The county as it would be, measured and judged by the same rooms as the one that is there. */
function triedBasis(basis: Basis, trial: Trial): Basis {
  const { standard } = basis;
  const records = triedRecords(basis, trial);
  const measures = measureStages(records, triedValues(basis, records, trial), standard);
  return { ...basis, records, measures, verdicts: judge(records, measures, standard) };
}

/**
 * What-if: the effect of other numbers, of mergers and of closures on every verdict.
 *
 * @throws InvalidRequestError for a trial that makes no sense in this county
 */
export function tryNumbers(basis: Basis, trial: Trial): TrialResult {
  checkTrial(basis, trial);
  const after = triedBasis(basis, trial);
  const { standard, language } = basis;
  const result = compareVerdicts({ before: basis.verdicts, after: after.verdicts, standard, language });
  return { ...result, warnings: trialWarnings({ basis, after, trial }, result) };
}
