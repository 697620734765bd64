import { cvtable } from "../requirements/coefficientTable";
import { gap, indicator, verdict } from "../requirements/indicator";
import { school } from "../requirements/school";
import { cvlimit, requirement, requirementFloor } from "../requirements/thresholds";
import { enrolment, indicatorCode, optional, province, range, single, stage, totals, values } from "./parameters";
import type { Functions } from "./types";

/** What the standards demand, and what they say of schools. */
export const standard = {
  INDICATOR: { parameters: [totals, enrolment, indicatorCode], result: "matrix", run: indicator },
  REQUIREMENT: { parameters: [indicatorCode, stage, province], result: "scalar", run: requirement },
  "REQUIREMENT.FLOOR": { parameters: [indicatorCode, stage, province], result: "scalar", run: requirementFloor },
  CVLIMIT: { parameters: [indicatorCode, stage, province], result: "scalar", run: cvlimit },
  VERDICT: {
    parameters: [values, indicatorCode, stage, optional(enrolment), province],
    result: "matrix",
    run: verdict,
  },
  // Each school may have a stage of its own.
  SCHOOL: {
    parameters: [range("seven"), range("stage"), optional(enrolment), province],
    result: "matrix",
    run: school,
  },
  CVTABLE: {
    parameters: [range("table"), enrolment, stage, optional(single("standard")), province],
    result: "matrix",
    run: cvtable,
  },
  GAP: {
    parameters: [totals, enrolment, indicatorCode, stage, optional(single("requirementShare")), province],
    result: "matrix",
    run: gap,
  },
} satisfies Functions;
