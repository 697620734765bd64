import type { Findings } from "../../src/assessment/filled";
import { presentFindings, presentVerdicts } from "../../src/assessment/present";
import type { Result } from "../../src/assessment/types";

/** Everything that is said of a workbook but for its single schools. */
export function inWords(said: Findings): Result {
  return { ...presentVerdicts(said, "zh"), findings: presentFindings(said.findings, "zh") };
}
