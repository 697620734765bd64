import { writeRule } from "../rule";

/** A cell that is going to be written holds another value. */
export const replacesNothingElse = writeRule({
  id: "W01",
  severity: "explain",
  basis: "proposal",
  source: "ours",
  confidence: "high",
  reads: ["y_pass", "y1"],
  blames: ["y_pass"],
});

/** A cell that is going to be written holds a formula with another result. */
export const formulaAgrees = writeRule({
  id: "W02",
  severity: "explain",
  basis: "proposal",
  source: "ours",
  confidence: "high",
  reads: ["y1"],
  blames: ["y1"],
  companions: ["C08"],
});

export const WRITE_RULES = [replacesNothingElse, formulaAgrees];
