import { CONTRADICTIONS } from "./contradictions";
import { APPROVAL_MISTAKES } from "./countyApproval";
import { CONCLUSION_MISTAKES } from "./countyConclusions";
import { PROFILE_MISTAKES } from "./countyProfile";
import { DISAGREEMENTS } from "./disagreements";
import type { Mistake } from "./mistake";
import { WRONG_TOTALS } from "./totals";
import { TYPING_MISTAKES } from "./typing";

/** Every mistake that can be planted, in the order in which they have to be: totals follow from all the rest. */
export const MISTAKES: readonly Mistake[] = [
  ...TYPING_MISTAKES,
  ...CONTRADICTIONS,
  ...DISAGREEMENTS,
  ...PROFILE_MISTAKES,
  ...CONCLUSION_MISTAKES,
  ...APPROVAL_MISTAKES,
  ...WRONG_TOTALS,
];

export { NoSuitableSchoolError, plantMistakes, type PlantedMistake } from "./plant";
export type { Mistake } from "./mistake";
