import { planAdd, planMove } from "../plans/plans";
import { enrolment, optional, range, single, totals } from "./parameters";
import type { Functions } from "./types";

const parameters = [
  totals,
  enrolment,
  single("limit"),
  optional(single("unit")),
  optional(range("floors")),
  optional(range("caps")),
];

/** The least to do for a coefficient under its limit. */
export const planning = {
  "PLAN.ADD": { parameters, result: "matrix", run: planAdd },
  "PLAN.MOVE": { parameters, result: "matrix", run: planMove },
} satisfies Functions;
