import { contribution, decompose, influence, lorenz } from "../dispersion/tables";
import { enrolment, optional, range, totals, values } from "./parameters";
import type { Functions } from "./types";

/** Where differences come from. */
export const breakdown = {
  LORENZ: { parameters: [values, optional(enrolment)], result: "matrix", run: lorenz },
  DECOMPOSE: { parameters: [totals, enrolment, range("group")], result: "matrix", run: decompose },
  CONTRIBUTION: { parameters: [totals, enrolment], result: "matrix", run: contribution },
  INFLUENCE: { parameters: [totals, enrolment], result: "matrix", run: influence },
} satisfies Functions;
